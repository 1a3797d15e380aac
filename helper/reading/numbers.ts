import { errorCode } from '../knowledge/code-index.ts';

/** A socket error of Windows (10060) or a number of Outlook for Mac (-3259) that the text calls an error. */
export interface FoundNumber {
  /** The code of its entry in the error table. */
  readonly code: string;
  readonly at: number;
}

const NUMBER = /(?<![\w.,:+-])-?[12]?\d{4}(?!\w|[.,]\d)/g;
const CALLED_AN_ERROR =
  /(?:socket|winsock|wsa|errno|error|code|fehler|erreur)(?: ?(?:code|number|no))?[ :.#=('"]{0,4}$/i;
const MOST = 10;

/** Numbers that Windows or Outlook for Mac give errors, only where the text says so: "Socket Error: 10060". */
export function findNumbers(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const entry = errorCode(match[0]);
    if (!entry || entry.code.startsWith('0x')) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index).replaceAll('\n', ' ');
    if (CALLED_AN_ERROR.test(before)) found.push({ code: entry.code, at: match.index });
    if (found.length >= MOST) break;
  }
  return found;
}
