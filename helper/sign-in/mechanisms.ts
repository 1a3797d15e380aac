import { createHmac } from 'node:crypto';
import type { SignIn } from '../protocol/account.ts';
import type { Mechanism } from '../protocol/facts/sign-in.ts';
import { authenticate, negotiate } from './ntlm.ts';
import type { Secret } from './secret.ts';

/**
 * What a mechanism says: first with the command itself (RFC 4954 §4, absent where the server has to speak first), then in
 * answer to each challenge. Undefined: it has nothing more to say, and the exchange is called off.
 */
export interface Exchange {
  readonly first: Buffer | undefined;
  answer(challenge: Buffer): Buffer | undefined;
}

/** Begins a sign-in. What it hands out holds the secret: whoever sends it overwrites it. */
export function exchange(mechanism: Mechanism, user: string, secret: Secret): Exchange {
  switch (mechanism) {
    case 'PLAIN': // RFC 4616
      return {
        first: secret.read((password) => Buffer.concat([Buffer.from(`\0${user}\0`), password])),
        answer: nothing,
      };
    case 'LOGIN': // draft-murchison-sasl-login-00: two prompts, whatever their words are
      return inTurn(
        () => Buffer.from(user),
        () => secret.read((password) => Buffer.from(password)),
      );
    case 'CRAM-MD5': // RFC 2195
      return inTurn((challenge) =>
        Buffer.from(
          `${user} ${secret.read((password) => createHmac('md5', password).update(challenge).digest('hex'))}`,
        ),
      );
    case 'NTLM': // [MS-SMTPNTLM] 3.1.5
      return inTurn(
        () => negotiate(),
        (challenge) => secret.read((password) => authenticate(challenge, user, password)),
      );
    case 'XOAUTH2': // developers.google.com/gmail/imap/xoauth2-protocol; a refusal's reasons come as a challenge
      return {
        first: secret.read((token) => Buffer.concat([Buffer.from(`user=${user}\x01auth=Bearer `), token, ENDED])),
        answer: () => Buffer.alloc(0),
      };
  }
}

const ENDED = Buffer.from('\x01\x01');

function nothing(): undefined {
  return undefined;
}

function inTurn(...answers: readonly ((challenge: Buffer) => Buffer | undefined)[]): Exchange {
  let at = 0;
  return {
    first: undefined,
    answer(challenge) {
      const next = answers[at]?.(challenge);
      at += 1;
      return next;
    },
  };
}

/**
 * The mechanisms to try of those offered, in the order Outlook would take them, then those that only tell whether the
 * password is right. Outlook speaks LOGIN and PLAIN, NTLM with SPA switched on, and XOAUTH2 with modern sign-in.
 */
export function inOrder(offered: readonly string[], auth: SignIn | undefined): readonly Mechanism[] {
  const order: readonly Mechanism[] =
    auth === 'oauth2'
      ? ['XOAUTH2']
      : auth === 'spa'
        ? ['NTLM', 'LOGIN', 'PLAIN', 'CRAM-MD5']
        : ['LOGIN', 'PLAIN', 'NTLM', 'CRAM-MD5'];
  return order.filter((one) => offered.includes(one));
}
