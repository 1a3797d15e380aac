import type { CauseId } from '../../protocol/cause-ids.ts';
import type { Stage, SuspectedBy } from '../../protocol/reading.ts';

/** One thing in the text that points at causes. */
export interface Clue {
  readonly by: SuspectedBy;
  /** What was found, as a person would recognise it: "535 5.7.139", "0x800CCC0E", "connection refused", "port 25". */
  readonly what: string;
  readonly stage: Stage;
  /** Most likely first. */
  readonly causes: readonly CauseId[];
  /** How much it says beside other clues; the scale stands in docs/decisions/reading-by-clues.md. */
  readonly weight: number;
}
