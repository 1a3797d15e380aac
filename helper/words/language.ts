/**
 * The languages people are offered: those whose catalogue is complete, as test/words/languages.test.ts sees to. To add one,
 * write helper/words/LL/ beside helper/words/en/, merge it as helper/words/de.ts and helper/words/findings/de.ts do, and add
 * it here, to `load.ts` and to addin/words.ts.
 */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language as its own speakers call it. */
export const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
  ar: 'العربية',
};

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
}

/**
 * The language of which Intl takes its numbers and plurals. Arabic with the digits that ports, codes and addresses have:
 * two kinds of digits in one sentence would have to be read twice.
 */
export function localeOf(language: Language): string {
  return directionOf(language) === 'rtl' ? `${language}-u-nu-latn` : language;
}

/**
 * The first of these languages that we have, by its first part alone: `de-AT` and `de_AT.UTF-8` are German.
 *
 * @param wanted BCP 47 tags, or names of locales as POSIX writes them, most wanted first
 * @returns null where we have none of them
 */
export function languageOf(wanted: readonly (string | null | undefined)[]): Language | null {
  for (const tag of wanted) {
    const first = /^[a-z]+/i.exec(tag ?? '')?.[0].toLowerCase();
    const found = LANGUAGES.find((language) => language === first);
    if (found) return found;
  }
  return null;
}
