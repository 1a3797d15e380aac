import type { End } from '../../system/end-in-table.ts';

/** A connection to us, by its two ends. */
export interface Way {
  readonly peer: End;
  readonly own: End;
}

/** Whose program is at the other end: this user's, another one's, or the system does not tell. */
export type Owner = 'us' | 'another' | 'unknown';
