import { causes } from '../../../helper/causes/list/index.ts';
import type { PastFinding } from '../../../helper/protocol/history.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import { plain } from '../words.tsx';

/** What was found, as the title of a row. */
export function titleBefore({ causes: found }: PastFinding): Said {
  const title = causes.find((one) => one.id === found[0])?.title;
  if (!title) return say('pane.history.unknown');
  return found.length === 1 ? title : say('pane.history.several', { cause: plain(title), count: found.length - 1 });
}

/** What was found, as a noun within a sentence. */
export function nounBefore({ causes: [first] }: PastFinding): Said {
  return causes.find((one) => one.id === first)?.name ?? say('pane.history.unknown');
}
