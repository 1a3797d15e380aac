import { charsetBefore, textOfBytes } from './transfer-charset.ts';
import { joiner } from './transfer-joiner.ts';

/*
 * Base64 (RFC 2045 §6.8) in a text that is no mail any more. Keys, certificates and pictures are base64 too; what does
 * not decode to a text stays as it is.
 */

const DIGITS = /^[a-z\d+/]+={0,2}$/i;
/** Encoders break lines after 64 or 76 characters; words are shorter. What copying has put on one line is longer. */
const LEAST = { ofLine: 60, alone: 40 };
/** Fewer lines may be anything: two long words, a key. */
const FEWEST_LINES = 3;
const DECLARED = /^Content-Transfer-Encoding\s?:\s?base64$/i;
/** Lines of a header after its encoding, and the empty one at its end. */
const HEADER_LINES = 12;

/** The text with those blocks of base64 decoded that hold a text; `within` is applied to what they held. Linear. */
export function withoutBase64(text: string, within: (text: string) => string): string {
  const out = joiner();
  let kept = 0;
  let declared = 0;
  for (let at = 0; at < text.length;) {
    const line = lineAt(text, at);
    declared = DECLARED.test(line.text) ? HEADER_LINES : Math.max(0, declared - 1);
    const { end, sure } = blockEnd(text, at, declared > 0);
    const held = end === null ? null : heldBy(text, at, end);
    if (end !== null && held !== null && (sure || isSentence(held))) {
      out.add(text.slice(kept, at));
      out.add(within(held));
      if (text[end - 1] === '\n') out.add('\n');
      kept = end;
      declared = 0;
    }
    at = end ?? line.next;
  }
  return kept === 0 ? text : out.joined() + text.slice(kept);
}

interface Line {
  /** Without its end and the blanks before that. */
  readonly text: string;
  /** Where the next one begins. */
  readonly next: number;
}

function lineAt(text: string, at: number): Line {
  const end = text.indexOf('\n', at);
  const next = end < 0 ? text.length : end + 1;
  return { text: text.slice(at, next).trimEnd(), next };
}

/**
 * Where the block of base64 ends that begins here; null: there is none. Its lines are of one length, but for the last.
 * `sure`: so many lines, or a header before them, that they can be nothing else.
 */
function blockEnd(text: string, from: number, declared: boolean): { end: number | null; sure: boolean } {
  const first = lineAt(text, from);
  const { length } = first.text;
  if (length % 4 !== 0 || (length < LEAST.alone && !declared) || !DIGITS.test(first.text)) return NO_BLOCK;
  let lines = 1;
  let line = first;
  while (line.text.length === length && !line.text.endsWith('=') && line.next < text.length) {
    const next = lineAt(text, line.next);
    if (next.text.length > length || next.text.length % 4 !== 0 || !DIGITS.test(next.text)) break;
    line = next;
    lines += 1;
  }
  return { end: line.next, sure: declared || (lines >= FEWEST_LINES && length >= LEAST.ofLine) };
}

const NO_BLOCK = { end: null, sure: false };

/** Words of plain letters with blanks between them, which no key decodes to. */
function isSentence(text: string): boolean {
  return text.split(' ', 4).length === 4 && !NOT_PLAIN.test(text.slice(0, GLANCE));
}

const NOT_PLAIN = /[^\t\n\r\x20-\x7E]/;

/** How much is decoded to see whether it is a text. A multiple of four. */
const GLANCE = 4096;

/** The text that a block of base64 holds, or null where it holds anything else. */
function heldBy(text: string, from: number, to: number): string | null {
  if (!isText(bytesOf(text.slice(from, Math.min(to, from + GLANCE))))) return null;
  const bytes = bytesOf(text.slice(from, to));
  return isText(bytes) ? textOfBytes(bytes, charsetBefore(text, from)) : null;
}

/** The bytes that as many whole groups of four as there are stand for. */
function bytesOf(base64: string): Uint8Array {
  const digits = base64.replace(/[^a-z\d+/]+/gi, '');
  // A single digit at the end stands for no byte.
  const binary = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** A text has no control characters but line ends, tabs and what switches between character sets. */
function isText(bytes: Uint8Array): boolean {
  return bytes.length > 0 && !bytes.some((byte) => byte === 127 || (byte < 32 && !SPACING.has(byte)));
}

const SPACING = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
