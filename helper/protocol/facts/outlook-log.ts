import * as v from 'valibot';
import { readingSchema } from '../reading.ts';
import { text } from './common.ts';
import { unread } from './unread.ts';

/** What Outlook itself has written down about its talks with servers, as far as its logging is switched on. */
export const outlookLogFact = v.object({
  /** The newest sending errors first, ten at most, read with the reader of pasted texts. */
  errors: v.array(
    v.object({
      /** File name without its folders. */
      file: text,
      /** When, as the log says it: `YYYY-MM-DD HH:MM:SS`, this computer's time; null where the line has none. */
      at: v.nullable(text),
      reading: readingSchema,
    }),
  ),
  /** How many log files there are. */
  files: v.number(),
  unread,
});
export type OutlookLog = v.InferOutput<typeof outlookLogFact>;
