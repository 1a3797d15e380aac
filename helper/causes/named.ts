import type { Account } from '../protocol/account.ts';
import type { CauseId } from '../protocol/cause-ids.ts';
import type { Answered } from '../protocol/evidence.ts';
import type { Reading } from '../protocol/reading.ts';

/** Words of servers that leave no doubt, the first that fits wins. Vendors' sentences as they write them (smtp-replies.json). */
const NAMED: readonly (readonly [cause: CauseId, words: RegExp])[] = [
  [
    'smtp-auth-disabled-for-mailbox',
    /SmtpClientAuthentication is disabled|smtp auth(?:entication)? (?:is )?(?:disabled|not enabled) for/i,
  ],
  ['basic-auth-disabled', /basic auth(?:entication)? is (?:disabled|not supported)|security defaults/i],
  [
    'app-password-required',
    /app(?:lication)?[- ](?:specific )?password|parol prilozheniya|enter your authorization code/i,
  ],
  [
    'oauth-required',
    /\b(?:use|requires?|only) (?:modern auth|oauth|xoauth2)|(?:modern auth\w*|x?oauth2?)(?: is)? required|web login required|password auth\w* (?:is )?(?:disabled|not (?:allowed|supported))/i,
  ],
  [
    'password-expired-or-changed',
    /password (?:has |is )?expired|expired password|password (?:must|has to|needs to) be changed|password transition|change your password/i,
  ],
  [
    'account-locked-or-blocked',
    /\b(?:account|mailbox|user|login)\b[^.]{1,50}\b(?:locked|blocked|suspended|disabled|deactivated|banned|frozen)\b|\b(?:locked|blocked|suspended|disabled) (?:out|account|user|mailbox)|too many (?:\w+ ){0,2}(?:log-?ins?|sign-?ins?|auth\w*|attempts|passwords?|fail\w*)/i,
  ],
  ['greylisted', /gr[ea]y-?list/i],
  [
    'sender-not-allowed',
    /not owned by|not allowed to send|permissions? to send as|send ?as ?denied|sender address rejected: (?!domain not found|not logged in|need fully)|not authorized to send (?:as|from)/i,
  ],
  [
    'mailbox-full',
    /\bover (?:its |the |storage |disk )?quota\b(?!.{1,20}(?:send|outgoing|submission))|\b(?:mail|in)box (?:is )?full\b/i,
  ],
  // Postfix says so as late as at the recipient (smtpd_delay_reject), when EHLO has long been taken.
  [
    'helo-refused',
    /\b(?:helo|ehlo) (?:command|name|argument|host ?name) (?:rejected|refused|invalid)(?!.+(?:block|listed))/i,
  ],
  [
    'server-fault',
    /server configuration (?:error|problem)|internal (?:server )?(?:error|failure)|unexpected(?:ly)? (?:error|failure)|local (?:configuration|software) (?:error|problem)|cannot (?:open|write) (?:the )?queue|queue file write error|mail system (?:error|failure)/i,
  ],
];

/** A refusal as far as naming its cause needs it: from the error that was met, or from this run. */
export type Refusal = Pick<Reading, 'reply' | 'reasons' | 'stage'>;

/** Sayings that several causes have in common: the table's first guess is no proof then. */
const AMBIGUOUS: ReadonlySet<CauseId> = new Set<CauseId>([
  'wrong-credentials',
  'unknown',
  'none',
  'auth-not-enabled',
  'dns-failure',
]);

/** The cause that the server's own words name for certain; undefined where they name none, or there are only codes. */
export function namedBy({ reply, reasons, stage }: Refusal, { smtp }: Account): CauseId | undefined {
  if (!reply || reply.text === '') return undefined;
  const named = NAMED.find(([, words]) => words.test(reply.text))?.[0];
  if (named) return named;
  const [first] = reasons;
  // What can be heard where somebody signs in is said for many reasons; only the words above tell them apart.
  if (first?.by !== 'reply' || stage === 'auth') return undefined;
  // Relaying is refused to those who did not sign in, and to those who may not send there.
  const relays = reasons.some(({ cause }) => cause === 'relay-denied') && /relay/i.test(reply.text);
  if (relays) return smtp.auth !== undefined && smtp.auth !== 'none' ? 'relay-denied' : undefined;
  return AMBIGUOUS.has(first.cause) ? undefined : first.cause;
}

/** A refusal of this run, as far as naming its cause needs it. */
export function asRefusal({ code, enhanced, text, means }: Answered, stage: 'envelope' | 'auth'): Refusal {
  const by = means?.by === 'words' ? ('reply' as const) : ('reply-code' as const);
  return {
    reply: { code, enhanced, text },
    reasons: (means?.causes ?? []).map((cause) => ({ cause, by, what: '' })),
    stage,
  };
}

/** Causes that a server can mean whom we have just signed in to; a code alone leaves each of them possible. */
const MEANT: ReadonlySet<CauseId> = new Set<CauseId>([
  'helo-refused',
  'pop-before-smtp',
  'server-busy',
  'server-fault',
  'greylisted',
  'sender-not-allowed',
  'relay-denied',
  'recipient-rejected',
  'sending-limit-reached',
  'mailbox-full',
  'message-too-large',
  'content-rejected',
  'blocklisted-ip',
  'sender-domain-authentication',
  'data-stall',
  'timeout-too-short',
  'low-disk-or-memory',
]);

/** Causes of a refused sign-in. Some servers tell them only when a message comes, and then their words count. */
const OF_SIGN_IN: ReadonlySet<CauseId> = new Set<CauseId>([
  'oauth-required',
  'auth-mechanism-mismatch',
  'basic-auth-disabled',
  'smtp-auth-disabled-for-mailbox',
  'app-password-required',
  'account-locked-or-blocked',
  'password-expired-or-changed',
]);

/** Whether a refusal after the sign-in names nothing, and what it is known to come from has been passed. */
export function leavesOpen(reply: Answered, account: Account): boolean {
  const named = namedBy(asRefusal(reply, 'envelope'), account);
  if (named) return !MEANT.has(named) && !OF_SIGN_IN.has(named);
  const first = reply.means?.causes[0];
  return first === undefined || !MEANT.has(first);
}

/** What of a server's words can name a cause, for whoever wants to keep no more of them. */
export const NAMING: readonly RegExp[] = [...NAMED.map(([, words]) => words), /relay/i];
