import { causes } from '../../../helper/causes/list/index.ts';
import type { PastFinding } from '../../../helper/protocol/history.ts';
import { say, type Said } from '../../../helper/words/say.ts';

/** What was found, as the title of a row: as certain as it was then. */
export function titleBefore({ causes: [first], confirmed }: PastFinding): Said {
  const found = causes.find((one) => one.id === first);
  if (!found) return say('pane.history.unknown');
  return confirmed ? found.title : say('pane.history.undecided', { cause: found.name });
}

/** What was found, as a noun within a sentence. */
export function nounBefore({ causes: [first] }: PastFinding): Said {
  return causes.find((one) => one.id === first)?.name ?? say('pane.history.unknown');
}
