import type { Facts } from '../protocol/evidence.ts';
import { check } from './check.ts';

/**
 * Whether the server takes the user name and password, tried as Outlook would and over verified TLS alone. Opt-in. Two
 * tries at most, the second one only with another user name or mechanism, and none after talk of a lock.
 */
export const signIn = check({
  id: 'sign-in',
  within: 45_000,
  async observe(looking): Promise<Facts['sign-in'] | undefined> {
    // Loaded only for those who ask for it.
    const { trySignIn } = await import('../sign-in/try.ts');
    return trySignIn(looking);
  },
});
