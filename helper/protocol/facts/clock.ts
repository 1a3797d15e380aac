import * as v from 'valibot';
import { ms, text } from './common.ts';

/** What others say the time is. */
export const clockFact = v.object({
  sources: v.array(
    v.object({
      /** Who said so: a host name. */
      from: text,
      /** Time service (RFC 4330), the Date of a web page (RFC 9110 §6.6.1), or the date in the server's own greeting. */
      by: v.picklist(['sntp', 'http', 'greeting']),
      /** Their time less ours, in milliseconds: positive where this computer's clock is behind. */
      offset: v.number(),
      ms,
    }),
  ),
});
