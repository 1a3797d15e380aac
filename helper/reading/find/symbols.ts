import { errorCode } from '../../knowledge/code-index.ts';
import type { ErrorCode } from '../../knowledge/error-codes.ts';
import { matchesIn } from './matches.ts';

/** A name that programmers gave an error: "WSAETIMEDOUT", "ECONNREFUSED", "MAPI_E_NO_ACCESS", "SEC_E_UNTRUSTED_ROOT". */
export interface FoundSymbol {
  readonly entry: ErrorCode;
  readonly at: number;
}

const SYMBOL = /(?<![\w.])[EMSWCI][A-Z]{2,12}[A-Z_]{1,50}\b/g;
const MOST = 10;
const MOST_LOOKED = 5000;

/** Names of errors in the text, and what is known of them. */
export function findSymbols(text: string): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  let looked = 0;
  for (const match of matchesIn(text, SYMBOL)) {
    if (++looked > MOST_LOOKED) break;
    const entry = errorCode(match[0]);
    if (entry) found.push({ entry, at: match.index });
    if (found.length >= MOST) break;
  }
  return found;
}
