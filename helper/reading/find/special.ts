import { errorCode } from '../../knowledge/code-index.ts';
import type { ErrorCode } from '../../knowledge/error-codes.ts';

/** Exchange's three-part codes, by what follows 0x80070005. The first part alone only says "access denied". */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/0x80070005\s?-\s?0x0{0,5}4dc\b/i, '0x80070005-0x0004dc-0x000524'],
  [/0x80070005\s?-\s?(?:0x)?0{8}\b/i, '0x80070005-00000000-00000000'],
];

/** The entry of a three-part code, if the text has one. */
export function specialCode(text: string): ErrorCode | undefined {
  const key = PARTS.find(([pattern]) => pattern.test(text))?.[1];
  return key === undefined ? undefined : errorCode(key);
}
