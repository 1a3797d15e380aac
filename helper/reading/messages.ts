import { errorCodes, type ErrorCode } from '../knowledge/error-codes.ts';

/** Shorter sentences of Outlook are ordinary English too ("storage is full") and prove nothing by themselves. */
const SHORTEST = 25;

let sentences: readonly { readonly words: string; readonly entry: ErrorCode }[] | undefined;

/** Entries of the error table whose sentence stands in the text, longest sentence first. */
export function findMessages(text: string): readonly ErrorCode[] {
  sentences ??= errorCodes
    .flatMap((entry) => (entry.messageFragments ?? []).map((words) => ({ words: words.toLowerCase(), entry })))
    .filter(({ words }) => words.length >= SHORTEST)
    .sort((a, b) => b.words.length - a.words.length);
  const said = text.toLowerCase().replaceAll('\n', ' ');
  return [...new Set(sentences.filter(({ words }) => said.includes(words)).map(({ entry }) => entry))];
}
