/*
 * What was pasted is in Unicode already, while what is encoded within it is in bytes of some charset. So that both can
 * be decoded in one go, the characters outside ASCII are put in marks while that is done.
 */

/** U+001A SUBSTITUTE: no text has it. What stands between two of it are UTF-16 units, four hex digits each. */
const MARK = 0x1a;

/** The text as bytes of ASCII, other characters in marks. Up to six times as long. Linear. */
export function markedBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(6 * outside(text) + text.length);
  let length = 0;
  let open = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const marked = isOutside(unit);
    if (marked !== open) bytes[length++] = MARK;
    open = marked;
    if (!marked) bytes[length++] = unit;
    else
      for (let shift = 12; shift >= 0; shift -= 4)
        bytes[length++] = '0123456789abcdef'.charCodeAt((unit >> shift) & 15);
  }
  if (open) bytes[length++] = MARK;
  return bytes.subarray(0, length);
}

function isOutside(unit: number): boolean {
  return unit > 127 || unit === MARK;
}

function outside(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isOutside(text.charCodeAt(at))) count += 1;
  return count;
}

/** Puts the characters back that `markedBytes` took out. Linear. */
export function unmarked(text: string): string {
  if (!text.includes(String.fromCharCode(MARK))) return text;
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const end = text.charCodeAt(at) === MARK ? markEnd(text, at + 1) : 0;
    if (end === 0) units[length++] = text.charCodeAt(at);
    else {
      for (let digits = at + 1; digits < end; digits += 4)
        units[length++] = parseInt(text.slice(digits, digits + 4), 16);
      at = end;
    }
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length));
}

/** Where the mark ends whose digits begin here; 0 where this is no mark of ours. */
function markEnd(text: string, from: number): number {
  const digits = /[\da-f]+/y;
  digits.lastIndex = from;
  if (!digits.test(text) || (digits.lastIndex - from) % 4 !== 0) return 0;
  return text.charCodeAt(digits.lastIndex) === MARK ? digits.lastIndex : 0;
}

/** The text of bytes: in UTF-8 where they are that, else in the charset named, else in Windows-1252. */
export function textOfBytes(bytes: Uint8Array, charset: string | null = null): string {
  const named = charset === null ? null : decoderFor(charset);
  // Its bytes are all ASCII, so they look like UTF-8; escape characters among them tell what they mean.
  if (named?.encoding === 'iso-2022-jp') return named.decode(bytes);
  return utf8(bytes) ?? (named ?? new TextDecoder('windows-1252')).decode(bytes);
}

/** The text of bytes in UTF-8, or null where they are something else. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The decoder for a charset by one of its names; null for those that browsers do not know, such as UTF-7. */
export function decoderFor(charset: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(charset);
  } catch {
    return null;
  }
}

const CHARSET = /\bcharset\s?=\s?["']?([\w.:-]{2,40})/gi;
/** No header of a part is longer, and what stands further up is another part's. */
const HEADER = 600;

/** The charset that the header before `at` names, or null. */
export function charsetBefore(text: string, at: number): string | null {
  return [...text.slice(Math.max(0, at - HEADER), at).matchAll(CHARSET)].at(-1)?.[1] ?? null;
}
