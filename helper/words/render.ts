import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageId } from './en.ts';
import type { Said } from './say.ts';

/** The words of one language, ICU MessageFormat by message id. English is complete; others may lack some. */
export type Catalogue = Readonly<Partial<Record<MessageId, string>>>;

const catalogues: Readonly<Record<string, Catalogue>> = { en };
const formats = new Map<string, IntlMessageFormat>();

/**
 * Puts a sentence into words. A message the language lacks comes in English.
 * Numbers are given as they are: ports and codes must not get a thousands separator, so they go in as strings.
 */
export function render(said: Said, locale = 'en'): string {
  const key = `${locale} ${said.id}`;
  let format = formats.get(key);
  if (!format) {
    format = new IntlMessageFormat(catalogues[locale]?.[said.id] ?? en[said.id], locale, undefined, {
      ignoreTag: true,
    });
    formats.set(key, format);
  }
  return String(format.format(said.values));
}
