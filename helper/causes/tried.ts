import type { SignInTry } from '../protocol/evidence.ts';
import type { Situation } from './cause.ts';

/*
 * What the sign-in and the test message of this run say.
 */

/** The first try, if none was taken: what Outlook would have been told. */
export function refusedTry(situation: Situation): SignInTry | undefined {
  const tries = situation.seen['sign-in']?.tries.filter((one) => one.at === 'smtp') ?? [];
  return tries.some((one) => one.outcome === 'accepted') ? undefined : tries[0];
}

/** The try that the server took. */
export function accepted({ seen }: Situation): SignInTry | undefined {
  return seen['sign-in']?.tries.find((one) => one.at === 'smtp' && one.outcome === 'accepted');
}

/** Whether the account's own user name was taken, the way Outlook would have signed in. */
export function signedIn(situation: Situation): boolean {
  const its = accepted(situation);
  return its?.user === 'as-set' && suits(its, situation);
}

/** Whether Outlook, as it is set, would have gone that way. */
export function suits({ mechanism }: SignInTry, { report }: Situation): boolean {
  switch (report.account.smtp.auth) {
    case 'spa':
      return mechanism === 'NTLM';
    case 'oauth2':
      return mechanism === 'XOAUTH2';
    case 'none':
      return false;
    case 'password':
    case undefined:
      return mechanism === 'LOGIN' || mechanism === 'PLAIN';
  }
}

/** What receiving's sign-in said, where it was asked. */
export function received({ seen }: Situation): SignInTry | undefined {
  return seen['sign-in']?.tries.find((one) => one.at !== 'smtp');
}

/**
 * Where the server left us after the conversation had come as far as a sign-in: in it, or at the test message before its
 * content (what ends within the content is a stall of its own). Undefined where it answered, well or badly.
 */
export function brokeOff(
  situation: Situation,
): { readonly check: 'sign-in' | 'send-test'; readonly how: 'cut' | 'silent' | 'nonsense' } | undefined {
  const sent = situation.seen['send-test'];
  if (sent) {
    const early = sent.stage !== 'data' && sent.stage !== 'content';
    if (sent.outcome === 'broken') return { check: 'send-test', how: 'nonsense' };
    if (early && sent.outcome === 'cut') return { check: 'send-test', how: 'cut' };
    if (early && (sent.outcome === 'stalled' || sent.outcome === 'unfinished'))
      return { check: 'send-test', how: 'silent' };
    return undefined;
  }
  const how = ({ cut: 'cut', late: 'silent', broken: 'nonsense' } as const)[refusedTry(situation)?.outcome as 'cut'];
  return how && { check: 'sign-in', how };
}

/** What the server said to a test message of somebody who is set not to sign in, if it asks for just that. */
export function wantsSignIn({ seen, report }: Situation): string | undefined {
  const sent = seen['send-test'];
  if (report.account.smtp.auth !== 'none' || sent?.outcome !== 'refused' || !sent.reply) return undefined;
  const { code, text, means } = sent.reply;
  const [first] = means?.causes ?? [];
  // RFC 4954 §6: 530 asks for a sign-in. To a stranger, a refusal to relay says the same, and Postfix' "not logged in".
  const asks =
    /\bnot (?:logged ?[io]n|authenticated)\b/i.test(text) ||
    (means?.by === 'words' ? first === 'auth-not-enabled' || first === 'relay-denied' : code === 530);
  return asks ? text : undefined;
}

/** Whether the test message went out. */
export function wasSent({ seen }: Situation): boolean {
  return seen['send-test']?.outcome === 'accepted';
}
