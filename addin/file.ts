import { decode, textOf } from '../helper/reading/files/bytes.ts';
import { MailError } from '../helper/reading/files/mail-error.ts';
import { damaged, isMsg } from '../helper/reading/files/msg-storage.ts';
import { FILE_LIMIT, TEXT_LIMIT } from './session/limits.ts';
import { looksLikeReport, readReport } from '../helper/report/read.ts';
import type { Replay } from '../helper/report/replay.ts';
import type { Refusal, Source } from './session/session.ts';

type Taken = { readonly source: Source } | { readonly replay: Replay } | { readonly refusal: Refusal };

/**
 * Reads a file that was chosen or dropped. A mail is read whole, since what tells of the error may stand behind what is
 * attached; of any other text only the first part: no error stands behind two megabytes.
 */
export async function take(file: File): Promise<Taken> {
  const { name, size } = file;
  if (size > FILE_LIMIT) return { refusal: { why: 'file-too-big', size } };
  if (size === 0) return { refusal: { why: 'empty-file', name } };
  try {
    return await textIn(new Uint8Array(await file.arrayBuffer()), name);
  } catch (error) {
    if (error instanceof MailError) return { refusal: { why: 'mail', name, said: error.said } };
    // It was moved, or it lies where this computer does not let a browser read.
    return { refusal: { why: 'unreadable', name } };
  }
}

async function textIn(bytes: Uint8Array, name: string): Promise<Taken> {
  const isMessage = isMsg(bytes);
  if (!isMessage && isBinary(bytes)) {
    if (/\.msg$/i.test(name)) throw damaged();
    return { refusal: { why: 'binary', name } };
  }
  const isMail = isMessage || /\.eml$/i.test(name);
  const first = isMail ? bytes : bytes.subarray(0, endOfFirst(bytes));
  const text = await textOf(first);
  if (text.trim() === '') return { refusal: { why: 'empty-file', name } };
  // A report is read whole, and is told from any other text by what stands in it.
  if (/\.json$/i.test(name) || looksLikeReport(text)) return reportIn(decode(bytes), name);
  const cut = first.length < bytes.length || text.length > TEXT_LIMIT;
  return { source: { from: 'file', name, text: text.slice(0, TEXT_LIMIT), cut } };
}

/** A report that was pasted; null where the text is none. It has no name but its first sign. */
export function replayIn(text: string): ReturnType<typeof readReport> | null {
  return looksLikeReport(text) ? readReport(text, '{ … }') : null;
}

function reportIn(text: string, name: string): Taken {
  const read = readReport(text, name);
  return 'refused' in read ? { refusal: { why: 'mail', name, said: read.refused } } : read;
}

/** Where the first part ends: between two characters, for half of one would make the whole no UTF-8. */
function endOfFirst(bytes: Uint8Array): number {
  let end = Math.min(bytes.length, TEXT_LIMIT);
  // Of the four bytes a character has at most, all but the first begin with the bits 10.
  for (let back = 0; back < 3 && ((bytes[end] ?? 0) & 0xc0) === 0x80; back++) end -= 1;
  return end;
}

/** A text has next to no control characters but tabs and line ends. */
function isBinary(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, 8192));
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  const controls = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > start.length / 100;
}
