import * as v from 'valibot';
import { family, ms, text } from './common.ts';

/** Who answers on mail ports of addresses where nobody is. */
export const decoyPortsFact = v.object({
  decoys: v.array(
    v.object({
      address: v.string(),
      family,
      port: v.number(),
      answer: v.picklist(['accepted', 'refused', 'silent', 'unreachable', 'prohibited']),
      /** The first line that whoever took the connection said; absent while, or if, nothing was said. */
      words: v.optional(text),
      /** Whether more may be said on this connection. */
      listening: v.boolean(),
      /** Whether a program of this computer took the connection; absent where that cannot be told. */
      here: v.optional(v.boolean()),
      ms,
    }),
  ),
});
