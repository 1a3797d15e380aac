import * as v from 'valibot';
import { CAUSE_IDS } from '../protocol/cause-ids.ts';
import { CHECK_IDS, evidenceSchema } from '../protocol/evidence.ts';
import { REPORT_ID } from './id.ts';
import { reportSchema } from '../protocol/report.ts';

/** Raised when a field changes its meaning; a report of a higher one is not read. */
export const REPORT_VERSION = 1;
export const REPORT_KIND = 'outbox-doctor-report';

/** How a look ended. `unlooked`: only an error was read. */
const endSchema = v.picklist(['finished', 'stopped', 'lost', 'refused', 'unlooked']);
export type ReportEnd = v.InferOutput<typeof endSchema>;

const short = v.pipe(v.string(), v.maxLength(64));

/**
 * A report for the help desk, as it stands in a file: what was met and seen, as far as it may leave this computer, and
 * what it was judged to be. Judging it again needs nothing else.
 */
export const reportFileSchema = v.object({
  kind: v.literal(REPORT_KIND),
  version: v.literal(REPORT_VERSION),
  /** The message to pass on carries it too. */
  id: v.pipe(v.string(), v.regex(REPORT_ID)),
  /** Version of Outbox Doctor that made it. */
  program: short,
  /** When it was looked at: ISO 8601. */
  at: v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/)),
  hidden: v.object({ addresses: v.boolean(), ip: v.boolean(), words: v.boolean() }),
  report: reportSchema,
  /** The checks that were to be done. */
  planned: v.array(v.picklist(CHECK_IDS)),
  evidence: evidenceSchema,
  end: endSchema,
  elapsedMs: v.nullable(v.number()),
  /** What the version that made it judged, best first; without what it ruled out. */
  judged: v.array(v.object({ cause: v.picklist(CAUSE_IDS), standing: v.picklist(['confirmed', 'possible']) })),
});
export type ReportFile = v.InferOutput<typeof reportFileSchema>;
