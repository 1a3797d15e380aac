import * as v from 'valibot';
import { accountSchema } from './account.ts';
import { readingSchema } from './reading.ts';

/** What the user met: the error as read, and the account as far as it is known. The raw text is not part of it. */
export const reportSchema = v.object({
  /** null where there was no error text, only an account to look at. */
  reading: v.nullable(readingSchema),
  account: accountSchema,
  /** The day the report was made, ISO 8601. What servers accept changes by date, so judging needs it. */
  date: v.string(),
  /** Which practice world to look at instead of the real network; absent outside practice. */
  practice: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/))),
});
export type Report = v.InferOutput<typeof reportSchema>;
