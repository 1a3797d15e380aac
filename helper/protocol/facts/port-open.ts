import * as v from 'valibot';
import { family, ms } from './common.ts';

export const attempt = v.object({
  host: v.string(),
  port: v.number(),
  family,
  address: v.string(),
  /** A port that refused us or stayed silent is a fact like any other. */
  answer: v.picklist(['accepted', 'refused', 'silent', 'unreachable', 'prohibited']),
  /** The system's own name of the error, such as `ENETUNREACH`; absent where none was given. */
  code: v.optional(v.string()),
  ms,
});
export type Attempt = v.InferOutput<typeof attempt>;

/** How every port of every address answered. */
export const portOpenFact = v.object({
  attempts: v.array(attempt),
  /** Ports that are still waited for, though one that answers would have done so by now. */
  overdue: v.optional(v.array(v.object({ host: v.string(), port: v.number(), family }))),
});
