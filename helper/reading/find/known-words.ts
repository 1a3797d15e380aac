import { knownWords, type Words } from '../../knowledge/words.ts';
import type { Said } from '../said.ts';
import { wordIndex } from '../word-index.ts';

/** A row of the table of words that fits a text, and the words that were found. */
export interface FoundWords {
  readonly meaning: Words;
  readonly words: string;
}

interface Row {
  readonly row: number;
  readonly meaning: Words;
}

function rowsOf(by: Words['by']) {
  return wordIndex(function* (): Generator<readonly [string, Row]> {
    for (const [row, meaning] of knownWords.entries()) {
      if (meaning.by === by) for (const words of meaning.words) yield [words, { row, meaning }];
    }
  });
}

const saidBy = { outlook: rowsOf('outlook'), program: rowsOf('program'), server: rowsOf('server') };

/**
 * What the words of a text mean if `by` said them: the rows that fit, in the table's order, at most `most`; of one row's
 * words the longest are told.
 */
export function findWords(said: Said, by: Words['by'], most: number): readonly FoundWords[] {
  const best = new Map<number, FoundWords>();
  for (const { words, value } of saidBy[by](said)) {
    if (words.length > (best.get(value.row)?.words.length ?? 0)) best.set(value.row, { meaning: value.meaning, words });
  }
  const inOrder = [...best]
    .filter(([, { meaning }]) => !meaning.unless.some((words) => said.text.includes(words)))
    .sort(([a], [b]) => a - b)
    .slice(0, most);
  return inOrder.map(([, found]) => found);
}

/**
 * What programs say, and, for those who paste a server's words without its code, what servers say. In a bounce servers
 * speak, of their own connections too.
 */
export function wordsOf(said: Said, isBounce: boolean): readonly FoundWords[] {
  const ofServers = findWords(said, 'server', 3);
  if (isBounce) return [...findWords(said, 'outlook', 2), ...ofServers.slice(0, 1)];
  // "Please try again later" is said by everybody; only beside a number it is a server's.
  const lasting = ofServers.filter(({ meaning }) => !meaning.temporary).slice(0, 1);
  return [...findWords(said, 'outlook', 2), ...findWords(said, 'program', 3), ...lasting];
}
