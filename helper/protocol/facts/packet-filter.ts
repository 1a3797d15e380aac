import * as v from 'valibot';
import { family, text } from './common.ts';

/** What this computer's own packet filter does to connections to the mail server. */
export const packetFilterFact = v.object({
  /** Whether it could be read. If not, nothing is known of it. */
  read: v.boolean(),
  stops: v.array(
    v.object({
      address: v.string(),
      family,
      port: v.number(),
      does: v.picklist(['drop', 'reject']),
      rule: text,
      /** True where it hangs on something that cannot be told, such as the control group of a program. */
      perhaps: v.optional(v.boolean()),
    }),
  ),
});
