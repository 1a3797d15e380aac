import { errorCode, hexOf } from '../../knowledge/code-index.ts';
import { matchesIn } from './matches.ts';

/** A result code (HRESULT) in the text. */
export interface FoundCode {
  /** `0x` and eight upper-case hex digits. */
  readonly code: string;
  /** Where it stands in the normalised text. */
  readonly at: number;
}

/** More codes than any report has. A text full of them would only make the answer long. */
const MOST_CODES = 50;

/** "0x800CCC0E" as people and scanners write it: with the letter O for zero, and l, I or | for one. */
const PREFIXED = /(?<![0-9a-z])[0oq]x ?([0-9a-folis|]{8})(?![0-9a-z])/gi;
/** The same torn apart by a line's end, a blank or a hyphen: "0x800CC\nC0E", "0x800C CC0E". */
const TORN = /(?<![0-9a-z])[0oq]x[ \n]?([0-9a-fol|]{1,7}(?:[ \n-]{1,2}[0-9a-fol|]{1,7}){1,3})(?![0-9a-z])/gi;
/** Without "0x", as the codes begin that are known without it; part of a longer name such as a GUID it is none. */
const BARE = /(?<![\w{])(?<!\w-)([89c][0-9a-fol|]{7})h?(?!\w|-[0-9a-f]{4}-)/gi;
const DECIMAL = /(?<![\w.,:+-])-?(?:2[1-9]|1\d|4[0-2])\d{8}(?!\w|[.,]\d)/g;
/** Words that make eight digits without "0x" a code, whichever it is. */
const CALLED_A_CODE =
  /(?:hresult|error(?: ?code| ?number| ?id)?|code|fehler(?:code|nummer)?)(?: is| was)?[ :=#('"[]{0,3}$/i;

/** 0x80000000 to 0x800FFFFF holds the decimal codes Outlook prints, and few telephone numbers. */
const LOWEST = 0x80000000;
const HIGHEST = 0x800fffff;

/** The digits as meant: letters a scanner takes for digits put right. */
function digitsOf(written: string): string {
  return written.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[LI|]/g, '1').replaceAll('S', '5');
}

function onlyHex(written: string): boolean {
  return /^[0-9a-fo]+$/i.test(written);
}

function known(code: string): boolean {
  return errorCode(code) !== undefined || code.startsWith('0x800CCC') || code.startsWith('0x8004210');
}

function prefixed(written: string): string | undefined {
  const code = `0x${digitsOf(written)}`;
  if (code === '0x00000000') return undefined;
  // A scanner takes 8 for B: "0xB00CCC78".
  const scanned = code.replace('0xB', '0x8');
  if (!known(code) && known(scanned)) return scanned;
  return onlyHex(written) || known(code) ? code : undefined;
}

function bare(text: string, written: string, at: number): string | undefined {
  const code = `0x${digitsOf(written)}`;
  // Eight digits without "0x" are a date or an order number unless they are a code we know, Outlook's own kind, or called one.
  if (code.startsWith('0x80') && known(code)) return code;
  const called =
    /^[89C]/i.test(written) && onlyHex(written) && CALLED_A_CODE.test(text.slice(Math.max(0, at - 24), at));
  return called ? code : undefined;
}

/** `[0x80070005-0x000004DC-0x00000524]`: only the first of the three is a result code. */
function continuesAnother(text: string, at: number): boolean {
  return text[at - 1] === '-' && /[0-9a-f]{8}-$/i.test(text.slice(Math.max(0, at - 9), at));
}

function decimal(written: string): string | undefined {
  const value = Number(written);
  if (value > 0xffffffff || value < -0x80000000) return undefined;
  const code = hexOf(value);
  const unsigned = value >>> 0;
  if (unsigned >= LOWEST && unsigned <= HIGHEST) return code;
  // Positive numbers of ten digits are often telephone numbers, so only a negative one may be any code we know.
  return written.startsWith('-') && errorCode(code) ? code : undefined;
}

/** Result codes in any spelling: hex, unsigned and signed decimal. In order of appearance, each once. */
export function findCodes(text: string): readonly FoundCode[] {
  const found: FoundCode[] = [];
  const collect = (pattern: RegExp, meant: (match: RegExpMatchArray, at: number) => string | undefined) => {
    let its = 0;
    for (const match of matchesIn(text, pattern)) {
      const code = meant(match, match.index);
      if (code && !continuesAnother(text, match.index)) found.push({ code, at: match.index });
      // Not unique yet; ten times as many before the cut leave room for repeats.
      if (code && ++its >= MOST_CODES * 10) break;
    }
  };
  collect(PREFIXED, (match) => prefixed(match[1] ?? ''));
  if (/[0oq]x/i.test(text)) collect(TORN, (match) => torn(match[1] ?? ''));
  collect(BARE, (match, at) =>
    /[0oq]x ?$/i.test(text.slice(Math.max(0, at - 3), at)) ? undefined : bare(text, match[1] ?? '', at),
  );
  if (/\d{10}/.test(text)) collect(DECIMAL, (match) => decimal(match[0]));
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ code }) => !seen.has(code) && seen.add(code))
    .slice(0, MOST_CODES);
}

/** The pieces put together, if the first of them that make eight digits are a code we know. */
function torn(written: string): string | undefined {
  let digits = '';
  for (const piece of written.split(/[\s-]+/)) {
    digits += digitsOf(piece);
    if (digits.length >= 8) break;
  }
  const code = `0x${digits}`;
  return digits.length === 8 && known(code) ? code : undefined;
}
