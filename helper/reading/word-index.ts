import { isOfWord, says, sought, type Found, type Hit, type Said, type Sought } from './said.ts';

interface Entry {
  readonly sought: Sought;
  /** The signs that a text must show besides, for it to be looked for. The first rules nearly all of them out. */
  readonly need: number;
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
  readonly byWord: ReadonlyMap<number, number>;
  /** By how the only word of a stem begins. */
  readonly byStart: ReadonlyMap<number, number>;
  /** By the first character beyond ASCII. */
  readonly byLetter: ReadonlyMap<number, number>;
  /** For each sign, what is to be looked for where it is met. */
  readonly entries: readonly (readonly Entry[])[];
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

function foundIn(said: Said): Found {
  index ??= built();
  if (said.found?.index !== index) said.found = { index, hits: hitsIn(said.text, index) };
  return said.found;
}

function hitsIn(text: string, its: Index): Found['hits'] {
  const { entries, met } = its;
  const hits: Hit<unknown>[][] = [];
  for (const sign of signsIn(text, its)) {
    for (const { need, needs, sought: words, hit, list } of entries[sign] ?? []) {
      if (met[need] !== looks || needs.some((other) => met[other] !== looks)) continue;
      if (says(text, words)) (hits[list] ??= []).push(hit);
    }
  }
  return hits;
}

const BLANK = 0x20;
/** The last code of ASCII, and of Latin letters. */
const ASCII = 0x7f;
const LATIN = 0x24f;

/** The signs that the text shows, in its order. */
function signsIn(text: string, { byWord, byStart, byLetter, met }: Index): readonly number[] {
  looks += 1;
  const signs: number[] = [];
  const letters: number[] = [];
  const meet = (sign: number | undefined, list: number[]) => {
    if (sign === undefined || met[sign] === looks) return;
    met[sign] = looks;
    list.push(sign);
  };
  for (let at = 0; at < text.length; at++) {
    const from = at;
    let number = 0;
    let start: number | undefined;
    let code = text.charCodeAt(at);
    while (isOfWord(code)) {
      number = extended(number, code);
      at += 1;
      if (at - from === START) start = byStart.get(number);
      // Beyond its end a text is slow to ask.
      code = at < text.length ? text.charCodeAt(at) : BLANK;
    }
    if (at > from) {
      meet(byWord.get(number), signs);
      meet(start, signs);
    }
    if (code > ASCII) meet(byLetter.get(code), letters);
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
  const all = lists.flatMap((list, at) =>
    Array.from(list(), ([words, value]) => ({
      sought: typeof words === 'string' ? sought(words) : words,
      value,
      list: at,
    })),
  );
  const common = new Map<string, number>();
  for (const { sought: words } of all) {
    for (const word of words.singles) common.set(word, (common.get(word) ?? 0) + 1);
  }
  const signs: Signs = { byWord: new Map(), byStart: new Map(), byLetter: new Map() };
  const entries: Entry[][] = [];
  for (const { sought: words, value, list } of all) {
    const [key, need = key, ...needs] = signsOf(words, common, signs);
    (entries[key] ??= []).push({ sought: words, need, needs, hit: { words: words.words, value }, list });
  }
  const met = new Int32Array(signs.byWord.size + signs.byStart.size + signs.byLetter.size);
  return { ...signs, entries: Array.from(met, (_, sign) => entries[sign] ?? []), met };
}

type Signs = { readonly [Kind in 'byWord' | 'byStart' | 'byLetter']: Map<number, number> };

/**
 * What a text must show for these words, the rarest first: a letter of another script, else the word that the fewest
 * others hold. "server" stands in a hundred sentences, and in every other text.
 */
function signsOf({ words, singles }: Sought, common: ReadonlyMap<string, number>, signs: Signs): [number, ...number[]] {
  const { byWord, byStart, byLetter } = signs;
  const signOf = (known: Map<number, number>, number: number): number => {
    const sign = known.get(number) ?? byWord.size + byStart.size + byLetter.size;
    known.set(number, sign);
    return sign;
  };
  const letter = words.search(/\P{ASCII}/u);
  const [word, ...others] = singles
    .toSorted((a, b) => (common.get(a) ?? 0) - (common.get(b) ?? 0))
    .map((single) => signOf(byWord, numberOf(single)));
  if (letter < 0) return [word ?? signOf(byStart, numberOf(words.slice(0, START))), ...others];
  const code = words.charCodeAt(letter);
  const sign = signOf(byLetter, code);
  if (word === undefined) return [sign];
  return code > LATIN ? [sign, word, ...others] : [word, ...others, sign];
}
