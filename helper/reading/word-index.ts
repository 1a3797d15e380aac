import { numberTable, valueOf, type NumberTable } from './number-table.ts';
import { isOfWord, says, sought, type Found, type Hit, type Said, type Sought } from './said.ts';

interface Entry {
  readonly sought: Sought;
  /** The signs that a text must show for it to be looked for, the rarest first. */
  readonly needs: readonly number[];
  readonly hit: Hit<unknown>;
  /** Which list it comes from. */
  readonly list: number;
}

/**
 * All words of all lists, by the signs that a text must show for them, which are numbered. Words are known by a number
 * made of their letters. Two may share one; that costs a look in vain, no more.
 */
interface Index {
  readonly byWord: NumberTable;
  /** By how the only word of a stem begins. */
  readonly byStart: NumberTable;
  /** By the first character beyond ASCII. */
  readonly byLetter: NumberTable;
  /** What is to be looked for, by the rarest of the signs that it needs. */
  readonly entries: readonly Entry[];
  /** For each sign, where the entries begin of which it is the rarest; the next sign's begin where they end. */
  readonly begin: Int32Array;
  /** For each entry the second of its signs, which rules most out; the first again where it needs no other. */
  readonly second: Int32Array;
  /** For each sign, in which look it was last met. */
  readonly met: Int32Array;
}

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

/** Has the lists asked again for their words: they have more. */
export function renewIndex(): void {
  index = undefined;
}

function foundIn(said: Said): Found {
  index ??= built();
  if (said.found?.index !== index) said.found = { index, hits: hitsIn(said.text, index) };
  return said.found;
}

function hitsIn(text: string, its: Index): Found['hits'] {
  const { entries, begin, second, met } = its;
  const hits: Hit<unknown>[][] = [];
  for (const sign of signsIn(text, its)) {
    const end = begin[sign + 1] ?? 0;
    for (let at = begin[sign] ?? 0; at < end; at++) {
      if (met[second[at] ?? 0] !== looks) continue;
      const entry = entries[at];
      if (entry && allMet(entry.needs, met) && says(text, entry.sought)) (hits[entry.list] ??= []).push(entry.hit);
    }
  }
  return hits;
}

function allMet(signs: readonly number[], met: Int32Array): boolean {
  for (const sign of signs) if (met[sign] !== looks) return false;
  return true;
}

const BLANK = 0x20;
/** The last code of ASCII, and of Latin letters. */
const ASCII = 0x7f;
const LATIN = 0x24f;

/** The signs that the text shows, in its order; letters last. */
function signsIn(text: string, { byWord, byStart, byLetter, met }: Index): readonly number[] {
  looks += 1;
  const signs: number[] = [];
  const letters: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const from = at;
    let number = 0;
    let start = 0;
    let code = text.charCodeAt(at);
    while (isOfWord(code)) {
      number = extended(number, code);
      at += 1;
      if (at - from === START) start = number;
      // Beyond its end a text is slow to ask.
      code = at < text.length ? text.charCodeAt(at) : BLANK;
    }
    if (at > from) meet(valueOf(byWord, number), signs, met);
    if (at - from >= START) meet(valueOf(byStart, start), signs, met);
    if (code > ASCII) meet(valueOf(byLetter, code), letters, met);
  }
  for (const sign of letters) signs.push(sign);
  return signs;
}

function meet(sign: number, list: number[], met: Int32Array): void {
  if (sign < 0 || met[sign] === looks) return;
  met[sign] = looks;
  list.push(sign);
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
  const byWord = new Map<number, number>();
  const byStart = new Map<number, number>();
  const byLetter = new Map<number, number>();
  /** For each sign, how common it is: "server" stands in a hundred sentences, and in every other text. */
  const common: number[] = [];
  const signOf = (known: Map<number, number>, number: number): number => {
    let sign = known.get(number);
    if (sign === undefined) known.set(number, (sign = common.push(0) - 1));
    return sign;
  };
  const all: (Entry & { readonly needs: number[] })[] = [];
  for (const [list, given] of lists.entries()) {
    for (const [written, value] of given()) {
      const its = typeof written === 'string' ? sought(written) : written;
      const needs = its.singles.map((single) => signOf(byWord, numberOf(single)));
      for (const sign of needs) common[sign] = (common[sign] ?? 0) + 1;
      const letter = firstBeyondAscii(its.words);
      if (letter !== undefined) {
        const sign = signOf(byLetter, letter);
        // Letters of other scripts are rarer than any word; accents are no help.
        common[sign] = letter > LATIN ? 0 : Infinity;
        needs.push(sign);
      }
      if (needs.length === 0) needs.push(signOf(byStart, numberOf(its.words.slice(0, START))));
      all.push({ sought: its, needs, hit: { words: its.words, value }, list });
    }
  }
  const bySign: Entry[][] = common.map(() => []);
  for (const entry of all) {
    entry.needs.sort((a, b) => (common[a] ?? 0) - (common[b] ?? 0));
    bySign[entry.needs[0] ?? 0]?.push(entry);
  }
  const entries = bySign.flat();
  const begin = new Int32Array(bySign.length + 1);
  for (const [sign, its] of bySign.entries()) begin[sign + 1] = (begin[sign] ?? 0) + its.length;
  return {
    byWord: numberTable(byWord),
    byStart: numberTable(byStart),
    byLetter: numberTable(byLetter),
    entries,
    begin,
    second: Int32Array.from(entries, ({ needs }) => needs[1] ?? needs[0] ?? 0),
    met: new Int32Array(common.length),
  };
}

function firstBeyondAscii(words: string): number | undefined {
  for (let at = 0; at < words.length; at++) if (words.charCodeAt(at) > ASCII) return words.charCodeAt(at);
  return undefined;
}
