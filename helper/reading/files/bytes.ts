import { say } from '../../words/say.ts';
import { isMail, LONGEST_HEADER } from './is-mail.ts';
import { MailError } from './mail-error.ts';
import { isMsg } from './msg-storage.ts';
import { textOfBytes } from './transfer-charset.ts';
import { unwrapped } from './transfer.ts';

/** Bytes or characters that we read of anything. */
const MOST = 20 * 1024 * 1024;

/**
 * The text of a file. Of a mail (.eml) and of a message saved by Outlook (.msg) their readable parts and delivery report;
 * of any other the text itself, decoded by its byte order mark, as UTF-8, or where it is not valid UTF-8 as Windows-1252,
 * and freed of what programs left in it (`unwrapped`). Takes time and room in proportion to the file.
 *
 * @throws MailError where it is too large, nested too deeply, or a .msg that is damaged
 */
export async function textOf(bytes: Uint8Array): Promise<string> {
  if (bytes.length > MOST) throw tooLarge();
  if (isMsg(bytes)) return (await import('./msg.ts')).msgText(bytes);
  if (widthOf(bytes) !== 'utf-8') return textOfText(decode(bytes));
  if (isMail(textOfBytes(bytes.subarray(0, LONGEST_HEADER)))) return (await import('./mail.ts')).mailText(bytes);
  return unwrapped(endsOf(decode(bytes)));
}

/**
 * What a pasted text says: of a whole raw mail its readable parts and delivery report, any other freed of what programs
 * left in it (`unwrapped`).
 *
 * @throws MailError where it is too large or nested too deeply
 */
export async function textOfText(text: string): Promise<string> {
  if (text.length > MOST) throw tooLarge();
  if (isMail(text)) return (await import('./mail.ts')).mailText(new TextEncoder().encode(text));
  return unwrapped(endsOf(text));
}

/** Decodes by byte order mark, as UTF-16 without one, as UTF-8, or else as Windows-1252; whatever a Windows program wrote. */
export function decode(bytes: Uint8Array): string {
  const width = widthOf(bytes);
  return width === 'utf-8' ? textOfBytes(bytes) : new TextDecoder(width).decode(bytes);
}

function widthOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // A text of Latin letters in UTF-16 without a mark has a zero in every other byte.
  if (bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes.length >= 4 && bytes[0] === 0 && bytes[2] === 0) return 'utf-16be';
  return 'utf-8';
}

function tooLarge(): MailError {
  return new MailError(say('mail.too-large', { limit: String(MOST / 1024 / 1024) }));
}

/** Of a text of many megabytes the beginning and the end are freed of what programs left in it; a report stands in one of them. */
const BEGINNING = 3_000_000;
const END = 1_000_000;

function endsOf(text: string): string {
  return text.length <= BEGINNING + END ? text : `${text.slice(0, BEGINNING)}\n\n${text.slice(-END)}`;
}
