import type { Finding } from '../../../helper/protocol/finding.ts';
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

/** What the server said to a sign-in of this run that it refused; null where it refused none, or said nothing. */
export function refusalOf(run: Pick<Run, 'evidence'>): Said | null {
  const seen = run.evidence['sign-in'];
  if (!seen?.seen || signInOf(run) !== 'refused') return null;
  const words = seen.fact.tries.find(({ at, outcome }) => at === 'smtp' && outcome === 'refused')?.reply?.text;
  return words ? say('told.sign-in', { words }) : null;
}

/** Whether the server took the test mail of this run. */
export function wasSent({ evidence }: Pick<Run, 'evidence'>): boolean {
  const seen = evidence['send-test'];
  return seen?.seen === true && seen.fact.stage === 'content' && seen.fact.outcome === 'accepted';
}

/** What is known of a sign-in: by the run itself, and by what the user told. */
export type Tested = Pick<Run, 'evidence' | 'webmail'>;

/**
 * What would settle a cause, in the words of a page: where the command line names its own way there is a button here. Null
 * where that was done already, and settled nothing.
 */
export function settledHere(said: Said, run: Tested): Said | null {
  const bySigningIn = signInOf(run) === 'untested' ? say('pane.sign-in.settles') : null;
  if (said.id === 'told.settled-by-sign-in') return bySigningIn;
  return said.id === 'wrong-credentials.settled-by' && run.webmail !== undefined ? bySigningIn : said;
}

/** Whether a test of the sign-in is what would tell between these causes. */
export function isSettledBySigningIn(findings: readonly Finding[], run: Tested): boolean {
  return findings.some(({ settledBy }) => settledBy && settledHere(settledBy, run)?.id === 'pane.sign-in.settles');
}
