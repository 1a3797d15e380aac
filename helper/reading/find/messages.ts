import { errorCode } from '../../knowledge/code-index.ts';
import { errorCodes, type ErrorCode } from '../../knowledge/error-codes.ts';
import { vocabulary } from '../languages/vocabulary.ts';
import type { Said } from '../said.ts';
import { wordIndex } from '../word-index.ts';

/** Shorter sentences of Outlook are ordinary English too ("storage is full") and prove nothing by themselves. */
const SHORTEST = 25;

/** A sentence of Outlook's that stands in the text, and its entry in the error table. */
export interface FoundMessage {
  readonly words: string;
  readonly entry: ErrorCode;
}

function* sentences(): Generator<readonly [string, ErrorCode]> {
  for (const entry of errorCodes) {
    for (const words of entry.messageFragments ?? []) {
      if (words.length >= SHORTEST) yield [words.toLowerCase(), entry];
    }
  }
  for (const { words, code } of vocabulary().messages) {
    const entry = errorCode(code);
    if (entry) yield [words, entry];
  }
}

const inTexts = wordIndex(sentences);

/** Entries of the error table whose sentence stands in the text, in any language we know, longest sentence first. */
export function findMessages(said: Said): readonly FoundMessage[] {
  const longest = new Map<ErrorCode, string>();
  for (const { words, value } of inTexts(said)) {
    if (words.length > (longest.get(value)?.length ?? 0)) longest.set(value, words);
  }
  return [...longest].map(([entry, words]) => ({ entry, words })).sort((a, b) => b.words.length - a.words.length);
}
