import type { Instead } from '../../protocol/reading.ts';
import type { ErrorCode } from '../../knowledge/error-codes.ts';
import type { Fields } from '../find/fields.ts';
import { speaksOfReceiving, speaksOfSending } from '../languages/spoken.ts';
import { saidOf, type Said } from '../said.ts';
import { wordIndex } from '../word-index.ts';
import { speaksOfSmtp } from './speaks-of-smtp.ts';
import { testResult } from '../find/test-results.ts';
import type { Task } from '../find/tasks.ts';

/** What tells sending from receiving. */
export interface SendingSigns {
  readonly text: string;
  /** The same, ready for looking for words. */
  readonly said: Said;
  readonly tasks: readonly Task[];
  readonly fields: Fields;
  readonly entries: readonly ErrorCode[];
  /** Its words alone tell of a failed send. */
  readonly told: boolean;
  /** A server refused something in the text, with a number. */
  readonly numbered: boolean;
  /** A server refused something in the text. */
  readonly refused: boolean;
}

/** Things of Outlook and Exchange that fail without any mail being sent. */
const ofAddressBooks = wordIndex(() =>
  [
    'address book',
    'addressbook',
    'offline address list',
    'oab',
    '.oab',
    'adressbuch',
    'offline-adressbuch',
    "carnet d'adresses",
    'libreta de direcciones',
    'rubrica',
    'adresboek',
    'catálogo de endereços',
    'livro de endereços',
    'adressbok*',
    'adressebok*',
    'adressekartotek*',
    'osoitteisto*',
    'książk*',
    'адресной книг*',
    'адресную книг*',
    'adres defteri',
    'アドレス帳',
    '通讯簿',
    '通訊錄',
    '주소록',
    'دفتر العناوين',
    'פנקס הכתובות',
    'adresář*',
    'címjegyzék*',
  ].map((words) => [words, true] as const),
);
const SYNCHRONIZING =
  /\bfree\/busy\b|\bsharepoint\b|\bcalendar\b|\brss\b|\bsubscribed folders?\b|\breminders?\b|\bsynchroniz\w{0,6}\b|\bsubscription\b/;
/** Other programs, whose codes look the same. */
const OTHER_PROGRAM =
  /\bonedrive\b|\bwindows update\b|\bkb\d{6,7}\b|\bblue screen\b|\bbsod\b|\bstop code\b|\bbugcheck\w{0,10}|\binstall(?:er|ation|ing)?\b|\bactivat(?:e|ion)\b|\bmicrosoft store\b|\bxbox\b|\bprinter\b|\bbackup\b|\bdefender\b|\bhyper-v\b|\bbitlocker\b|\bsql\b|\bexcel\b|\bpowerpoint\b|\bvba\b|\bgit (?:push|pull|fetch|clone)\b|^word:|\bsystem restore\b|\bremote desktop\b|\bapplication was unable to start\b|# for hex 0x/;

/** What Postfix logs of a mail that another server took. */
const WENT = /\bdsn=2\.\d\.\d, status=sent\b/;

/** Messages that are no mail. */
const PUSHES = /\bfirebase\b|\bapns\b|\bpush notifications?\b|\bwhatsapp\b|\btelegram\b|\bfax\b(?!:)/;

