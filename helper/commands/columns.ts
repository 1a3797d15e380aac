import { stripVTControlCharacters } from 'node:util';

const PLAIN = /^[\x20-\x7e]*$/;
/** East Asian Wide and Fullwidth (UAX #11), and emoji: two columns each in every terminal we know. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
/** Nothing but marks that stand on the letter before, and signs that are not drawn. */
const UNSEEN = /^[\p{M}\p{Cf}\p{Cc}]+$/u;

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** How many columns of a terminal a text on one line takes; colours take none. */
export function columnsOf(text: string): number {
  const shown = stripVTControlCharacters(text);
  if (PLAIN.test(shown)) return shown.length;
  let columns = 0;
  for (const { segment } of letters.segment(shown)) {
    if (!UNSEEN.test(segment)) columns += WIDE.test(segment) ? 2 : 1;
  }
  return columns;
}

/** The text with as many blanks after it as fill these columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
