import * as v from 'valibot';
import { THIRTY_TWO_BYTES } from '../../helper/protocol/challenge.ts';
import type { Around } from './around.ts';

const secretSchema = v.object({ secret: v.pipe(v.string(), v.regex(THIRTY_TWO_BYTES)) });
const refusedSchema = v.object({ refused: v.picklist(['pair', 'user']) });

/** What the helper says to a page of its own that has no secret yet: the secret, or what is needed instead. */
export type Hello =
  | { readonly secret: string }
  /** A code: the system does not tell the helper whose program this is. */
  | { readonly refused: 'pair' }
  /** It is another user's. */
  | { readonly refused: 'user' };

/**
 * Asks our own origin for the secret. The header cannot be set across origins without the helper's leave, which it never
 * gives, so the answer goes to this page alone.
 *
 * @throws if nobody is there, or not our helper
 */
export async function hello({ origin, helper, fetch }: Pick<Around, 'origin' | 'helper' | 'fetch'>): Promise<Hello> {
  // Another origin's answers could not be read here.
  if (origin !== helper) return { refused: 'pair' };
  const answer = await fetch(`${helper}/hello`, {
    method: 'POST',
    headers: { 'X-Outbox-Doctor': '1' },
    cache: 'no-store',
    credentials: 'omit',
  });
  if (answer.ok) return v.parse(secretSchema, await answer.json());
  if (answer.status !== 403) throw new Error('The helper did not answer the greeting.');
  return v.parse(refusedSchema, await answer.json());
}
