import type { Clue } from './clue.ts';
import type { Pointing } from './pointing.ts';
import { firstStage } from './stage.ts';

/** Mail that came back without a reason that we know did most likely not find its reader. */
const RECIPIENT: Pointing = {
  stage: 'envelope',
  clues: [{ by: 'words', what: 'undelivered', stage: 'envelope', causes: ['recipient-rejected'], weight: 1 }],
};

/** That it was not sent is all that is told. */
const NOT_SENT: Pointing = {
  stage: 'unknown',
  clues: [{ by: 'words', what: 'not sent', stage: 'unknown', causes: ['unknown'], weight: 1 }],
};

/** No server said a word: the client's own clues are all there is; words tell the stage better than a code. */
export function unanswered(client: readonly Clue[], isBounce: boolean): Pointing {
  if (client.length === 0) return isBounce ? RECIPIENT : NOT_SENT;
  const byTelling = client.toSorted((a, b) => b.weight - a.weight);
  return { stage: firstStage(byTelling.map(({ stage }) => stage)), clues: client };
}
