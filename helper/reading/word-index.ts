import { isOfWord, says, sought, type Found, type Hit, type Said, type Sought } from './said.ts';

interface Entry {
  readonly sought: Sought;
  /** What a text must show for it to be looked for. */
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
  /** By the rarest of their whole words. */
  readonly byWord: ReadonlyMap<number, Sign>;
  /** By how their only word begins. */
  readonly byStart: ReadonlyMap<number, Sign>;
  /** The rest, of scripts other than ASCII's, by their first character beyond it. */
  readonly byLetter: ReadonlyMap<number, Sign>;
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
  const hits: Hit<unknown>[][] = [];
  const signs = signsIn(text, its);
  for (const { entries } of signs) {
    for (const { sought: words, needs, hit, list } of entries) {
      if (needs.every(({ met }) => met === looks) && says(text, words)) (hits[list] ??= []).push(hit);
    }
  }
  return hits;
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
  const all = lists.flatMap((list, at) =>
    Array.from(list(), ([words, value]) => ({
      sought: typeof words === 'string' ? sought(words) : words,
      value,
      list: at,
    })),
  );
  const common = new Map<string, number>();
  for (const { sought: its } of all) for (const word of its.singles) common.set(word, (common.get(word) ?? 0) + 1);
  const byWord = new Map<number, Sign>();
  const byStart = new Map<number, Sign>();
  const byLetter = new Map<number, Sign>();
  for (const { sought: its, value, list } of all) {
    const { singles, words } = its;
    const needs = singles.map((word) => signOf(byWord, numberOf(word)));
    // The rarest of its words is asked for: "server" stands in a hundred sentences, and in every other text.
    const key = singles.reduce(
      (best, word) => (best === '' || (common.get(word) ?? 0) < (common.get(best) ?? 0) ? word : best),
      '',
    );
    const by =
      key !== ''
        ? signOf(byWord, numberOf(key))
        : /^[a-z]{4}/.test(words)
          ? signOf(byStart, numberOf(words.slice(0, START)))
          : signOf(byLetter, words.charCodeAt(words.search(/\P{ASCII}/u)));
    by.entries.push({ sought: its, needs, hit: { words, value }, list });
  }
  return { byWord, byStart, byLetter };
}

function signOf(signs: Map<number, Sign>, number: number): Sign {
  const known = signs.get(number);
  if (known) return known;
  const sign = { entries: [], met: 0 };
  signs.set(number, sign);
  return sign;
}
