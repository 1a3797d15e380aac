import { charsetBefore, markedBytes, textOfBytes, unmarked, utf8 } from './transfer-charset.ts';

/*
 * Quoted-printable (RFC 2045 §6.7) in a text that is no mail any more: what a "show source" or a forwarding program left.
 * "Port=25" looks like it too, so it is undone only where the text shows plainly that it was encoded.
 */

const DECLARED = /^[> \t]{0,20}Content-Transfer-Encoding\s?:\s?quoted-printable/im;
/** "=" itself, a character outside ASCII in UTF-8, or one of Latin-1 within a word. */
const ENCODED = /=3D|=[CD][\dA-F]=[89AB][\dA-F]|=E[\dA-F](?:=[89AB][\dA-F]){2}|[a-zA-Z]=[C-F][\dA-F](?:[g-z]|=[C-F])/;
/** Encoders break lines before the 77th character. */
const SOFT_BREAK = /^[^\n]{60,75}=\r?\n[^\r\n]/m;

/** The text without its quoted-printable, or as it stands where it has none for certain. Linear. */
export function withoutPrintable(text: string): string {
  if (!text.includes('=')) return text;
  const declared = DECLARED.exec(text);
  if (!declared && !(ENCODED.test(text) || SOFT_BREAK.test(text))) return text;
  if (!declared && !mostlyEncoded(text)) return text;
  const charset = charsetBefore(text, (declared?.index ?? 0) + HEADER_REST);
  const bytes = decoded(new TextEncoder().encode(text));
  return utf8(bytes) ?? unmarked(textOfBytes(decoded(markedBytes(text)), charset));
}

/** What of a header may follow its encoding, the charset among it. */
const HEADER_REST = 300;

/** Encoded, a text has no "=" of its own; of those that were pasted beside it there may be some. */
function mostlyEncoded(text: string): boolean {
  let good = 0;
  let other = 0;
  for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
    if (softBreakAt(text, at) || hexAt(text, at)) good += 1;
    else other += 1;
  }
  return good > 4 * other;
}

function softBreakAt(text: string, at: number): boolean {
  return text[at + 1] === '\n' || (text[at + 1] === '\r' && text[at + 2] === '\n');
}

function hexAt(text: string, at: number): boolean {
  return digit(text.charCodeAt(at + 1)) >= 0 && digit(text.charCodeAt(at + 2)) >= 0;
}

/** The value of a hex digit, or -1. Encoders write capitals; "report-type=delivery-status" is nothing encoded. */
function digit(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 65 && code <= 70 ? code - 55 : -1;
}

const EQUALS = 0x3d;
const CR = 0x0d;
const LF = 0x0a;

/** Never longer than what went in. What is no encoding stays. */
function decoded(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== EQUALS) {
      out[length++] = byte;
      continue;
    }
    const high = digit(bytes[at + 1] ?? 0);
    const low = digit(bytes[at + 2] ?? 0);
    if (high >= 0 && low >= 0) {
      out[length++] = high * 16 + low;
      at += 2;
    } else if (bytes[at + 1] === LF) at += 1;
    else if (bytes[at + 1] === CR && bytes[at + 2] === LF) at += 2;
    else out[length++] = EQUALS;
  }
  return out.subarray(0, length);
}
