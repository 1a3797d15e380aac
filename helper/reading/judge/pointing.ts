import type { Stage } from '../../protocol/reading.ts';
import type { Clue } from './clue.ts';

/** Where it went wrong by one way of looking at it, and what that way found. */
export interface Pointing {
  readonly stage: Stage;
  readonly clues: readonly Clue[];
  /** The server's words are known, and say it all. */
  readonly settled?: boolean;
}
