import * as v from 'valibot';
import { text } from './common.ts';
import { unread } from './unread.ts';

/** Virus scanners and firewalls that have signed in with Windows' security centre. */
export const securityProductsFact = v.object({
  products: v.array(
    v.object({
      name: text,
      kind: v.picklist(['antivirus', 'firewall']),
      /** Null where its state has a form that we do not know. */
      on: v.nullable(v.boolean()),
      /** True: products of this name are known to open encrypted connections on their way. */
      intercepts: v.optional(v.boolean()),
    }),
  ),
  unread,
});
export type SecurityProducts = v.InferOutput<typeof securityProductsFact>;
