import { ACTIVE } from '../words/active.ts';

/** Longest text of a server that we keep, in characters. */
const LONGEST = 400;

/**
 * Makes what a server said safe to keep and show: no control, zero-width or direction-changing characters (each becomes
 * U+FFFD), one line, at most 400 characters. Everything a server says is hostile text until it went through here.
 */
export function harmless(text: string): string {
  const clean = text
    .slice(0, LONGEST * 4)
    .replace(/\r?\n/g, ' ')
    .replace(ACTIVE, '\uFFFD');
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST).toWellFormed()}…` : clean;
}
