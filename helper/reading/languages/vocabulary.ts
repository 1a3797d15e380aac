import type { Label, Lines } from './language.ts';
import { normalise } from '../normalise.ts';
import { renewIndex } from '../word-index.ts';
import { languages } from './all.ts';

/** The words of all languages together, made ready for looking up. All are lower case. */
export interface Vocabulary {
  /** What a label means. "Servidor" is the same in Spanish and Portuguese, and means the same. */
  readonly labels: ReadonlyMap<string, Label>;
  /** The last words of all labels, for a quick no; of "numéro d'erreur" it is "erreur". */
  readonly lastWords: ReadonlySet<string>;
  /** The longest label, in characters. */
  readonly longestLabel: number;
  /** What stands behind the account in a task's name. */
  readonly directions: ReadonlyMap<string, 'sending' | 'receiving' | 'both'>;
  readonly tasks: readonly string[];
  readonly reported: readonly string[];
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly speaksOfSending: readonly string[];
  readonly speaksOfReceiving: readonly string[];
  readonly bounce: readonly string[];
  readonly messages: readonly { readonly words: string; readonly code: string }[];
}

let known: readonly Lines[] = languages;
let built: Vocabulary | undefined;

/** The vocabulary of all languages; made once, when first asked for. */
export function vocabulary(): Vocabulary {
  return (built ??= made());
}

/** Has more languages read from now on. The pane fetches those that few texts call for apart. */
export function addLanguages(more: readonly Lines[]): void {
  known = [...known, ...more.filter((language) => !known.includes(language))];
  built = undefined;
  renewIndex();
}

function made(): Vocabulary {
  const labels = new Map<string, Label>();
  const directions = new Map<string, 'sending' | 'receiving' | 'both'>();
  for (const language of known) {
    for (const [label, words] of Object.entries(language.labels) as [Label, readonly string[]][]) {
      // The first language to use a word for something wins: English first, for its words are used everywhere.
      for (const word of words.map(lowered)) if (!labels.has(word)) labels.set(word, label);
    }
    for (const direction of ['sending', 'receiving', 'both'] as const) {
      for (const word of language[direction].map(lowered)) if (!directions.has(word)) directions.set(word, direction);
    }
  }
  return {
    labels,
    lastWords: new Set([...labels.keys()].map((label) => label.split(/[ '"]/).at(-1) ?? '')),
    longestLabel: Math.max(...[...labels.keys()].map(({ length }) => length)),
    directions,
    tasks: ofAll((language) => language.task),
    reported: ofAll((language) => language.reported),
    yes: new Set(ofAll((language) => language.yes)),
    no: new Set(ofAll((language) => language.no)),
    speaksOfSending: ofAll((language) => language.speaksOfSending),
    speaksOfReceiving: ofAll((language) => language.speaksOfReceiving),
    bounce: ofAll((language) => language.bounce),
    messages: known.flatMap(({ messages }) =>
      messages.map(({ words: said, code }) => ({ words: lowered(said), code })),
    ),
  };
}

function ofAll(part: (language: Lines) => readonly string[]): readonly string[] {
  return [...new Set(known.flatMap(part).map(lowered))].filter((word) => word !== '');
}

/** As all words here are compared: as texts are read, in lower case. */
function lowered(word: string): string {
  return normalise(word).toLowerCase();
}
