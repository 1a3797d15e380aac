import { joiner } from './transfer-joiner.ts';

/*
 * A log or an answer in JSON, pasted as it stands, has its line ends as \r\n in letters. Windows' paths have backslashes
 * as well, so that is undone only where it cannot be a path.
 */

const MEANT: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: ' ',
  f: ' ',
  v: ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
};

/** No path has this; that in quotation marks is a program's. */
const LINE_END = /\\r\\n(?!["'])/;

/** The text with the escapes of JSON and JavaScript undone, if it plainly has its line ends escaped. Linear. */
export function withoutEscapes(text: string): string {
  if (!text.includes('\\n') || !(LINE_END.test(text) || isEscaped(text))) return text;
  const plain = joiner();
  let from = 0;
  eachBackslash(text, (at, { meant, length }) => {
    if (meant === null) return;
    plain.add(text.slice(from, at));
    plain.add(meant);
    from = at + length;
  });
  return plain.joined() + text.slice(from);
}

/** An escaped line end stands in it, and no backslash that escapes nothing. */
function isEscaped(text: string): boolean {
  let lineEnds = 0;
  let others = 0;
  eachBackslash(text, (at, { meant }) => {
    if (meant === null) others += 1;
    // "CORP\nina" is a person; a line that begins in lower case tells nothing, nor does one that a program writes.
    if (meant === '\n' && !/[a-z"']/.test(text[at + 2] ?? '')) lineEnds += 1;
  });
  return lineEnds > 0 && others === 0;
}

interface Escape {
  /** null where the backslash escapes nothing. */
  readonly meant: string | null;
  readonly length: number;
}

/** Tells of each backslash that begins an escape or nothing. Those of paths that are not escaped themselves are left out. */
function eachBackslash(text: string, tell: (at: number, escape: Escape) => void): void {
  for (let at = text.indexOf('\\'); at >= 0;) {
    const path = pathLength(text, at);
    const escape = path > 0 ? null : escapeAt(text, at);
    if (escape) tell(at, escape);
    at = text.indexOf('\\', at + (escape?.length ?? path));
  }
}

function escapeAt(text: string, at: number): Escape {
  const sign = text[at + 1] ?? '';
  const digits = sign === 'u' ? 4 : sign === 'x' ? 2 : 0;
  if (digits === 0) return { meant: MEANT[sign] ?? null, length: sign in MEANT ? 2 : 1 };
  const hex = text.slice(at + 2, at + 2 + digits);
  if (hex.length < digits || /[^\da-f]/i.test(hex)) return { meant: null, length: 1 };
  return { meant: String.fromCharCode(parseInt(hex, 16)), length: 2 + digits };
}

/** What follows the drive's letter in C:\new\report.txt: one backslash each, and no escaped line end. */
const PATH = /(?:\\(?!r\\n|\\|n(?![a-z]))[^\s\\"'<>|:*?]{1,255}){1,100}/y;

/** The length of a path from its first backslash on; 0 where this is none. */
function pathLength(text: string, at: number): number {
  if (text[at - 1] !== ':' || !/^[^a-z\\]?[a-z]$/i.test(text.slice(Math.max(0, at - 3), at - 1))) return 0;
  PATH.lastIndex = at;
  return PATH.exec(text)?.[0].length ?? 0;
}
