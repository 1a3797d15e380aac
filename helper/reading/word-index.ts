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

const BLANK = 0x20;
/** The last code of ASCII, and of Latin letters. */
const ASCII = 0x7f;
const LATIN = 0x24f;

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
  for (let at = 0; at < text.length; at++) {
    const from = at;
    let number = 0;
    let start: Sign | undefined;
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
  const its: Growing = { byWord: new Map(), byStart: new Map(), byLetter: new Map() };
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
  for (const { sought: words, value, list } of all) {
    const [key, ...needs] = signsOf(words, common, its);
    key?.entries.push({ sought: words, needs, hit: { words: words.words, value }, list });
  }
  return its;
}

/**
 * What a text must show for these words, the rarest first: a letter of another script, else the word that the fewest
 * others hold. "server" stands in a hundred sentences, and in every other text.
 */
function signsOf(
  { words, singles }: Sought,
  common: ReadonlyMap<string, number>,
  { byWord, byStart, byLetter }: Growing,
): readonly Sign[] {
  const letter = words.search(/\P{ASCII}/u);
  const signs = singles
    .toSorted((a, b) => (common.get(a) ?? 0) - (common.get(b) ?? 0))
    .map((word) => signOf(byWord, numberOf(word)));
  if (letter < 0) return signs.length > 0 ? signs : [signOf(byStart, numberOf(words.slice(0, START)))];
  const code = words.charCodeAt(letter);
  const sign = signOf(byLetter, code);
  return code > LATIN ? [sign, ...signs] : [...signs, sign];
}

function signOf(signs: Map<number, Sign>, number: number): Sign {
  const known = signs.get(number);
  if (known) return known;
  const sign = { entries: [], met: 0 };
  signs.set(number, sign);
  return sign;
}
