/*
 * The parser keeps each line of a part that is in no encoding as a piece of its own, for 2 kB a line: of a bounce that
 * returns ten megabytes it makes half a gigabyte. So the lines of long bodies are joined before it sees them.
 */

/** INFORMATION SEPARATOR TWO, which no mail has, in place of a line end. */
const JOINT = 0x1e;
/** INFORMATION SEPARATOR THREE in place of one after "=", which in quoted-printable is none (RFC 2045 §6.7). */
const SOFT_JOINT = 0x1d;
const LF = 0x0a;
const CR = 0x0d;
const HYPHEN = 0x2d;
const EQUALS = 0x3d;

/** Mails below are left as they are. */
const FEW = 10_000;
/** Lines that are left when those of bodies are joined: boundaries and headers. */
const MOST_LINES = 50_000;
/** Each may begin a part, and a part costs the parser 50 µs. */
const MOST_BOUNDARIES = 10_000;

/** Bytes of a line beyond which no other is joined to it: the parser takes each line four times the room. */
const LONG = 64 * 1024;

/**
 * A mail of the same length with the lines of its bodies joined, if they are many: all but those that may be boundaries
 * and the headers after them.
 */
export function withFewerLines(mail: Uint8Array): Uint8Array {
  if (lineCount(mail, FEW) < FEW) return mail;
  const joined = mail.slice();
  let inHeader = true;
  let start = 0;
  let left = LONG;
  for (let end = mail.indexOf(LF); end >= 0 && end < mail.length - 1; end = mail.indexOf(LF, start)) {
    const last = mail[end - 1] === CR ? end - 1 : end;
    left -= end - start;
    if (isBoundary(mail, start)) inHeader = true;
    else if (inHeader) inHeader = last > start;
    else if (left < 0) left = LONG;
    else if (!isBoundary(mail, end + 1)) joined[end] = mail[last - 1] === EQUALS ? SOFT_JOINT : JOINT;
    start = end + 1;
  }
  return joined;
}

/** Whether a mail, its lines joined, has more of them than can be parsed in the room and time there is. */
export function hasTooManyLines(mail: Uint8Array): boolean {
  if (lineCount(mail, MOST_LINES) === MOST_LINES) return true;
  let boundaries = 0;
  for (let at = mail.indexOf(LF); at >= 0; at = mail.indexOf(LF, at + 1)) if (isBoundary(mail, at + 1)) boundaries += 1;
  return boundaries > MOST_BOUNDARIES;
}

/** How many lines there are, counted up to `most`. */
function lineCount(mail: Uint8Array, most: number): number {
  let count = 0;
  for (let at = mail.indexOf(LF); at >= 0 && count < most; at = mail.indexOf(LF, at + 1)) count += 1;
  return count;
}

/** Whether the line that begins here begins as a boundary (RFC 2046 §5.1.1). */
function isBoundary(mail: Uint8Array, start: number): boolean {
  return mail[start] === HYPHEN && mail[start + 1] === HYPHEN;
}

/** The bytes of an attached mail with line ends where they were joined, or where a Mac of old ended lines with CR alone. */
export function withLines(mail: Uint8Array): Uint8Array {
  if (!mail.includes(LF) && !mail.includes(JOINT)) return mail.map((byte) => (byte === CR ? LF : byte));
  if (!mail.includes(JOINT) && !mail.includes(SOFT_JOINT)) return mail;
  return mail.map((byte) => (byte === JOINT || byte === SOFT_JOINT ? LF : byte));
}

/** A text that was parsed, with line ends where they were joined. */
export function inLines(text: string): string {
  // eslint-disable-next-line no-control-regex -- the joints
  if (!/[\x1D\x1E]/.test(text)) return text;
  const units = new Uint16Array(text.length);
  let length = 0;
  const drop = (unit: number) => {
    if (units[length - 1] === unit) length -= 1;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === JOINT) {
      drop(CR);
      units[length++] = LF;
    } else if (unit === SOFT_JOINT) {
      drop(CR);
      drop(EQUALS);
    } else {
      units[length++] = unit;
    }
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length));
}
