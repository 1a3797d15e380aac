import * as v from 'valibot';
import type { Around } from './around.ts';

const helloSchema = v.object({ token: v.pipe(v.string(), v.minLength(1), v.maxLength(128)) });

/**
 * Asks our own origin for the word that opens the socket. The header cannot be set across origins without the helper's
 * leave, which it never gives, so the answer goes to this page alone.
 */
export async function tokenFrom({ origin, fetch }: Pick<Around, 'origin' | 'fetch'>): Promise<string> {
  const answer = await fetch(`${origin}/hello`, {
    method: 'POST',
    headers: { 'X-Outbox-Doctor': '1' },
    cache: 'no-store',
    credentials: 'omit',
  });
  if (!answer.ok) throw new Error('The helper did not answer the greeting.');
  return v.parse(helloSchema, await answer.json()).token;
}
