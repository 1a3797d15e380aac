/*
 * UTF-7 (RFC 2152). Some Japanese and German mail systems wrote it; browsers decode it no more, for a page in it may
 * hide tags. Here it gives a text and nothing but a text.
 */

const DECLARED = /\bcharset\s?=\s?"?(?:x-)?(?:unicode-1-1-)?utf-7\b/i;
/** A part's header stands in the first pages, or the part is an attachment. */
const START = 256 * 1024;

/** Whether a mail, as it came, says of a part that it is in UTF-7. */
export function declaresUtf7(mail: Uint8Array): boolean {
  return DECLARED.test(new TextDecoder('windows-1252').decode(mail.subarray(0, START)));
}

/** The text of UTF-7 that was read as ASCII. What is no UTF-7 stays as it is. */
export function fromUtf7(text: string): string {
  const pieces: string[] = [];
  // In pieces: replacing all at once needs many times the text's room.
  for (let at = 0; at < text.length; at += PIECE) {
    pieces.push(text.slice(at, at + PIECE).replace(/\+([a-z\d+/]{0,2000})-?/gi, characters));
  }
  return pieces.join('');
}

const PIECE = 64 * 1024;

function characters(whole: string, digits: string): string {
  if (digits === '') return whole === '+-' ? '+' : whole;
  return unitsOf(digits) ?? whole;
}

/** The characters of a run of base64, two bytes each; null where it is none. */
function unitsOf(digits: string): string | null {
  if (digits.length < 3) return null;
  const bytes = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
  let units = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    units += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  }
  return units;
}
