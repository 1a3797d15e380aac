import * as v from 'valibot';
import { ms } from './common.ts';

/** What well-known hosts answered. */
export const otherHostsFact = v.object({
  /** Addresses of this computer that are not loopback. None: no network is connected. */
  ownAddresses: v.number(),
  /** Whether the configured resolvers said anything at all; null while that is not known. */
  resolver: v.nullable(v.picklist(['answers', 'silent'])),
  /** Well-known hosts that are known to serve these ports. */
  controls: v.array(
    v.object({
      host: v.string(),
      port: v.number(),
      /** The address it was reached at; absent where it has none, and from what was kept before it was told. */
      address: v.optional(v.string()),
      answer: v.picklist([
        'accepted',
        'refused',
        'silent',
        'unreachable',
        'prohibited',
        'name-not-found',
        'resolver-silent',
      ]),
      ms,
    }),
  ),
});
