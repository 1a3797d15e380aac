import type { Around } from './around.ts';

/** Why the helper cannot be reached, as far as a page can tell; null where it simply is not there. */
export type WhyAway = 'barred' | 'other-program';

/**
 * Told apart by the browser's own permission first (Local Network Access), then by a plain question for the helper's
 * health: whoever answers in its place and is not it has taken its port. A page from elsewhere is not told the answer.
 */
export async function whyAway({ helper, fetch, permission }: Around): Promise<WhyAway | null> {
  if ((await permission?.().catch(() => null)) === 'denied') return 'barred';
  try {
    const answer = await fetch(`${helper}/health`, { cache: 'no-store', credentials: 'omit' });
    const told: unknown = await answer.json().catch(() => null);
    return isHealth(told) ? null : 'other-program';
  } catch {
    // Nobody answers.
    return null;
  }
}

function isHealth(told: unknown): boolean {
  return typeof told === 'object' && told !== null && (told as { name?: unknown }).name === 'outbox-doctor';
}
