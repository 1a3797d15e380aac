import { isOfWord, says, sought, type Found, type Hit, type Said, type Sought } from './said.ts';

interface Entry {
  readonly sought: Sought;
  /** What else a text must show for it to be looked for. */
  readonly needs: readonly Sign[];
  readonly hit: Hit<unknown>;
  /** Which list it comes from. */
  readonly list: number;
}

/** Something to be met in a text: a word, the beginning of one, or a letter of another script. */
interface Sign {
  /** Entries to be looked for where it is met. */
  readonly entries: Entry[];
  /** In which look it was last met. */
  met: number;
}

/**
 * All words of all lists, by what a text must show for them. Words are known by a number made of their letters. Two may
 * share one; that costs a look in vain, no more.
 */
interface Index {
  readonly byWord: ReadonlyMap<number, Sign>;
  /** By how the only word of a stem begins. */
  readonly byStart: ReadonlyMap<number, Sign>;
  /** By the first character beyond ASCII. */
  readonly byLetter: ReadonlyMap<number, Sign>;
}

type Growing = { readonly [Kind in keyof Index]: Map<number, Sign> };

/** The shortest one-word stem in our tables has as many letters. */
const START = 4;

type List = Iterable<readonly [words: string | Sought, value: unknown]>;

const lists: (() => List)[] = [];
let index: Index | undefined;
let looks = 0;

/**
 * Takes a list of words, each with a value, and gives what finds all those standing in a text. All lists share one index,
 * so that a text is gone through once, in time in proportion to its length, however long the lists are.
 *
 * @param list gives the list when the first text is looked through
 */
export function wordIndex<Value>(
  list: () => Iterable<readonly [words: string | Sought, value: Value]>,
): (said: Said) => readonly Hit<Value>[] {
  const mine = lists.push(list) - 1;
  index = undefined;
  // Only values of this list are kept under its number.
  return (said) => (foundIn(said).hits[mine] ?? []) as readonly Hit<Value>[];
}

function foundIn(said: Said): Found {
  index ??= built();
  if (said.found?.index !== index) said.found = { index, hits: hitsIn(said.text, index) };
  return said.found;
}

function hitsIn(text: string, its: Index): Found['hits'] {
  const hits: Hit<unknown>[][] = [];
  const signs = signsIn(text, its);
  for (const { entries } of signs) {
    for (const { sought: words, needs, hit, list } of entries) {
      if (allMet(needs) && says(text, words)) (hits[list] ??= []).push(hit);
    }
  }
  return hits;
}

function allMet(signs: readonly Sign[]): boolean {
  for (const { met } of signs) if (met !== looks) return false;
  return true;
}

/** The signs that the text shows and that something is to be looked for by, in the text's order. */
function signsIn(text: string, { byWord, byStart, byLetter }: Index): readonly Sign[] {
  looks += 1;
  const signs: Sign[] = [];
  const letters: Sign[] = [];
  const meet = (sign: Sign | undefined, list: Sign[]) => {
    if (!sign || sign.met === looks) return;
    sign.met = looks;
    if (sign.entries.length > 0) list.push(sign);
  };
  let length = 0;
  let number = 0;
  let start: Sign | undefined;
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOfWord(code)) {
      number = extended(number, code);
      length += 1;
      if (length === START) start = byStart.get(number);
      continue;
    }
    if (length > 0) {
      meet(byWord.get(number), signs);
      meet(start, signs);
      length = 0;
      number = 0;
      start = undefined;
    }
    if (code > 0x7f) meet(byLetter.get(code), letters);
  }
  return letters.length > 0 ? [...signs, ...letters] : signs;
}

/** The number of a word that goes on with a letter. */
function extended(number: number, code: number): number {
  return (Math.imul(number, 31) + code) | 0;
}

function numberOf(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at++) number = extended(number, word.charCodeAt(at));
  return number;
}

function built(): Index {
  const its: Growing = { byWord: new Map(), byStart: new Map(), byLetter: new Map() };
  for (const [list, entries] of lists.entries()) {
    for (const [written, value] of entries()) {
      const words = typeof written === 'string' ? sought(written) : written;
      const [key, ...needs] = signsOf(words, its);
      key?.entries.push({ sought: words, needs, hit: { words: words.words, value }, list });
    }
  }
  return its;
}

/** What a text must show for these words, the rarest first: a letter of another script, then the longest word. */
function signsOf({ words, singles }: Sought, { byWord, byStart, byLetter }: Growing): readonly Sign[] {
  const letter = words.search(/\P{ASCII}/u);
  const signs = singles
    .toSorted((a, b) => b.length - a.length)
    .map((word) => signOf(byWord, numberOf(word)));
  if (letter >= 0) return [signOf(byLetter, words.charCodeAt(letter)), ...signs];
  return signs.length > 0 ? signs : [signOf(byStart, numberOf(words.slice(0, START)))];
}

function signOf(signs: Map<number, Sign>, number: number): Sign {
  const known = signs.get(number);
  if (known) return known;
  const sign = { entries: [], met: 0 };
  signs.set(number, sign);
  return sign;
}
