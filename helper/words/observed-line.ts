import type { Said } from './say.ts';

/** How an observation is shown: its mark, and one line. */
export interface Observed {
  /** `unknown` for what was not seen, and for what is neither good nor bad. */
  readonly mark: 'good' | 'bad' | 'unknown';
  readonly said: Said;
}
