import * as v from 'valibot';
import { attempt } from './port-open.ts';

/** What the hosts file, which goes before DNS, says of the names of this run. */
export const hostsFileFact = v.object({
  path: v.string(),
  entries: v.array(
    v.object({
      host: v.string(),
      addresses: v.array(v.string()),
      /** What DNS says of the same name; empty where it knows none or gave no answer. */
      dns: v.array(v.string()),
    }),
  ),
  /** Well-known names that are in it too: that these are found says nothing of DNS. */
  listed: v.array(v.string()),
  /** Where DNS says something else: how the account's port answers there. */
  opened: v.array(attempt),
});
