import { says, sought, type Said, type Sought } from './said.ts';

/** Words that stand in a text, and what they were put into the index for. */
export interface Hit<Value> {
  readonly words: string;
  readonly value: Value;
}

interface Entry<Value> {
  readonly sought: Sought;
  readonly value: Value;
}

/** The shortest stem in our tables has as many letters. */
const START = 4;

/**
 * Makes an index of words, each with a value, that finds all those standing in a text. They are put under what a text must
 * hold for them: a whole word, or how a word begins. The rest, of scripts other than ASCII's, are looked for only in
 * texts that have such letters. Looking takes time in proportion to the text, however long the list is.
 */
export function wordIndex<Value>(list: Iterable<readonly [words: string, value: Value]>): (said: Said) => Hit<Value>[] {
  const byKey = new Map<string, Entry<Value>[]>();
  const byStart = new Map<string, Entry<Value>[]>();
  const byLetter = new Map<string, Entry<Value>[]>();
  const all = [...list].map(([words, value]) => ({ sought: sought(words), value }));
  const common = new Map<string, number>();
  for (const { sought: its } of all) for (const word of its.singles) common.set(word, (common.get(word) ?? 0) + 1);
  for (const entry of all) {
    const { singles, words: its } = entry.sought;
    // The rarest of its words is asked for: "server" stands in a hundred sentences, and in every other text.
    const key = singles.reduce(
      (best, word) => (best === '' || (common.get(word) ?? 0) < (common.get(best) ?? 0) ? word : best),
      '',
    );
    if (key !== '') put(byKey, key, entry);
    else if (/^[a-z]{4}/.test(its)) put(byStart, its.slice(0, START), entry);
    else put(byLetter, /\P{ASCII}/u.exec(its)?.[0] ?? '', entry);
  }
  return (said) => {
    const found: Hit<Value>[] = [];
    const look = ({ sought: its, value }: Entry<Value>) => {
      if (says(said, its)) found.push({ words: its.words, value });
    };
    for (const word of said.words) {
      byKey.get(word)?.forEach(look);
      if (word.length >= START) byStart.get(word.slice(0, START))?.forEach(look);
    }
    for (const letter of said.foreign) byLetter.get(letter)?.forEach(look);
    return found;
  };
}

function put<Value>(map: Map<string, Entry<Value>[]>, key: string, entry: Entry<Value>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
