import type { Situation } from './cause.ts';
import { outlookHears, ownTalk, type OwnTalk } from './own-talk.ts';
import { starttlsMissing } from './starttls-missing.ts';

/** The ways to sign in that Outlook would find at the account's own port, with its encryption as it is set. */
export interface Offered extends OwnTalk {
  readonly mechanisms: readonly string[];
}

/**
 * Undefined where the conversation did not come that far, where no sign-in is wanted, or where encryption is what is
 * missing: what is offered would be another list then.
 */
export function signInOffered(situation: Situation): Offered | undefined {
  const mine = ownTalk(situation);
  if (!mine || mine.talk.failure || mine.own.auth === 'none' || !outlookHears(mine)) return undefined;
  const { own, talk } = mine;
  if (starttlsMissing(situation)) return undefined;
  const plain = own.encryption === 'none' || talk.spoke === 'none';
  // In the clear most servers offer nothing on purpose; that is a matter of the encryption.
  if (plain && talk.authBefore.length === 0 && talk.authAfter.length > 0) return undefined;
  return { ...mine, mechanisms: plain ? talk.authBefore : talk.authAfter };
}

/** Ways to sign in by OAuth (RFC 7628; developers.google.com, "OAuth 2.0 Mechanism"). */
export const OAUTH: readonly string[] = ['XOAUTH2', 'OAUTHBEARER'];
/** With user name and password as Outlook sends them. */
export const PASSWORD: readonly string[] = ['PLAIN', 'LOGIN'];
/** Outlook's "Secure Password Authentication". */
export const SPA: readonly string[] = ['NTLM', 'GSSAPI', 'GSS-SPNEGO'];
