import { FILE_LIMIT, TEXT_LIMIT } from './session/limits.ts';
import type { Refusal, Source } from './session/session.ts';

type Taken = { readonly source: Source } | { readonly refusal: Refusal };

/** Reads a file that was chosen or dropped. Only its first part is read: no error stands behind two megabytes. */
export async function take(file: File): Promise<Taken> {
  const { name, size } = file;
  if (size > FILE_LIMIT) return { refusal: { why: 'file-too-big', size } };
  if (size === 0) return { refusal: { why: 'empty-file', name } };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.slice(0, TEXT_LIMIT).arrayBuffer());
  } catch {
    // It was moved, or it lies where this computer does not let a browser read.
    return { refusal: { why: 'unreadable', name } };
  }
  if (isOutlookMsg(bytes) || /\.msg$/i.test(name)) return { refusal: { why: 'outlook-msg', name } };
  const text = decoded(bytes);
  if (isBinary(text)) return { refusal: { why: 'binary', name } };
  if (text.trim() === '') return { refusal: { why: 'empty-file', name } };
  return { source: { from: 'file', name, text, cut: size > TEXT_LIMIT } };
}

/** A compound file, which is what Outlook saves a message as. */
function isOutlookMsg(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

/** Windows' editor saves as UTF-16 with a mark when asked for "Unicode"; what is no UTF-8 is most likely Windows' own. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return utf8.slice(0, -1).includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
}

/** A text has next to no control characters but tabs and line ends. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 8192);
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  const controls = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > start.length / 100;
}
