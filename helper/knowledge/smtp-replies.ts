import type { CauseId } from '../protocol/cause-ids.ts';
import type { Stage } from '../protocol/reading.ts';
import data from './data/smtp-replies.json' with { type: 'json' };

/** One reply that servers or services are known to give. */
export interface KnownReply {
  readonly id: string;
  /** `code` and `enhanced` must both match where given; `x` stands for any class digit; of the texts any one, in any case. */
  readonly match: {
    readonly code: string | null;
    readonly enhanced: string | null;
    readonly textIncludes: readonly string[];
  };
  readonly provider: string;
  readonly hostHints?: readonly string[];
  /** Applies only where the host fits `hostHints`. */
  readonly requireHost?: boolean;
  readonly stage: Stage;
  readonly severity: 'permanent' | 'temporary' | 'depends' | 'success';
  readonly title: string;
  readonly meaning: string;
  readonly likelyCauses: readonly CauseId[];
  readonly note?: string;
  readonly confidence?: string;
  readonly sources: readonly string[];
}

export const knownReplies = data as readonly KnownReply[];
