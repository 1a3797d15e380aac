import * as v from 'valibot';
import { ms, roleSchema } from './common.ts';
import { failureSchema } from './failure.ts';

/** Which addresses each name has. */
export const hostAddressFact = v.object({
  hosts: v.array(
    v.object({
      host: v.string(),
      role: roleSchema,
      ipv4: v.array(v.string()),
      ipv6: v.array(v.string()),
      /** Why there is no address at all; absent where there is one. */
      failure: v.optional(failureSchema),
      ms,
    }),
  ),
});
