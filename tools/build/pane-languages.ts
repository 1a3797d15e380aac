import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CODE_END, LABELS, LISTS } from '../../addin/unpacked-languages.ts';
import { CELL_END, PART_END } from '../../addin/unpacked.ts';
import type { Lines } from '../../helper/reading/languages/language.ts';
import { latin } from '../../helper/reading/languages/latin.ts';
import { otherScripts } from '../../helper/reading/languages/other-scripts.ts';

/*
 * The languages of helper/reading as the pane gets them: without where their words come from, each word once, and those in
 * other scripts in a file of their own.
 */

/** Words that a language before these has, too; for every list and the labels. */
type Known = Map<string, Set<string>>;

/** Languages, each as one text (addin/unpacked-languages.ts). */
export function packedLanguages(languages: readonly Lines[]): readonly string[] {
  const known: Known = new Map();
  return languages.map((language) => packed(language, known));
}

function packed(language: Lines, known: Known): string {
  const { labels, messages } = language;
  const lists = [
    ...LISTS.map((name) => unknown(TELLS.has(name) ? shortest(language[name]) : language[name], name, known)),
    ...LABELS.map((label) => unknown(labels[label], 'labels', known)),
    messages.map(({ code, words }) => `${code}${CODE_END}${words}`),
  ];
  if (lists.flat().some((word) => word.includes(CELL_END) || word.includes(PART_END))) {
    throw new Error(`A word holds what parts them: ${CELL_END} or ${PART_END}`);
  }
  return lists.map((list) => list.join(PART_END)).join(CELL_END);
}

/** Lists that are asked only whether any of their words stands in a text (helper/reading/languages/spoken.ts). */
const TELLS: ReadonlySet<string> = new Set(['speaksOfSending', 'speaksOfReceiving', 'bounce']);

/** Without those that others stand in: where "test message was not sent" stands, "not sent" does. */
function shortest(words: readonly string[]): readonly string[] {
  const apart = words.map((word) => ` ${word.toLowerCase()} `);
  return words.filter(
    (_, at) => !apart.some((other, its) => its !== at && apart[at]?.includes(other) && apart[at] !== other),
  );
}

/** The first language that has a word for something counts (helper/reading/languages/vocabulary.ts). */
function unknown(words: readonly string[], list: string, known: Known): readonly string[] {
  const before = known.get(list) ?? new Set();
  known.set(list, before);
  return words.filter((word) => {
    const isNew = !before.has(word.toLowerCase());
    before.add(word.toLowerCase());
    return isNew;
  });
}

const UNPACKED = fileURLToPath(new URL('../../addin/unpacked-languages.ts', import.meta.url));

/** For webpack: the module that a list of languages becomes. */
export default function loader(this: {
  readonly resourcePath: string;
  addContextDependency: (folder: string) => void;
}): string {
  this.addContextDependency(dirname(this.resourcePath));
  const isOther = this.resourcePath.endsWith('other-scripts.ts');
  const texts = JSON.stringify(packedLanguages(isOther ? otherScripts : latin));
  return [
    `import { unpackedLanguage } from ${JSON.stringify(UNPACKED)};`,
    `export const ${isOther ? 'otherScripts' : 'languages'} = ${texts}.map(unpackedLanguage);`,
  ].join('\n');
}
