import { causes } from '../../helper/causes/list/index.ts';
import { knownCauses } from '../../helper/knowledge/causes.ts';
import { errorCodes, type ErrorCode } from '../../helper/knowledge/error-codes.ts';
import { knownReplies, type KnownReply } from '../../helper/knowledge/smtp-replies.ts';
import { causeTitle } from '../../helper/knowledge/title.ts';
import { CAUSE_IDS, type CauseId } from '../../helper/protocol/cause-ids.ts';
import { en } from '../../helper/words/en.ts';
import { addWords, render } from '../../helper/words/render.ts';
import { languages } from '../../helper/reading/languages/all.ts';
import type { Language } from '../../helper/reading/languages/language.ts';
import { when } from './when.ts';
import type { ReadPlace } from '../../helper/system/read-place.ts';
import { WHAT_WE_READ } from '../../helper/system/what-we-read.ts';

addWords('en', en);

const MADE = '<!-- Made from our data by `node tools/tables.ts`. Change the data, not this page. -->';

/** Each page's name in docs/ and its whole text. */
export const tables: readonly (readonly [name: string, page: () => string])[] = [
  ['causes.md', causesPage],
  ['error-codes.md', errorCodesPage],
  ['server-replies.md', serverRepliesPage],
  ['languages.md', languagesPage],
  ['what-we-read.md', whatWeReadPage],
];

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function causesOf(ids: readonly CauseId[]): string {
  return ids
    .filter((id) => id !== 'unknown')
    .slice(0, 3)
    .map(causeTitle)
    .join('; ');
}

/** One section a cause: those we judge in our own order, then those that only our data knows. */
function causesPage(): string {
  const all = [...new Set([...causes.map(({ id }) => id), ...CAUSE_IDS])].filter((id) => id !== 'unknown');
  return [
    MADE,
    '',
    '# Causes',
    '',
    `${all.length} reasons why mail does not go out, the one that comes earlier on the way first. Nothing is called confirmed that the`,
    'evidence does not force; what is left is called possible, with what would settle it.',
    ...all.flatMap(causeSection),
    '',
  ].join('\n');
}

function causeSection(id: keyof typeof when): string[] {
  const cause = causes.find((one) => one.id === id);
  const known = knownCauses.find((one) => one.id === id);
  const { suspected, confirmed, excluded } = when[id];
  const settings = (known?.corrections ?? []).filter(({ kind }) => kind === 'outlook-setting');
  const others = (known?.corrections ?? []).filter(({ kind }) => kind !== 'outlook-setting');
  const what = (corrections: typeof others) => corrections.map((one) => cell(one.what)).join(' ');
  return [
    '',
    `## ${id}`,
    '',
    `${cell(cause ? render(cause.title) : causeTitle(id))}.`,
    '',
    `- suspected: ${cell(suspected)}`,
    `- confirmed: ${cell(confirmed)}`,
    `- excluded: ${cell(excluded)}`,
    ...(settings.length > 0 ? [`- to change: ${what(settings)}`] : []),
    ...(others.length > 0 ? [`- whom to tell, and what else to do: ${what(others)}`] : []),
  ];
}

function errorCodesPage(): string {
  const rows = errorCodes.map((entry: ErrorCode) => [
    `\`${entry.code}\``,
    entry.symbol === null ? '' : `\`${entry.symbol}\``,
    entry.title,
    entry.stage,
    causesOf(entry.likelyCauses),
    entry.confidence,
  ]);
  return [
    MADE,
    '',
    '# Error codes we read',
    '',
    `${errorCodes.length} codes and sentences of Outlook, and of Windows underneath it. Each is read in every spelling: in capitals or not,`,
    'with the letter O for zero, without `0x`, as a decimal or a negative number, torn apart at the end of a line.',
    '`outbox-doctor lookup CODE` tells more of one, with its sources.',
    '',
    table(['code', 'symbol', 'what it says', 'stage', 'most likely causes', 'confidence'], rows),
    '',
  ].join('\n');
}

function serverRepliesPage(): string {
  const rows = knownReplies.map(({ match, provider, title, stage, likelyCauses }: KnownReply) => [
    [match.code, match.enhanced].filter((part) => part !== null).join(' '),
    match.textIncludes[0] ?? '',
    provider,
    title,
    stage,
    causesOf(likelyCauses),
  ]);
  return [
    MADE,
    '',
    '# Server replies we know',
    '',
    `${knownReplies.length} replies. A server’s words count more than its enhanced status code, and that more than its reply code.`,
    '',
    table(['reply', 'known by the words', 'whose', 'what it says', 'stage', 'most likely causes'], rows),
    '',
  ].join('\n');
}

