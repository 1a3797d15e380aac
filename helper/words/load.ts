import type { Language } from './language.ts';
import { addWords, speak, type Catalogue } from './render.ts';

/** Every word of a language, for a program that says all of it. */
const words: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  ja: async () => (await import('./ja.ts')).ja,
  ar: async () => (await import('./ar.ts')).ar,
};

/** Loads one language and no other, and says everything in it from here on. */
export async function useLanguage(language: Language): Promise<void> {
  addWords(language, await words[language]());
  speak(language);
}
