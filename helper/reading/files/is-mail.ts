import { isHeader } from './mail-header.ts';

/** A mail's header lies within so many characters of its beginning; a longer one belongs to no mail. */
export const LONGEST_HEADER = 256 * 1024;

/** Empty lines; the length that Apple's .emlx begins with; the line that a mailbox file (mbox, RFC 4155) has before a mail. */
export const BEFORE = /^\uFEFF?(?:[ \t]*\r?\n)*(?:\d{1,10}[ \t]*\r?\n)?(From [^\n]*\n)?/;
/** The empty line behind a header. */
export const HEADER_END = /\r?\n[ \t]*\r?\n/;

/**
 * Whether a text, of which this is the beginning, is a mail as it was sent: a header (RFC 5322 §2.1) with something after
 * it.
 */
export function isMail(beginning: string): boolean {
  const whole = withLineFeeds(beginning.slice(0, LONGEST_HEADER));
  const before = BEFORE.exec(whole);
  const start = whole.slice(before?.[0].length);
  const end = HEADER_END.exec(start);
  if (!end || start.slice(end.index).trim() === '') return false;
  return before?.[1] !== undefined || isHeader(start.slice(0, end.index).split(/\r?\n/));
}

/** Macs of old ended lines with a carriage return alone. */
function withLineFeeds(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}
