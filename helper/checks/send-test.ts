import type { Facts } from '../protocol/evidence.ts';
import { check } from './check.ts';

/** Whether the server takes a short message from the account's own address to itself. Opt-in. */
export const sendTest = check({
  id: 'send-test',
  within: 110_000,
  async observe(looking): Promise<Facts['send-test'] | undefined> {
    const { sendToOneself } = await import('../sign-in/send.ts');
    return sendToOneself(looking);
  },
});
