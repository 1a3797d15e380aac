import type { Attachment, Email } from 'postal-mime';
import { htmlText } from './html.ts';
import { BEFORE, HEADER_END, LONGEST_HEADER } from './is-mail.ts';
import { withoutReturned } from './mail-header.ts';
import { budget as fullBudget, tooDeep, tooLong, type Budget } from './mail-limits.ts';
import { hasTooManyLines, inLines, withFewerLines, withLines } from './mail-lines.ts';
import { isDaemon, isStatus, withAttached, type Attached, type MailRead } from './mail-report.ts';
import { declaresUtf7, fromUtf7 } from './mail-utf7.ts';
import { markedBytes, textOfBytes, unmarked, utf8 } from './transfer-charset.ts';
import { unwrapped } from './transfer.ts';

/**
 * What a mail says: its sender's address, its subject, its text and its delivery report (RFC 3464), parted by empty lines;
 * or that of the bounce attached to it. Never the mail that a bounce returns, whose words prove nothing.
 *
 * @throws MailError where it is too long or too deep
 */
export async function mailText(bytes: Uint8Array): Promise<string> {
  return (await readMail(bytes, fullBudget())).text;
}

/**
 * Reads a mail as `mailText` does.
 *
 * @throws MailError where it is too long or too deep, or more than the budget allows
 */
export async function readMail(bytes: Uint8Array, budget: Budget): Promise<MailRead> {
  budget.open(bytes.length);
  const source = parsable(bytes);
  if (hasTooManyLines(source)) throw tooLong();
  const mail = await parsed(source);
  const attached = mail.attachments.map(attachedOf);
  const statuses = attached.filter(isStatus).map((part) => inLines(textOfBytes(part.bytes.subarray(0, MOST_TEXT))));
  const text = attached.length > 0 ? ownText(mail) : ownText(mail) || bodyAsItStands(source);
  const plain = declaresUtf7(source) ? fromUtf7(text) : text;
  const report = statuses.length > 0 || isReport(mail) ? 'certain' : isLikelyReport(mail) ? 'likely' : null;
  const words = [...senderLines(mail), report ? withoutReturned(plain) : plain, ...statuses];
  const read = await withAttached({ text: words.join('\n\n'), report }, attached, budget);
  return { ...read, text: unmarked(read.text) };
}

/**
 * The bytes of a mail from its header on, its characters outside ASCII marked if they are in UTF-8: whatever charset its
 * header names then, they are that already, since the text was pasted, or since many a program names the wrong one.
 */
function parsable(bytes: Uint8Array): Uint8Array {
  const lines = withLines(bytes);
  const text = lines.length <= MOST_MARKED && lines.some((byte) => byte > 0x7f) ? utf8(lines) : null;
  const source = text === null ? lines : markedBytes(text);
  const start = new TextDecoder('windows-1252').decode(source.subarray(0, LONGEST_HEADER));
  return withFewerLines(source.subarray(BEFORE.exec(start)?.[0].length));
}

/** Marking takes six times the room at worst; a longer mail is read as its header says. */
const MOST_MARKED = 4 * 1024 * 1024;

/** What one parser's message may have in headers; a few kilobytes is usual, a thousand recipients are 50 kB. */
const MOST_HEADERS = 1024 * 1024;

async function parsed(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    // It copies what is only part of a buffer.
    const whole = bytes.length === bytes.buffer.byteLength ? bytes.buffer : bytes;
    return await PostalMime.parse(whole as ArrayBuffer, { forceRfc822Attachments: true, maxHeadersSize: MOST_HEADERS });
  } catch (error) {
    // It throws for its own limits only; whatever is merely broken it reads as far as it goes.
    throw /nesting/.test(String(error)) ? tooDeep() : tooLong();
  }
}

/** The first text that has words: programs that write HTML leave the plain part empty at times. */
function ownText({ text = '', html = '' }: Email): string {
  const plain = inLines(text.slice(0, MOST_TEXT));
  return plain.trim() === '' ? htmlText(inLines(html.slice(0, MOST_TEXT))) : plain;
}

/** Characters of a text, or bytes of a report, that are read: what matters stands in the first pages. */
const MOST_TEXT = 4 * 1024 * 1024;

/** Where the mail that came back begins, or its header. */
const RETURNED = /^content-type:[ \t]{0,9}(?:message\/rfc822|text\/rfc822-headers)/im;

/** The body of a mail that its header tells wrongly how to read, such as one whose boundary is missing. */
function bodyAsItStands(bytes: Uint8Array): string {
  const text = inLines(textOfBytes(bytes.subarray(0, MOST_TEXT)));
  const end = HEADER_END.exec(text);
  const body = end ? text.slice(end.index + end[0].length) : '';
  const returned = body.search(RETURNED);
  return unwrapped(returned < 0 ? body : body.slice(0, returned));
}

function senderLines(mail: Email): readonly string[] {
  const from = senderOf(mail) && `From: ${senderOf(mail)}`;
  const failed = header(mail, 'x-failed-recipients') === undefined ? '' : 'X-Failed-Recipients:';
  return [[from, failed].filter(Boolean).join('\n'), mail.subject ?? ''].filter(Boolean);
}

function isReport(mail: Email): boolean {
  return /^\s*multipart\/report\b/i.test(header(mail, 'content-type') ?? '');
}

function isLikelyReport(mail: Email): boolean {
  return (
    header(mail, 'x-failed-recipients') !== undefined ||
    header(mail, 'return-path')?.trim() === '<>' ||
    isDaemon(senderOf(mail))
  );
}

/** Its address; some servers sign as MAILER-DAEMON alone. */
function senderOf({ from }: Email): string {
  return from?.address || (from?.name ?? '');
}

function header({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

function attachedOf({ filename, mimeType, content }: Attachment): Attached {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name: filename ?? '', type: mimeType, bytes };
}
