import { errorCodes, type ErrorCode } from './error-codes.ts';

let index: ReadonlyMap<string, ErrorCode> | undefined;

/** Every spelling of a code, upper case, to its entry: codes, aliases and symbols. An entry's own code wins. */
function byName(): ReadonlyMap<string, ErrorCode> {
  if (index) return index;
  const names = new Map<string, ErrorCode>();
  const add = (name: string, entry: ErrorCode) => {
    const key = name.toUpperCase();
    if (!names.has(key)) names.set(key, entry);
  };
  for (const entry of errorCodes) add(entry.code, entry);
  for (const entry of errorCodes) for (const name of entry.aliases) add(name, entry);
  for (const entry of errorCodes) if (entry.symbol) add(entry.symbol, entry);
  return (index = names);
}

/** What is known of a code in any of its spellings, or of a symbol such as `WSAETIMEDOUT`. */
export function errorCode(name: string): ErrorCode | undefined {
  return byName().get(name.toUpperCase());
}

/** `0x` and eight upper-case hex digits of a number of 32 bits, signed or not. */
export function hexOf(value: number): string {
  return `0x${(value >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;
}
