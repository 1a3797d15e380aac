import { say } from '../../../helper/words/say.ts';
import type { Unnamed } from '../../session/session.ts';
import { Details } from '../details.tsx';
import { PossibleList } from '../verdict/possible-list.tsx';
import { Words } from '../words.tsx';

/** What fits as long as the server is not known: closed, since all of it may be beside the point. */
export function StillPossible({ unnamed: { possible, reading } }: { readonly unnamed: Unnamed }) {
  const findings = possible.findings.filter(({ standing }) => standing !== 'excluded');
  if (findings.length === 0) return null;
  return (
    <Details summary={<Words said={say('pane.verdict.fits', { count: findings.length })} />}>
      <PossibleList findings={findings} reasons={reading?.reasons ?? []} />
    </Details>
  );
}
