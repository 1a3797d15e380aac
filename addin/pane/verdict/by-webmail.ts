import type { CauseId } from '../../../helper/protocol/cause-ids.ts';
import type { Finding } from '../../../helper/protocol/finding.ts';
import { say, type Said } from '../../../helper/words/say.ts';

/** Causes that fit where webmail takes the password: what Outlook kept is another one, or sending wants another way. */
const WORKS: ReadonlySet<CauseId> = new Set<CauseId>([
  'wrong-credentials',
  'app-password-required',
  'oauth-required',
  'basic-auth-disabled',
  'smtp-auth-disabled-for-mailbox',
  'auth-mechanism-mismatch',
]);

/** Causes that fit where it does not take it either. */
const FAILS: ReadonlySet<CauseId> = new Set<CauseId>([
  'wrong-credentials',
  'password-expired-or-changed',
  'account-locked-or-blocked',
]);

const possibleOf = (findings: readonly Finding[]) => findings.filter(({ standing }) => standing === 'possible');

/** Whether an answer would leave something out. Never where a cause is proved, and only among causes of the sign-in. */
export function isSettledByWebmail(findings: readonly Finding[]): boolean {
  if (findings[0]?.standing === 'confirmed') return false;
  const possible = possibleOf(findings);
  return (
    possible.length > 1 &&
    [WORKS, FAILS].some((fits) => {
      const left = possible.filter(({ cause }) => fits.has(cause));
      return left.length > 0 && left.length < possible.length;
    })
  );
}

/** What to do, once webmail was tried: it need not be tried again. Null where its answer leaves nothing of it. */
export function afterWebmail(advice: Said, works: boolean | undefined): Said | null {
  if (advice.id !== 'wrong-credentials.webmail' || works === undefined) return advice;
  return works ? say('pane.webmail.store') : null;
}

/** The causes that fit with the answer, and those that fit less with it; all of them where the answer says nothing. */
export function byWebmail(
  findings: readonly Finding[],
  works: boolean | undefined,
): { readonly fitting: readonly Finding[]; readonly others: readonly Finding[] } {
  if (works === undefined) return { fitting: findings, others: [] };
  const fits = works ? WORKS : FAILS;
  const fitting = findings.filter(({ cause }) => fits.has(cause));
  if (fitting.length === 0) return { fitting: findings, others: [] };
  return { fitting, others: findings.filter(({ cause }) => !fits.has(cause)) };
}
