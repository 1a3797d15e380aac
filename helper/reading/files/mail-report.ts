import type { Budget } from './mail-limits.ts';
import { isMsg } from './msg-storage.ts';

/** What a mail, or a message saved by Outlook, says. */
export interface MailRead {
  /** Its own words and its delivery report. */
  readonly text: string;
  /** Whether it tells of mail that came back: by its form, by its sender, or not. */
  readonly report: 'certain' | 'likely' | null;
}

/** Something attached to a mail. */
export interface Attached {
  readonly name: string;
  /** Its MIME type in lower case, or what stands in its place. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Reads what is no file but a message of Outlook's within another. */
  readonly read?: (budget: Budget) => Promise<MailRead>;
}

const STATUS = /^message\/(?:global-)?delivery-status$/;
/** Programs that do not know the type save the report as a text: Outlook on the phone as details.txt, others as .dat. */
const TEXT = /^(?:text\/plain|application\/octet-stream)$|\.(?:txt|dat)$/;
const STATUS_FIELD = /^(?:reporting-mta|final-recipient|original-envelope-id|diagnostic-code)[ \t]{0,9}:/im;
/** Its first fields are no longer than this. */
const START = 2000;

/** Whether this is the part of a report that programs read (RFC 3464 §2). */
export function isStatus({ name, type, bytes }: Attached): boolean {
  if (STATUS.test(type)) return true;
  if (!TEXT.test(type) && !TEXT.test(name.toLowerCase())) return false;
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, START)).trimStart();
  // Only up to the first empty line: a whole bounce has the fields further down.
  return STATUS_FIELD.test(start.split(/\n[ \t]*\r?\n/, 1)[0] ?? '');
}

const DAEMON = /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|mdaemon|postmaster|microsoftexchange[\da-f]{16,64})(?:@|$)/i;

/** Whether mail of this sender usually is mail that came back. */
export function isDaemon(address: string): boolean {
  return DAEMON.test(address);
}

const MAIL = /^(?:message\/(?:rfc822|global)|application\/vnd\.ms-outlook)$/;
const MAIL_NAME = /\.(?:eml|msg)$/i;
/** More than anyone attaches to show what came back. */
const MOST = 20;

/**
 * A mail and what is attached to it as one: the user may give a mail to which someone attached the bounce, and then that
 * is what to read. Mail attached to a bounce is the mail that came back, whose words prove nothing.
 *
 * @throws MailError where too much is attached, or too deep
 */
export async function withAttached(own: MailRead, attached: readonly Attached[], budget: Budget): Promise<MailRead> {
  if (own.report === 'certain') return own;
  const mails = attached.filter(({ type, name, read }) => read ?? (MAIL.test(type) || MAIL_NAME.test(name)));
  const read: MailRead[] = [];
  for (const mail of mails.slice(0, MOST)) read.push(await readAttached(mail, budget.within));
  const certain = read.filter(({ report }) => report === 'certain');
  if (certain.length > 0) return { text: joined(certain), report: 'certain' };
  const likely = own.report === null ? read.filter(({ report }) => report === 'likely') : [];
  return likely.length > 0 ? { text: joined(likely), report: 'likely' } : own;
}

function joined(read: readonly MailRead[]): string {
  return read.map(({ text }) => text).join('\n\n');
}

/** Outlook's messages hold mails and mails hold Outlook's messages, so each is loaded where it is met. */
async function readAttached({ bytes, read }: Attached, budget: Budget): Promise<MailRead> {
  if (read) return read(budget);
  if (isMsg(bytes)) return (await import('./msg.ts')).readMsg(bytes, budget);
  return (await import('./mail.ts')).readMail(bytes, budget);
}
