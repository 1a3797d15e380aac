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
  /** Its sentence where that stands in the text, else its code. */
  readonly what: string;
}

/** What the error table says of the client's part, most telling first: its sentence, socket errors, then codes. */
export function entriesOf(
  text: string,
  ofSending: Said,
  codes: readonly FoundCode[],
  counts: (at: number) => boolean,
): readonly EntryFound[] {
  const found: EntryFound[] = [];
  const seen = new Set<ErrorCode>();
  const add = (entry: ErrorCode | undefined, by: EntryFound['by'], what = entry?.code ?? '') => {
    if (entry && !seen.has(entry) && seen.add(entry)) found.push({ entry, by, what });
  };
  const special = specialCode(text);
  add(special, 'message');
  for (const { entry, words } of findMessages(ofSending)) add(entry, 'message', words);
  for (const { at, code } of findNumbers(text)) if (counts(at)) add(errorCode(code), 'socket');
  for (const { at, entry } of findSymbols(text)) if (counts(at)) add(entry, 'socket');
  for (const { at, code } of codes) if (counts(at) && !special?.code.startsWith(code)) add(errorCode(code), 'code');
  // Beside an error that may be of sending one that is of receiving only blurs it.
  const ofSendingToo = found.filter(({ entry }) => entry.protocol !== 'pop3' && entry.protocol !== 'imap');
  return ofSendingToo.length > 0 ? ofSendingToo : found;
}
