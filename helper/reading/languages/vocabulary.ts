import type { Label, Language } from './language.ts';
import { normalise } from '../normalise.ts';
import { languages } from './all.ts';

/** The words of all languages together, made ready for looking up. All are lower case. */
export interface Vocabulary {
  /** What a label means. "Servidor" is the same in Spanish and Portuguese, and means the same. */
  readonly labels: ReadonlyMap<string, Label>;
  /** The last words of all labels, for a quick no. */
  readonly lastWords: ReadonlySet<string>;
  /** The longest label, in characters. */
  readonly longestLabel: number;
  /** What stands behind the account in a task's name. */
  readonly directions: ReadonlyMap<string, 'sending' | 'receiving' | 'both'>;
  readonly tasks: readonly string[];
  readonly reported: readonly string[];
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
  readonly speaksOfSending: Words;
  readonly speaksOfReceiving: Words;
  readonly bounce: Words;
  readonly messages: readonly { readonly words: string; readonly code: string }[];
}

/** Words to be found in a text, whole ones in scripts that have blanks between words. */
export interface Words {
  foundIn(lowerCaseText: string): boolean;
}

let built: Vocabulary | undefined;

/** The vocabulary of all languages; made once, when first asked for. */
export function vocabulary(): Vocabulary {
  return (built ??= made());
}

function made(): Vocabulary {
  const labels = new Map<string, Label>();
  const directions = new Map<string, 'sending' | 'receiving' | 'both'>();
  for (const language of languages) {
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
    lastWords: new Set([...labels.keys()].map((label) => label.split(' ').at(-1) ?? '')),
    longestLabel: Math.max(...[...labels.keys()].map(({ length }) => length)),
    directions,
    tasks: ofAll((language) => language.task),
    reported: ofAll((language) => language.reported),
    yes: new Set(ofAll((language) => language.yes)),
    no: new Set(ofAll((language) => language.no)),
    speaksOfSending: words(ofAll((language) => language.speaksOfSending)),
    speaksOfReceiving: words(ofAll((language) => language.speaksOfReceiving)),
    bounce: words(ofAll((language) => language.bounce)),
    messages: languages.flatMap(({ messages }) =>
      messages.map(({ words: said, code }) => ({ words: lowered(said), code })),
    ),
  };
}

function ofAll(part: (language: Language) => readonly string[]): readonly string[] {
  return [...new Set(languages.flatMap(part).map(lowered))].filter((word) => word !== '');
}

/** As all words here are compared: as texts are read, in lower case. */
function lowered(word: string): string {
  return normalise(word).toLowerCase();
}

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;
/** A letter of a script that parts words by blanks: "SMTP服务器" holds the word SMTP. */
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\d]';
/** Whether a text is about sending shows early, where it shows at all. */
const FAR_ENOUGH = 100_000;

function words(list: readonly string[]): Words {
  const escaped = list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s'));
  // Only alphabets part words by blanks everywhere; Chinese and Japanese do not, Hebrew and Arabic grow prefixes.
  const whole = escaped.filter((word) => ALPHABETIC.test(word));
  const anywhere = escaped.filter((word) => !ALPHABETIC.test(word));
  const pattern = new RegExp(
    `(?<!${LETTER})(?:${whole.join('|') || '(?!)'})(?!${LETTER})|${anywhere.join('|') || '(?!)'}`,
    'u',
  );
  return { foundIn: (lowerCaseText) => pattern.test(lowerCaseText.slice(0, FAR_ENOUGH)) };
}
