import { inFull } from '../knowledge/contractions.ts';

/** A text as words are looked for in it. */
export interface Said {
  /** In lower case, on one line, "don't" said in full. */
  readonly text: string;
  /** What the index of words found in it (word-index.ts), for texts are asked about several lists of words. */
  found: Found | null;
}

/** What an index found in a text: words and their values, by the number of their list. */
export interface Found {
  readonly index: object;
  readonly hits: readonly (readonly Hit<unknown>[] | undefined)[];
}

/** Words that stand in a text, and what they were put into the index for. */
export interface Hit<Value> {
  readonly words: string;
  readonly value: Value;
}

/**
 * A normalised text made ready for looking for words. Cut where no error goes on: a log of megabytes tells what it tells
 * at its beginning.
 */
export function saidOf(text: string): Said {
  return { text: inFull(text.slice(0, FAR_ENOUGH).toLowerCase().replace(/\n/g, ' ')), found: null };
}

const FAR_ENOUGH = 200_000;

/** Words to look for. */
export interface Sought {
  readonly words: string;
  /** Whether they stand at this place of a text as they have to. */
  readonly fits: (text: string, at: number, end: number) => boolean;
  /** The single words among them, each of which a text must hold. */
  readonly singles: readonly string[];
}

/** Makes words ready to be looked for as whole words. They are in lower case and on one line; "authentifi*" is a stem. */
export function sought(written: string): Sought {
  const stem = written.endsWith('*');
  const words = inFull(stem ? written.slice(0, -1) : written);
  const singles = singlesOf(words);
  // The last word of a stem goes on.
  return stem ? { words, fits: begins, singles: singles.slice(0, -1) } : { words, fits: standsAlone, singles };
}

function begins(text: string, at: number): boolean {
  return !joined(text, at);
}

function standsAlone(text: string, at: number, end: number): boolean {
  return !joined(text, at) && !joined(text, end);
}

/** The words of ASCII's letters and digits. */
export function singlesOf(words: string): readonly string[] {
  return words.match(/[a-z\d]+/g) ?? [];
}

/** Whether the words stand in the text as they have to. Takes time in proportion to the text. */
export function says(text: string, { words, fits }: Sought): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (fits(text, at, at + words.length)) return true;
  }
  return false;
}

/** A letter or digit stands on both sides of this place. */
function joined(text: string, at: number): boolean {
  return at > 0 && at < text.length && isOfWord(text.charCodeAt(at - 1)) && isOfWord(text.charCodeAt(at));
}

/** Whether this is the code of a letter or digit of ASCII in lower case. */
export function isOfWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
