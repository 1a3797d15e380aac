import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageId } from './en.ts';
import { localeOf, type Language } from './language.ts';
import type { Said } from './say.ts';

/** Words of one language, ICU MessageFormat by message id; all of them, or as many as were needed so far. */
export type Catalogue = Readonly<Partial<Record<MessageId, string>>>;

/*
 * The words that are loaded, and the language in use: one for the whole program, as a person speaks one at a time. Whoever
 * starts the program loads them (`load.ts`, addin/words.ts).
 */
const catalogues = new Map<Language, Catalogue>();
const formats = new Map<string, IntlMessageFormat>();
let inUse: Language = 'en';

/** Adds words to those that are there already. */
export function addWords(language: Language, words: Catalogue): void {
  const there = catalogues.get(language);
  catalogues.set(language, there ? { ...there, ...words } : words);
}

/** From here on everything is said in this language. Its words are there already. */
export function speak(language: Language): void {
  inUse = language;
}

/** The language in use. */
export function spoken(): Language {
  return inUse;
}

/** Whether there is such a message, for names that come from data. */
export function isMessage(id: string): id is MessageId {
  return Object.hasOwn(catalogues.get(inUse) ?? {}, id);
}

/** A message as the catalogue has it, before anything is put into it. One that is not there is its own name. */
export function messageOf(id: MessageId, language: Language = inUse): string {
  return catalogues.get(language)?.[id] ?? id;
}

/**
 * Puts a sentence into words, and the sentences that go into it.
 * Numbers are given as they are: ports and codes must not get a thousands separator, so they go in as strings.
 */
export function render(said: Said, language: Language = inUse): string {
  return String(formatOf(said.id, language).format(said.values && inWords(said, language)));
}

function formatOf(id: MessageId, language: Language): IntlMessageFormat {
  const key = `${language} ${id}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(messageOf(id, language), localeOf(language), undefined, { ignoreTag: true });
    // What is not there yet may come.
    if (catalogues.get(language)?.[id] !== undefined) formats.set(key, format);
  }
  return format;
}

function inWords({ id, values = {} }: Said, language: Language): Record<string, string | number> {
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    const text = typeof value === 'object' ? render(value, language) : value;
    words[name] = typeof text === 'string' && endsIn(id, name, language) ? text.replace(STOP, '$1') : text;
  }
  return words;
}

/** The full stop of a text, maybe isolated for its direction. The last of several dots ends nothing. */
const STOP = /(?<![.…])[.。](\u2069?)$/u;

/** Whether the message's own full stop comes right after this value, so that the value's would be a second one. */
function endsIn(id: MessageId, name: string, language: Language): boolean {
  return new RegExp(`\\{${name}\\}[\\s\\u202f”“"’»」』]*[.。]`, 'u').test(messageOf(id, language));
}
