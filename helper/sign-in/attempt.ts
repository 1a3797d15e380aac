import type { Certificate } from '../protocol/evidence.ts';
import type { Secret } from './secret.ts';
import type { Session } from './session.ts';

/**
 * A sign-in the user asked for: its secrets, and what it takes to use them. It lives for one run, and is no part of the
 * report, the evidence or the findings.
 */
export interface Attempt {
  /** For sending; undefined where none was given. */
  readonly password: Secret | undefined;
  /** For receiving; undefined where the account file has no such side, or no password for it. */
  readonly receiving: Secret | undefined;
  /** Whether a test message goes out after the sign-in. */
  readonly sendTest: boolean;
  /** One try and no other, whatever the answer is. */
  readonly once?: boolean | undefined;
  /** Asks whether to go on over TLS whose certificate does not hold; absent where nobody can be asked. */
  readonly insist?: ((certificate: Certificate | undefined) => Promise<boolean>) | undefined;
  /** The session that is open after the sign-in, for the test message; undefined once it is known that there is none. */
  readonly session: PromiseWithResolvers<Session | undefined>;
  /** A copy of what was seen without the secrets, which a server may send back at any place. */
  hideIn<Fact>(observation: Fact): Fact;
  /** Overwrites the secrets. */
  wipe(): void;
}

/** Makes one. */
export function attemptWith(given: Pick<Attempt, 'password' | 'receiving' | 'sendTest' | 'insist' | 'once'>): Attempt {
  const secrets = [given.password, given.receiving].filter((one) => one !== undefined);
  return {
    ...given,
    session: Promise.withResolvers<Session | undefined>(),
    hideIn: (observation) => withoutSecrets(observation, secrets, ''),
    wipe() {
      for (const secret of secrets) secret.wipe();
    },
  };
}

/** Where servers' own words are kept in facts. The rest is ours, or was given by the user: names, kinds, numbers. */
const FREE = new Set([
  'text',
  'before',
  'after',
  'authBefore',
  'authAfter',
  'offered',
  'subject',
  'issuer',
  'names',
  'chainFault',
]);

function withoutSecrets<Value>(value: Value, secrets: readonly Secret[], key: string): Value {
  if (typeof value === 'string')
    return FREE.has(key) ? (secrets.reduce((left, secret) => secret.hideIn(left), value as string) as Value) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => withoutSecrets(one, secrets, key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withoutSecrets<unknown>(one, secrets, name)]),
  ) as Value;
}
