import { errorCode } from '../../knowledge/code-index.ts';
import type { ErrorCode } from '../../knowledge/error-codes.ts';
import type { Said } from '../said.ts';
import type { FoundCode } from './codes.ts';
import { findMessages } from './messages.ts';
import { findNumbers } from './numbers.ts';
import { specialCode } from './special.ts';
import { findSymbols } from './symbols.ts';

/** An entry of the error table, and what in the text led to it. */
export interface EntryFound {
  readonly entry: ErrorCode;
  readonly by: 'message' | 'socket' | 'code';
}

/** What the error table says of the client's part, most telling first: its sentence, socket errors, then codes. */
export function entriesOf(
  text: string,
  ofSending: Said,
  codes: readonly FoundCode[],
  counts: (at: number) => boolean,
): readonly EntryFound[] {
  const special = specialCode(text);
  const all: { readonly entry: ErrorCode | undefined; readonly by: EntryFound['by'] }[] = [
    { entry: special, by: 'message' },
    ...findMessages(ofSending).map(({ entry }) => ({ entry, by: 'message' as const })),
    ...findNumbers(text)
      .filter(({ at }) => counts(at))
      .map(({ code }) => ({ entry: errorCode(code), by: 'socket' as const })),
    ...findSymbols(text)
      .filter(({ at }) => counts(at))
      .map(({ entry }) => ({ entry, by: 'socket' as const })),
    ...codes
      .filter(({ at, code }) => counts(at) && !special?.code.startsWith(code))
      .map(({ code }) => ({ entry: errorCode(code), by: 'code' as const })),
  ];
  const seen = new Set<ErrorCode>();
  const found = all.flatMap(({ entry, by }) => (entry && !seen.has(entry) && seen.add(entry) ? [{ entry, by }] : []));
  // Beside an error that may be of sending one that is of receiving only blurs it.
  const ofSendingToo = found.filter(({ entry }) => entry.protocol !== 'pop3' && entry.protocol !== 'imap');
  return ofSendingToo.length > 0 ? ofSendingToo : found;
}
