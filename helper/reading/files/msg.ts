import { htmlText } from './html.ts';
import { withoutReturned } from './mail-header.ts';
import { budget as fullBudget, type Budget } from './mail-limits.ts';
import { isDaemon, isStatus, withAttached, type Attached, type MailRead } from './mail-report.ts';
import { ofCodePage } from './msg-charset.ts';
import { decompressed } from './msg-decompress.ts';
import { ENTRIES_AT, isMessage, propertiesOf, type Properties } from './msg-properties.ts';
import { actionOf, reportLines } from './msg-report.ts';
import { rtfText } from './msg-rtf.ts';
import { damaged, openStorage, type Storage } from './msg-storage.ts';
import { textOfBytes } from './transfer-charset.ts';

const MESSAGE_CLASS = 0x001a;
const SUBJECT = 0x0037;
const HEADERS = 0x007d;
/** The sender's address: of SMTP, then of whatever kind it is; the name where it is one of Exchange's own. */
const SENDER = [0x5d01, 0x5d02, 0x0c1f, 0x0065, 0x0c1a];
const REPORT_TEXT = 0x1001;
const BODY = 0x1000;
const HTML = 0x1013;
const RTF = 0x1009;
const INTERNET_CODE_PAGE = 0x3fde;

const ATTACHED_BYTES = 0x3701;
const ATTACHED_NAMES = [0x3707, 0x3704];
const ATTACHED_TYPE = 0x370e;
const EMBEDDED = '__substg1.0_3701000d';

/** Characters of a body, or bytes of a report, that are read: what matters stands in the first pages. */
const MOST_TEXT = 4 * 1024 * 1024;
/** More than any bounce has; a report to a whole company says the same of each. */
const MOST_RECIPIENTS = 500;
const MOST_ATTACHMENTS = 100;

/**
 * What a message saved by Outlook (.msg, MS-OXMSG) says: sender, subject, text, and of a delivery report its lines as
 * RFC 3464 has them; or that of the bounce attached to it. Never the mail that a bounce returns.
 *
 * @throws MailError where the file is damaged, or too much is nested in it
 */
export async function msgText(bytes: Uint8Array): Promise<string> {
  return (await readMsg(bytes, fullBudget())).text;
}

/**
 * Reads a message as `msgText` does.
 *
 * @throws MailError where the file is damaged, or more is nested in it than the budget allows
 */
export async function readMsg(bytes: Uint8Array, budget: Budget): Promise<MailRead> {
  budget.open(bytes.length);
  const storage = openStorage(bytes);
  // Word and Excel of old saved in compound files too.
  if (!isMessage(storage)) throw damaged();
  return readMessage(storage, ENTRIES_AT.message, budget);
}

async function readMessage(storage: Storage, entriesAt: number, budget: Budget): Promise<MailRead> {
  const message = propertiesOf(storage, entriesAt);
  const attached = partsOf(storage, '__attach_version1.0_#', MOST_ATTACHMENTS).map((part) => attachedOf(part, message));
  const statuses = attached.filter(isStatus).map((file) => textOfBytes(file.bytes.subarray(0, MOST_TEXT)));
  const action = actionOf(message.text(MESSAGE_CLASS) ?? '');
  const headers = message.text(HEADERS) ?? '';
  const failed = /^x-failed-recipients:/im.test(headers);
  const sender = senderOf(message);

  const certain = action !== null || statuses.length > 0 || MULTIPART_REPORT.test(headers);
  const report = certain ? 'certain' : failed || isDaemon(sender) ? 'likely' : null;
  const words = [
    [sender && `From: ${sender}`, failed && 'X-Failed-Recipients:'].filter(Boolean).join('\n'),
    message.text(SUBJECT),
    report ? withoutReturned(bodyOf(message)) : bodyOf(message),
    ...statuses,
    action && reportLines(action, message, recipientsOf(storage, message)),
  ];
  return withAttached({ text: words.filter((part) => part?.trim()).join('\n\n'), report }, attached, budget);
}

const MULTIPART_REPORT = /^content-type:\s{0,9}multipart\/report\b/im;

function recipientsOf(storage: Storage, message: Properties): readonly Properties[] {
  return partsOf(storage, '__recip_version1.0_#', MOST_RECIPIENTS).map((part) =>
    propertiesOf(part, ENTRIES_AT.part, message),
  );
}

/** The folders of recipients or attachments, in their order. */
function partsOf({ storages }: Storage, prefix: string, most: number): readonly Storage[] {
  return [...storages]
    .filter(([name]) => name.startsWith(prefix))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, most)
    .map(([, storage]) => storage);
}

function senderOf(message: Properties): string {
  const names = SENDER.map((id) => message.text(id) ?? '').filter(Boolean);
  return names.find((name) => name.includes('@')) ?? names.at(-1) ?? '';
}

/** The first form of the body that has words; what a report says beside it. */
function bodyOf(message: Properties): string {
  const body = [plainOf, htmlOf, rtfOf].reduce((words, form) => (words.trim() === '' ? form(message) : words), '');
  const report = message.text(REPORT_TEXT)?.trim() ?? '';
  return body.includes(report) ? body : `${body}\n\n${report}`;
}

function plainOf(message: Properties): string {
  return message.text(BODY)?.slice(0, MOST_TEXT) ?? '';
}

function htmlOf(message: Properties): string {
  const html = message.text(HTML);
  if (html !== null) return htmlText(html.slice(0, MOST_TEXT));
  const bytes = message.bytes(HTML)?.subarray(0, MOST_TEXT) ?? new Uint8Array();
  const codePage = message.number(INTERNET_CODE_PAGE);
  return htmlText(codePage === null ? textOfBytes(bytes) : ofCodePage(bytes, codePage));
}

function rtfOf(message: Properties): string {
  return rtfText(decompressed(message.bytes(RTF) ?? new Uint8Array()));
}

function attachedOf(part: Storage, message: Properties): Attached {
  const properties = propertiesOf(part, ENTRIES_AT.part, message);
  const embedded = part.storages.get(EMBEDDED);
  return {
    name: ATTACHED_NAMES.map((id) => properties.text(id)).find(Boolean) ?? '',
    type: properties.text(ATTACHED_TYPE)?.toLowerCase() ?? '',
    // Read only where it is asked for: pictures are not.
    get bytes() {
      return properties.bytes(ATTACHED_BYTES) ?? new Uint8Array();
    },
    ...(embedded && { read: (budget: Budget) => readEmbedded(embedded, budget) }),
  };
}

/** Its bytes were counted with the file's. */
async function readEmbedded(message: Storage, budget: Budget): Promise<MailRead> {
  budget.open(0);
  return readMessage(message, ENTRIES_AT.embedded, budget);
}
