import { say, type Said } from '../../../helper/words/say.ts';
import type { Run, Session } from '../../session/session.ts';

/** Whether there is a sign-in that could be tested: of a known door, by a password, by a helper that is there. */
export function maySignIn({ helper }: Session, { report: { account }, end }: Run): boolean {
  const { host, port, auth } = account.smtp;
  return (
    end !== null &&
    helper.is === 'here' &&
    host !== undefined &&
    port !== undefined &&
    auth !== 'none' &&
    auth !== 'oauth2' &&
    (account.smtp.user ?? account.email) !== undefined
  );
}

/** How the sign-in of this run went: `untested` where there was none. */
export function signInOf({ evidence }: Pick<Run, 'evidence'>): 'accepted' | 'refused' | 'untested' {
  const seen = evidence['sign-in'];
  if (!seen?.seen) return 'untested';
  const { tries } = seen.fact;
  if (tries.some(({ at, outcome }) => at === 'smtp' && outcome === 'accepted')) return 'accepted';
  return tries.some(({ at, outcome }) => at === 'smtp' && outcome === 'refused') ? 'refused' : 'untested';
}

/** Whether the server took the test mail of this run. */
export function wasSent({ evidence }: Pick<Run, 'evidence'>): boolean {
  const seen = evidence['send-test'];
  return seen?.seen === true && seen.fact.stage === 'content' && seen.fact.outcome === 'accepted';
}

/** What would settle a cause, in the words of a page: where the command line names its own way there is a button here. */
export function settledHere(said: Said): Said {
  return said.id === 'told.settled-by-sign-in' ? say('pane.sign-in.settles') : said;
}
