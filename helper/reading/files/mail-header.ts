/** Header fields that only a mail as sent has. Outlook's printed headers (From, Sent, To, Subject) are not among them. */
const TECHNICAL =
  /^(?:message-id|mime-version|received|return-path|content-type|delivered-to|authentication-results|dkim-signature):/i;
const FIELD = /^[^\s:]+:/;

/** Whether these lines are the header of a mail (RFC 5322 §2.2). One line in ten may be broken, and one more. */
export function isHeader(lines: readonly string[]): boolean {
  return consistsOfFields(lines, 0.9) && lines.some((line) => TECHNICAL.test(line));
}

/** Whether so large a share of these lines, but for one, are fields. Lines that begin with a blank go on with a field. */
function consistsOfFields(lines: readonly string[], share: number): boolean {
  const begun = lines.filter((line) => !/^[ \t]/.test(line));
  const fields = begun.filter((line) => FIELD.test(line));
  return fields.length >= 2 && fields.length >= begun.length * share - 1;
}

/** Fields of a mail that no part within it has. */
const OF_A_MAIL = /^(?:message-id|received|return-path|delivered-to|authentication-results|dkim-signature):/i;
/** What comes from a mail server itself is a bounce that was passed on, and it is what to read. */
const OF_A_BOUNCE = /^return-path:\s{0,9}<>|^from:.{0,200}(?:mailer-daemon|postmaster)@/i;

/**
 * The text of a bounce up to where the mail begins that came back, which some servers put below their words: an empty
 * line, and then a header. Linear.
 */
export function withoutReturned(text: string): string {
  let paragraph = 0;
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start) + 1 || text.length + 1;
    if (isEmpty(text, start, end)) {
      const returned = paragraph > 0 && start > paragraph && isReturned(linesOf(text, paragraph, start));
      if (returned) return text.slice(0, paragraph);
      paragraph = end;
    }
    start = end;
  }
  return text;
}

function isEmpty(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 0x20) return false;
  return true;
}

/** Enough to tell a header from words. */
const LONGEST_PARAGRAPH = 2000;

function linesOf(text: string, from: number, to: number): readonly string[] {
  return text.slice(from, Math.min(to, from + LONGEST_PARAGRAPH)).split(/\r?\n/);
}

function isReturned(lines: readonly string[]): boolean {
  const some = (pattern: RegExp) => lines.some((line) => pattern.test(line));
  return some(OF_A_MAIL) && consistsOfFields(lines, 0.5) && !some(OF_A_BOUNCE);
}
