import { inFull } from '../../knowledge/contractions.ts';
import { singlesOf, type Said, type Sought } from '../said.ts';
import { wordIndex } from '../word-index.ts';
import { vocabulary } from './vocabulary.ts';

/** Whether the words of a bounce stand in a text, in any language. */
export const speaksOfBounce = speaking(() => vocabulary().bounce);
/** Whether a text is about sending, in any language. */
export const speaksOfSending = speaking(() => vocabulary().speaksOfSending);
/** Whether a text is about receiving, in any language. */
export const speaksOfReceiving = speaking(() => vocabulary().speaksOfReceiving);

function speaking(list: () => readonly string[]): (said: Said) => boolean {
  const found = wordIndex(() => list().map((words) => [parted(words), true] as const));
  return (said) => found(said).length > 0;
}

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;
/** What a text is about shows early, where it shows at all. */
const FAR_ENOUGH = 100_000;

/**
 * Whole words in alphabets, of which ASCII is but one. Only alphabets part words by blanks everywhere; Chinese and
 * Japanese do not, Hebrew and Arabic grow prefixes. "SMTP服务器" holds the word SMTP.
 */
function parted(written: string): Sought {
  const words = inFull(written);
  const singles = singlesOf(words);
  return ALPHABETIC.test(words)
    ? { words, fits: standsApart, singles }
    : { words, fits: standsNear, singles: singles.slice(0, -1) };
}

function standsNear(_text: string, _at: number, end: number): boolean {
  return end <= FAR_ENOUGH;
}

function standsApart(text: string, at: number, end: number): boolean {
  if (end > FAR_ENOUGH || ALPHABETIC.test(text[at - 1] ?? '')) return false;
  return end === FAR_ENOUGH || !ALPHABETIC.test(text[end] ?? '');
}