/** A POP or IMAP server's own refusal (RFC 1939 §3, RFC 9051 §7.1). */
const REFUSED_RECEIVING =
  /(?:^|[\s'":(])-ERR\b|\bNO \[[A-Z]{4,40}\]|\bIMAP command\b|\[SYS\/TEMP\]|\bsending of (?:the )?(?:password|user ?name) for\b/i;

/** Whether a POP or IMAP server refused in the text. */
export function refusedReceiving(text: string): boolean {
  return REFUSED_RECEIVING.test(text);
}

/** Codes of Outlook's internet mail, whatever they mean; all others may come from any program. */
function ofInternetMail({ code }: ErrorCode): boolean {
  return code.startsWith('0x800CCC') || code.startsWith('0x8004210');
}

/** A code that can only come from fetching mail or reading news. */
function onlyReceives(entry: ErrorCode): boolean {
  // 0x800CCCA0 to 0x800CCCAF belong to news servers.
  return entry.protocol === 'pop3' || entry.protocol === 'imap' || /^0x800CCCA[\dA-F]$/.test(entry.code);
}

/**
 * What a client's error is instead of one of sending; null where it is about sending. Its task says so, else its
 * protocol, else its codes, else its words. A code that fits both ways counts as sending.
 */
export function instead({ text, said, tasks, fields, entries, told, numbered, refused }: SendingSigns): Instead | null {
  if (tasks.some((task) => task.direction === 'sending')) return null;
  if (tasks.length > 0 && tasks.every((task) => task.direction === 'receiving')) return 'receiving';
  if (fields.protocol === 'SMTP') return null;
  if (fields.protocol === 'NNTP') return 'other-program';
  if (fields.protocol !== null && /^(?:POP3?|IMAP4?|HTTPMAIL)$/.test(fields.protocol)) return 'receiving';
  const tested = testResult(text);
  if (tested) return tested === 'sending' ? null : 'receiving';
  if (refusedReceiving(text) && !numbered) return 'receiving';
  if (PUSHES.test(said.text)) return 'other-program';
  if (WENT.test(text) && !refused) return 'delivered';
  if (told) return null;
  if (isSource(text)) return 'other-program';
  if (entries.some((entry) => entry.protocol === 'smtp') || refused) return null;
  if (entries.length > 0 && entries.every(onlyReceives)) return 'receiving';

  if (ofAddressBooks(said).length > 0 && !entries.some(ofInternetMail)) return 'address-book';
  // A server that cannot be reached takes no mail either.
  if (entries.some(({ stage, protocol }) => stage === 'connect' && protocol === 'mapi')) return null;
  if (tasks.every((task) => task.direction === 'unknown') && tasks.length > 0 && SYNCHRONIZING.test(said.text)) {
    return 'synchronizing';
  }
  const plain = said.text.replaceAll(/'[^'\n]{0,300}sending and receiving'/g, '').replaceAll('send/receive', '');
  const its = plain === said.text ? said : saidOf(plain);
  if (speaksOfSending(its)) return null;
  if (speaksOfReceiving(its)) return 'receiving';
  if (entries.some(ofInternetMail)) return null;
  // A task that is neither ("Microsoft Exchange") synchronizes folders or fetches address books.
  if (SYNCHRONIZING.test(plain) || tasks.some((task) => task.direction === 'unknown')) return 'synchronizing';
  if (OTHER_PROGRAM.test(plain)) return 'other-program';
  // "connect ECONNREFUSED 127.0.0.1:5432" in a long log: any program may say so. A bare code is asked about mail.
  const ofAnyProgram = entries.length > 0 && entries.every(({ client }) => client === 'any');
  return ofAnyProgram && text.length > BARE && !OF_MAIL.test(plain) ? 'other-program' : null;
}

/** A line of a program's source or of its machine code, where the same numbers are addresses and constants. */
const SOURCE_LINE =
  /[;{}]$|;\s{1,20}\/\/|^(?:\/\/|#define|#include|const |extern |public |static |0x[\da-f]{8,12} {1,4}[a-z]{2,5} |\w{1,60}: [\w.]{1,60} = -?\d)/i;
const FEW_LINES = 40;

function isSource(text: string): boolean {
  if (speaksOfSmtp(text)) return false;
  const lines = text.slice(0, 4000).split('\n').slice(0, FEW_LINES);
  return lines.filter((line) => SOURCE_LINE.test(line.trim())).length >= 2;
}

/** As long as a code with a few words around it. */
const BARE = 60;
const OF_MAIL = /smtp|:(?:25|465|587|2525)\b|mail|outlook|message|outbox|exchange|office|mapi|account/;
