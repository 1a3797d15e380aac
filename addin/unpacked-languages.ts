import type { Label, Lines } from '../helper/reading/languages/language.ts';
import { CELL_END, PART_END } from './unpacked.ts';

/*
 * Languages as the build packs them for the pane (tools/build/pane-languages.ts): each as one text, for the words of one
 * language compress best beside each other.
 */

/** The lists of words in the order of the text. Behind them come the labels, and Outlook's sentences, each behind its code. */
export const LISTS = [
  'task',
  'sending',
  'receiving',
  'both',
  'reported',
  'yes',
  'no',
  'speaksOfSending',
  'speaksOfReceiving',
  'bounce',
] as const;
export const LABELS: readonly Label[] = [
  'account',
  'server',
  'protocol',
  'port',
  'secure',
  'serverResponse',
  'serverError',
  'errorNumber',
  'subject',
  'outgoingServer',
  'incomingServer',
  'generatingServer',
  'remoteServer',
];
/** Between a sentence's code and its words. */
export const CODE_END = ' ';

/** What such a text says of a language. */
export function unpackedLanguage(text: string): Lines {
  const lists = text.split(CELL_END).map((list) => (list === '' ? [] : list.split(PART_END)));
  const named = <Name extends string>(names: readonly Name[], from: number) => {
    const its: Partial<Record<Name, readonly string[]>> = {};
    for (const [at, name] of names.entries()) its[name] = lists[from + at] ?? [];
    return its as Record<Name, readonly string[]>;
  };
  const messages = (lists.at(-1) ?? []).map((sentence) => {
    const end = sentence.indexOf(CODE_END);
    return { code: sentence.slice(0, end), words: sentence.slice(end + 1) };
  });
  return { ...named(LISTS, 0), labels: named(LABELS, LISTS.length), messages };
}
