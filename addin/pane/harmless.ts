/*
 * Texts of strangers (server words, bounces, certificate names) are shown as they are, but so that they can play no
 * tricks: what steers a terminal or turns the reading direction becomes a visible sign.
 */

/** How much of a stranger's text stands on the screen unasked. */
export const SHOWN = 300;

// Bidi marks, embeddings and isolates; zero-width and other invisible signs; line and paragraph separators; variation
// selectors stay (emoji need them); halves of surrogate pairs; tag characters, which spell hidden text.
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u17b4\u17b5\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\u{e0000}-\u{e0fff}]/gu;

/** The text with every sign that would not be seen made visible. Line breaks stay if `lines` says so. */
export function harmless(text: string, lines = false): string {
  return text.replace(/\r\n?/g, '\n').replace(HIDDEN, (sign) => (lines && sign === '\n' ? sign : visible(sign)));
}

function visible(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code === 0x09 || code === 0x0a) return ' ';
  // The control pictures: U+2400 for U+0000, and so on.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** The first part of a long text, and whether something is left out. Never parts a surrogate pair. */
export function cut(text: string, length = SHOWN): { readonly text: string; readonly isCut: boolean } {
  if (text.length <= length) return { text, isCut: false };
  const last = text.charCodeAt(length - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? length - 1 : length;
  return { text: text.slice(0, end), isCut: true };
}
