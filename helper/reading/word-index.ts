import { says, sought, type Said, type Sought } from './said.ts';

/** Words that stand in a text, and what they were put into the index for. */
export interface Hit<Value> {
  readonly words: string;
  readonly value: Value;
}

interface Entry {
  readonly sought: Sought;
  readonly value: unknown;
  /** Which list it comes from. */
  readonly list: number;
}

/** All words of all lists, by what a text must hold for them. */
interface Index {
  /** By the rarest of their whole words. */
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  /** By how their only word begins. */
  readonly byStart: ReadonlyMap<string, readonly Entry[]>;
  /** The rest, of scripts other than ASCII's, by their first character beyond it. */
  readonly byLetter: ReadonlyMap<string, readonly Entry[]>;
}

/** The shortest one-word stem in our tables has as many letters. */
const START = 4;

const lists: (readonly (readonly [words: string, value: unknown])[])[] = [];
let index: Index | undefined;
let looked = new WeakMap<Said, ReadonlyMap<number, readonly Hit<unknown>[]>>();

/**
 * Takes a list of words, each with a value, and gives what finds all those standing in a text. All lists share one index,
 * so that a text is gone through once, in time in proportion to its length, however long the lists are.
 */
export function wordIndex<Value>(
  list: Iterable<readonly [words: string, value: Value]>,
): (said: Said) => readonly Hit<Value>[] {
  const mine = lists.push([...list]) - 1;
  index = undefined;
  // Only values of this list are kept under its number.
  return (said) => (allIn(said).get(mine) ?? []) as readonly Hit<Value>[];
}

function allIn(said: Said): ReadonlyMap<number, readonly Hit<unknown>[]> {
  if (!index) {
    index = built();
    looked = new WeakMap();
  }
  const before = looked.get(said);
  if (before) return before;
  const found = new Map<number, Hit<unknown>[]>();
  const look = ({ sought: its, value, list }: Entry) => {
    if (says(said, its)) put(found, list, { words: its.words, value });
  };
  for (const word of said.words) {
    index.byKey.get(word)?.forEach(look);
    if (word.length >= START) index.byStart.get(word.slice(0, START))?.forEach(look);
  }
  for (const letter of said.foreign) index.byLetter.get(letter)?.forEach(look);
  looked.set(said, found);
  return found;
}

function built(): Index {
  const all = lists.flatMap((list, at) => list.map(([words, value]) => ({ sought: sought(words), value, list: at })));
  const common = new Map<string, number>();
  for (const { sought: its } of all) for (const word of its.singles) common.set(word, (common.get(word) ?? 0) + 1);
  const byKey = new Map<string, Entry[]>();
  const byStart = new Map<string, Entry[]>();
  const byLetter = new Map<string, Entry[]>();
  for (const entry of all) {
    const { singles, words } = entry.sought;
    // The rarest of its words is asked for: "server" stands in a hundred sentences, and in every other text.
    const key = singles.reduce(
      (best, word) => (best === '' || (common.get(word) ?? 0) < (common.get(best) ?? 0) ? word : best),
      '',
    );
    if (key !== '') put(byKey, key, entry);
    else if (/^[a-z]{4}/.test(words)) put(byStart, words.slice(0, START), entry);
    else put(byLetter, /\P{ASCII}/u.exec(words)?.[0] ?? '', entry);
  }
  return { byKey, byStart, byLetter };
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
