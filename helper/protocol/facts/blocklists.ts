import * as v from 'valibot';

/** Whether public blocklists hold the address that servers see us come from. */
export const blocklistsFact = v.object({
  /** Our public IPv4 addresses, as servers told them in their answer to EHLO or in a refusal; empty where none did. */
  addresses: v.array(v.string()),
  lists: v.array(
    v.object({
      zone: v.string(),
      address: v.string(),
      /**
       * `listed`: for what it sends. `home`: as a line of a private customer, which sends through a provider's server
       * and not by itself. `unknown`: the list did not answer, or does not answer the resolver in use.
       */
      answer: v.picklist(['listed', 'home', 'not-listed', 'unknown']),
      /** Addresses the list answered with (RFC 5782 §2.1). */
      codes: v.array(v.string()),
    }),
  ),
});
