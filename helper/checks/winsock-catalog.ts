import { check } from './check.ts';
import { tidy } from './tidy.ts';

/** What stands between programs and the network on this computer. */
export const winsockCatalog = check({
  id: 'winsock-catalog',
  within: 4_000,
  observe: async ({ computer }) => tidy(await computer?.winsockCatalog?.()),
});
