import { languageOf, type Language } from '../helper/words/language.ts';
import { addWords, speak, type Catalogue } from '../helper/words/render.ts';

/*
 * The words of the pane, each language in files of its own: what the pane says itself, before anything is shown, and what
 * is said of an error and of the way to the server, once that is needed. The command line's words are in neither.
 */

type Words = Readonly<Record<Language, () => Promise<Catalogue>>>;

const panes: Words = {
  en: async () => (await import('../helper/words/en/pane.ts')).pane,
  de: async () => (await import('../helper/words/de/pane.ts')).pane,
  fr: async () => (await import('../helper/words/fr/pane.ts')).pane,
  es: async () => (await import('../helper/words/es/pane.ts')).pane,
  ja: async () => (await import('../helper/words/ja/pane.ts')).pane,
  ar: async () => (await import('../helper/words/ar/pane.ts')).pane,
};

const findings: Words = {
  en: async () => (await import('../helper/words/findings/en.ts')).findings,
  de: async () => (await import('../helper/words/findings/de.ts')).findings,
  fr: async () => (await import('../helper/words/findings/fr.ts')).findings,
  es: async () => (await import('../helper/words/findings/es.ts')).findings,
  ja: async () => (await import('../helper/words/findings/ja.ts')).findings,
  ar: async () => (await import('../helper/words/findings/ar.ts')).findings,
};

const steps: Words = {
  en: async () => (await import('../helper/words/en/steps.ts')).steps,
  de: async () => (await import('../helper/words/de/steps.ts')).steps,
  fr: async () => (await import('../helper/words/fr/steps.ts')).steps,
  es: async () => (await import('../helper/words/es/steps.ts')).steps,
  ja: async () => (await import('../helper/words/ja/steps.ts')).steps,
  ar: async () => (await import('../helper/words/ar/steps.ts')).steps,
};

/** The language to begin with: the one chosen before, else the browser's. Outlook tells its own later. */
export function languageAtFirst(chosen: Language | undefined): Language {
  return chosen ?? languageOf(navigator.languages) ?? 'en';
}

/** Says everything in this language as soon as its words for the first screen are there. */
export async function beginIn(language: Language): Promise<void> {
  addWords(language, await panes[language]());
  speak(language);
}

/** Fetches what is said of errors and of the way to the server. */
export async function fetchFindingWords(language: Language): Promise<void> {
  addWords(language, await findings[language]());
}

/** Says everything in another language once all of its words are there. */
export async function changeTo(language: Language): Promise<void> {
  await Promise.all([panes[language]().then((words) => addWords(language, words)), fetchFindingWords(language)]);
  speak(language);
}

/** Fetches where to click, in the language of Outlook's menus. */
export async function fetchSteps(language: Language): Promise<void> {
  addWords(language, await steps[language]());
}
