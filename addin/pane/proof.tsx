import type { Run } from '../session/session.ts';
import { CheckList } from './looking/check-list.tsx';
import type { Screen } from './screen.ts';
import { Because } from './verdict/because.tsx';

/** What was seen: the checks while it is looked, and afterwards all that a verdict rests on. */
export function Proof({
  screen,
  run,
  isOpen,
}: {
  readonly screen: Screen;
  readonly run: Run;
  /** There is room for the checks, so that they need not be opened. */
  readonly isOpen: boolean;
}) {
  if (screen === 'looking') return <CheckList run={run} />;
  return screen === 'verdict' ? <Because run={run} isOpen={isOpen} /> : null;
}
