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
 * Numbers are given as they are: ports and codes must not get a thousands separator, so they go in as strings. Days are
 * ISO 8601 and become the language's own where the message has `{name, date, day}`.
 */
export function render(said: Said, language: Language = inUse): string {
  return put(said, language, (day) => dayOf(day, language));
}

/** The same for whoever reads another language or sorts: a day has its ISO 8601 form beside it. */
export function renderWithIso(said: Said, language: Language = inUse): string {
  return put(said, language, (day) => {
    const own = dayOf(day, language);
    return own === day ? day : `${own} (${day})`;
  });
}

/** A day as a language writes it: "November 18, 2026". What is no day of ISO 8601 stays as it is. */
function dayOf(day: string, language: Language): string {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  if (Number.isNaN(moment)) return day;
  let format = days.get(language);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
    days.set(language, format);
  }
  return format.format(moment);
}

const days = new Map<Language, Intl.DateTimeFormat>();

/** Where a day goes in. Our own: the one of ICU takes no text, and is lost where a server's date is none. */
const DAY = /\{(\w+), date, day\}/g;

function put(said: Said, language: Language, day: (iso: string) => string): string {
  return String(formatOf(said.id, language).format(said.values && inWords(said, language, day)));
}

function formatOf(id: MessageId, language: Language): IntlMessageFormat {
  const key = `${language} ${id}`;
  let format = formats.get(key);
  if (!format) {
    const message = messageOf(id, language).replaceAll(DAY, '{$1}');
    format = new IntlMessageFormat(message, localeOf(language), undefined, { ignoreTag: true });
    // What is not there yet may come.
    if (catalogues.get(language)?.[id] !== undefined) formats.set(key, format);
  }
  return format;
}

function inWords(said: Said, language: Language, day: (iso: string) => string): Record<string, string | number> {
  const { id, values = {} } = said;
  const message = messageOf(id, language);
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    const isDay = typeof value === 'string' && message.includes(`{${name}, date, day}`);
    const text = typeof value === 'object' ? put(value, language, day) : isDay ? day(value) : value;
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
