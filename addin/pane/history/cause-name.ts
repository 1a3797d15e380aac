import { causes } from '../../../helper/causes/list/index.ts';
import type { PastFinding } from '../../../helper/protocol/history.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import { plain } from '../words.tsx';

/** What was found, in a few words. */
export function foundBefore({ causes: found }: PastFinding): Said {
  const name = causes.find((one) => one.id === found[0])?.name;
  if (!name) return say('pane.history.unknown');
  return found.length === 1 ? name : say('pane.history.several', { cause: plain(name), count: found.length - 1 });
}
