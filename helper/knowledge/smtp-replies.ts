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
  readonly hostHints: readonly string[] | null;
  /** Applies only where the host fits `hostHints`. */
  readonly requireHost: boolean;
  readonly stage: Stage;
  readonly severity: 'permanent' | 'temporary' | 'depends' | 'success';
  readonly title: string;
  readonly meaning: string;
  readonly likelyCauses: readonly CauseId[];
  readonly note: string | null;
  readonly confidence: string | null;
  readonly sources: readonly string[];
}

type Row = Omit<KnownReply, 'hostHints' | 'requireHost' | 'note' | 'confidence'> & Partial<KnownReply>;

/** All rows have the same fields: code that goes through rows of many shapes is slow. */
export const knownReplies: readonly KnownReply[] = (data as readonly Row[]).map((row) => ({
  id: row.id,
  match: row.match,
  provider: row.provider,
  hostHints: row.hostHints ?? null,
  requireHost: row.requireHost ?? false,
  stage: row.stage,
  severity: row.severity,
  title: row.title,
  meaning: row.meaning,
  likelyCauses: row.likelyCauses,
  note: row.note ?? null,
  confidence: row.confidence ?? null,
  sources: row.sources,
}));
