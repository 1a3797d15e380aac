import type { Said } from './say.ts';

/** How an observation is shown: its mark, and one line. */
export interface Observed {
  /** `seen` for a fact that is neither good nor bad, `unknown` for what was not seen. */
  readonly mark: 'good' | 'bad' | 'seen' | 'unknown';
  readonly said: Said;
}
