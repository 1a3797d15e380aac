import * as v from 'valibot';
import { ms, text } from './common.ts';

/** What came of the pages by which systems find out whether a guest network wants a sign-in first. */
export const webAccessFact = v.object({
  pages: v.array(
    v.object({
      url: v.string(),
      /** `other`: an answer that is not this page's. `nothing`: no web server answered. */
      answer: v.picklist(['expected', 'redirected', 'other', 'nothing']),
      /** Where it was sent instead. */
      to: v.optional(text),
      /** The status of HTTP; absent where none came. */
      status: v.optional(v.number()),
      /** Whether a page for people came (HTML). */
      html: v.optional(v.boolean()),
      ms,
    }),
  ),
});
