import type { WhyUnread } from '../protocol/facts/unread.ts';

/** What the computer told, or why it told nothing. Unknown stays unknown: there is no default for it. */
export type Told<T> = { readonly known: true; readonly value: T } | { readonly known: false; readonly why: WhyUnread };

export function told<T>(value: T): Told<T> {
  return { known: true, value };
}

export function untold(why: WhyUnread): Told<never> {
  return { known: false, why };
}
