import * as v from 'valibot';
import { text } from './common.ts';
import { unread } from './unread.ts';

/** Windows' list of what stands between programs and the network (layered service providers). */
export const winsockCatalogFact = v.object({
  /** How many entries there are. */
  entries: v.number(),
  /** Those that are not Windows' own. */
  foreign: v.array(v.object({ name: text, path: text })),
  /** Foreign ones whose library is not there any more: every connection of a program may fail by them. */
  missing: v.array(text),
  unread,
});
export type WinsockCatalog = v.InferOutput<typeof winsockCatalogFact>;