function languagesPage(): string {
  const rows = languages.map(({ tag, name, sending, labels, unverified, sources }: Language) => [
    `${name} (${tag})`,
    sending.slice(0, 2).join(', '),
    (labels.serverResponse ?? []).slice(0, 1).join(', '),
    unverified.length === 0 ? 'all' : unverified.includes('all') ? 'none' : `all but ${unverified.join(', ')}`,
    String(sources.length),
  ]);
  return [
    MADE,
    '',
    '# Languages whose lines we read',
    '',
    'Outlook translates its lines: the task, the labels, the sentence. What it does not translate (codes, numbers, host names, the',
    'server’s reply) is read in every language; the words below tell sending from receiving and find the account and the server.',
    'Where no true sample was found the words are a translation of ours, and the table says so.',
    '',
    table(['language', 'sending', 'server response', 'words found in true samples', 'sources'], rows),
    '',
  ].join('\n');
}

/** Words, then one section a place. */
function whatWeReadPage(): string {
  return [
    MADE,
    '',
    '# What we read on a computer',
    '',
    'Every place that Outbox Doctor looks into beside the network, and each value by its name. A name that is not here is not asked',
    'for. Nothing is changed, and reading sends nothing: `diagnose` connects to the servers that it finds, as Outlook does.',
    '',
    '## Never read',
    '',
    '- Passwords, in whatever form: `POP3 Password`, `IMAP Password`, `SMTP Password`, `HTTP Password`, `EAS Password` stand beside the',
    '  values below, encrypted by Windows for this user. They are not asked for, so they are not in our memory either. Nothing of',
    '  DPAPI or of the Credential Manager is called.',
    '- Mail but for the item that is open beside the pane in Outlook (below); contacts, calendars, data files, signatures, and the names of',
    '  folders.',
    '- Whole keys of accounts: no export, no listing of values, no `reg query /s` without a name.',
    '',
    'A file given to `accounts --from` may hold passwords, since regedit exports them too. Of it only the values below are taken out.',
    '[How to make a copy without them](capturing-a-sample.md).',
    '',
    '## Consent',
    '',
    'What is marked so is read only after the user has allowed it: once, in the pane, until `outbox-doctor accounts --forget` takes it',
    'back. Whoever types `outbox-doctor accounts`, or `outbox-doctor diagnose` without saying which account, has asked for it.',
    '',
    '## For administrators',
    '',
    'A program that reads the key of accounts looks to security products like one that steals them; some count its name alone',
    '(`9375CFF0413111d3B88A00104B2A6676`). Allow `outbox-doctor` by its publisher, not by switching a rule off. Where koffi, a',
    'native library, may not be loaded, values are read with Windows’ own `reg.exe`, one call a name.',
    ...openItemSection(),
    ...WHAT_WE_READ.flatMap(readSection),
    '',
  ].join('\n');
}

/** What the pane asks Outlook for, with the requirement set that each needs. */
function openItemSection(): string[] {
  const rows: readonly (readonly [what: string, since: string, why: string])[] = [
    [
      'of a message: class, subject, names and sizes of what is attached',
      '1.1',
      'whether it is a mail, and one that came back',
    ],
    [
      'of a message: `getAllInternetHeadersAsync`',
      '1.8',
      'From, Return-Path, X-Failed-Recipients, Auto-Submitted and Content-Type: whether a mail server wrote it; no other field',
    ],
    [
      'of a message: `getAsFileAsync`, at most 20 MB',
      '1.14',
      'its words and delivery report, never the mail that it returns; only where a mail server wrote it or a mail is attached to it',
    ],
    ['of a message: `body.getAsync`', '1.3', 'its words, where the whole mail was not read'],
    ['of a draft: subject, and how many recipients', '1.1', 'which mail is stuck'],
    ['of a draft: `from.getAsync`', '1.7', 'the account that it is sent from'],
    ['of a draft: `getAttachmentsAsync`', '1.8', 'names and sizes: whether it is too large'],
    ['of both: `getSharedPropertiesAsync`', '1.8', 'whose mailbox it lies in, if shared'],
    ['the user’s address, Outlook’s kind, language and theme', '1.1', 'where to click, and a guess at the account'],
  ];
  return [
    '',
    '## Outlook: the item that is open beside the pane',
    '',
    'The pane asks Outlook for it through Office.js, and first whether this Outlook has what it asks for (requirement set, “Mailbox”). The',
    'text of a draft is never asked for. The words of a message stay in the pane’s memory: they are not kept, not logged, not given to the',
    'helper, and in no report; what was recognised in them is, such as a server’s reply.',
    '',
    table(['what', 'Mailbox', 'what it is for'], rows),
  ];
}

function readSection({ title, places, values, consent }: ReadPlace): string[] {
  const rows = values.map(({ name, what, unconfirmed }) => [
    name === '' ? '(default)' : `\`${name}\``,
    unconfirmed ? `${what} (seen in no published sample)` : what,
  ]);
  return [
    '',
    `## ${title}`,
    '',
    ...(consent ? ['With consent.', ''] : []),
    ...places.map((place) => `- \`${place}\``),
    ...(rows.length > 0 ? ['', table(['value', 'what it is for'], rows)] : []),
  ];
}
