import * as v from 'valibot';
import { CAUSE_IDS } from './cause-ids.ts';

/** Findings that are kept, at most, and for how many days. */
export const MOST_KEPT = 50;
export const DAYS_KEPT = 90;

const short = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** An earlier finding, as far as it is kept on this computer. */
export const pastFindingSchema = v.object({
  /** When: ISO 8601. */
  at: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
  host: v.nullable(short(255)),
  port: v.nullable(v.number()),
  /** Best first. More than one: several were possible. None: it could not be told. */
  causes: v.pipe(v.array(v.picklist(CAUSE_IDS)), v.maxLength(10)),
  confirmed: v.boolean(),
  /** What the network's way out is called on this computer, such as "Wi-Fi"; null where it is not known. */
  network: v.nullable(short(100)),
  /** Masked: `a***@example.com`. */
  email: v.nullable(short(320)),
});
export type PastFinding = v.InferOutput<typeof pastFindingSchema>;

/** What is told of earlier findings. */
export const historySchema = v.object({
  /** Whether findings are kept. */
  keep: v.boolean(),
  /** Newest first. */
  findings: v.pipe(v.array(pastFindingSchema), v.maxLength(MOST_KEPT)),
  /** True: what was kept before could not be read, so that it began anew. */
  begunAnew: v.boolean(),
});
export type History = v.InferOutput<typeof historySchema>;
