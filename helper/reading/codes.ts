import { errorCode, hexOf } from '../knowledge/code-index.ts';

/** A result code (HRESULT) in the text. */
export interface FoundCode {
  /** `0x` and eight upper-case hex digits. */
  readonly code: string;
  /** Where it stands in the normalised text. */
  readonly at: number;
}

/** More codes than any report has. A text full of them would only make the answer long. */
const MOST_CODES = 50;

// Hex digits as people type them: with the letter O for zero, and with or without "0x".
const HEX = /(?<![0-9a-z])([0o]x ?)?([0-9a-fo]{8})(?![0-9a-z])/gi;
const DECIMAL = /(?<![\w.,:+-])-?2[1-9]\d{8}(?!\w|[.,]\d)/g;

/** 0x80000000 to 0x800FFFFF holds every decimal code Outlook prints, and few telephone numbers. */
const LOWEST = 0x80000000;
const HIGHEST = 0x800fffff;

function fromHex(prefix: string | undefined, written: string): string | undefined {
  const digits = written.toUpperCase().replaceAll('O', '0');
  const code = `0x${digits}`;
  if (prefix !== undefined) return digits === '00000000' ? undefined : code;
  // Eight digits without "0x" are a date or an order number unless they are a code we know or Outlook's own kind.
  return digits.startsWith('800CCC') || (digits.startsWith('80') && errorCode(code)) ? code : undefined;
}

/** `[0x80070005-0x000004DC-0x00000524]`: only the first of the three is a result code. */
function continuesAnother(text: string, at: number): boolean {
  return text[at - 1] === '-' && /[0-9a-f]{8}-$/i.test(text.slice(Math.max(0, at - 9), at));
}

/** Result codes in any spelling: hex, unsigned and signed decimal. In order of appearance, each once. */
export function findCodes(text: string): readonly FoundCode[] {
  const found: FoundCode[] = [];
  for (const match of text.matchAll(HEX)) {
    const code = fromHex(match[1], match[2] ?? '');
    if (code && !continuesAnother(text, match.index)) found.push({ code, at: match.index });
    // Not unique yet; ten times as many before the cut leave room for repeats.
    if (found.length >= MOST_CODES * 10) break;
  }
  for (const match of text.matchAll(DECIMAL)) {
    const value = Number(match[0]) >>> 0;
    const inRange = value >= LOWEST && value <= HIGHEST;
    if (inRange) found.push({ code: hexOf(value), at: match.index });
    if (found.length >= MOST_CODES * 20) break;
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ code }) => !seen.has(code) && seen.add(code))
    .slice(0, MOST_CODES);
}
