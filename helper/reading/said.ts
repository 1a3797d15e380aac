/** A text as words are looked for in it. */
export interface Said {
  /** In lower case, on one line. */
  readonly text: string;
  /** Its words, for a quick no. */
  readonly words: ReadonlySet<string>;
  /** Its characters beyond ASCII, each once. */
  readonly foreign: ReadonlySet<string>;
}

/**
 * A normalised text made ready for looking for words. Cut where no error goes on: a log of megabytes tells what it tells
 * at its beginning.
 */
export function saidOf(text: string): Said {
  const said = text.slice(0, FAR_ENOUGH).toLowerCase().replaceAll('\n', ' ');
  return { text: said, words: new Set(said.match(WORD)), foreign: new Set(said.match(FOREIGN)) };
}

const FAR_ENOUGH = 200_000;
const WORD = /[a-z\d]+/g;
const FOREIGN = /\P{ASCII}/gu;

/** Words to look for. */
export interface Sought {
  readonly words: string;
  /** The words are the beginning of longer ones, as languages with endings need it. */
  readonly stem: boolean;
  /** The single words among them, each of which a text must hold. Of a stem all but the last, which goes on. */
  readonly singles: readonly string[];
}

/** Makes words ready to be looked for. They are in lower case and on one line; "authentifi*" is a stem. */
export function sought(written: string): Sought {
  const stem = written.endsWith('*');
  const words = stem ? written.slice(0, -1) : written;
  const singles = words.match(WORD) ?? [];
  // The last word of a stem goes on.
  return { words, stem, singles: stem ? singles.slice(0, -1) : singles };
}

/** Whether the words stand in the text as whole words. Takes time in proportion to the text. */
export function says({ text, words: its }: Said, { words, stem, singles }: Sought): boolean {
  if (!singles.every((word) => its.has(word))) return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!joined(text, at) && (stem || !joined(text, at + words.length))) return true;
  }
  return false;
}

/** A letter or digit stands on both sides of this place. */
function joined(text: string, at: number): boolean {
  return LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
}

const LETTER = /[a-z\d]/;
