import { say } from '../../../helper/words/say.ts';
import { sameBefore } from '../../session/past.ts';
import type { Session } from '../../session/session.ts';
import { dayOf } from '../report/when.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { nounBefore } from './cause-name.ts';

/** "It broke again": the same finding, some days ago. Nothing where there is none. */
export function SameAs({ session }: { readonly session: Session }) {
  const shapes = useShapes();
  const before = sameBefore(session);
  if (!before) return null;
  return (
    <p className={shapes.text}>
      <Words said={say('pane.history.same', { day: dayOf(before.at), cause: nounBefore(before) })} />
    </p>
  );
}
