import * as v from 'valibot';
import { family } from './common.ts';
import { unread } from './unread.ts';
import { attempt } from './port-open.ts';

/** The ways out of this computer, and which of them lead to the mail server. */
export const wayOutFact = v.object({
  /** Interfaces that are up, with how many addresses each has. `vpn` is judged by the name, on Windows by the driver's too. */
  interfaces: v.array(v.object({ name: v.string(), addresses: v.number(), vpn: v.boolean() })),
  /** Routes to everywhere; null where this system's are not read. */
  defaults: v.nullable(
    v.array(v.object({ family, device: v.string(), gateway: v.nullable(v.string()), vpn: v.boolean() })),
  ),
  /** The interface that packets leave by; null: there is no route. */
  routes: v.array(
    v.object({
      /** The account's server, the first resolver, or `anybody` for an address out in the Internet. */
      to: v.picklist(['server', 'resolver', 'anybody']),
      address: v.string(),
      family,
      device: v.nullable(v.string()),
      vpn: v.boolean(),
    }),
  ),
  /** Names of the proxies that the environment sets. Mail does not go through them. */
  proxies: v.array(v.string()),
  /** The account's port, opened by another way than the VPN's. */
  around: v.array(v.object({ device: v.string(), attempt })),
  /** What could not be read of network cards; absent where nothing was missed. */
  unread: v.optional(unread),
});
