import { errorCodes, type ErrorCode } from '../../helper/knowledge/error-codes.ts';
import { knownReplies, type KnownReply } from '../../helper/knowledge/smtp-replies.ts';
import { causeTitle } from '../../helper/knowledge/title.ts';
import type { CauseId } from '../../helper/protocol/cause-ids.ts';
import { languages } from '../../helper/reading/languages/all.ts';
import type { Language } from '../../helper/reading/languages/language.ts';

const MADE = '<!-- Made from our data by `node tools/tables.ts`. Change the data, not this page. -->';

/** Each page's name in docs/ and its whole text. */
export const tables: readonly (readonly [name: string, page: () => string])[] = [
  ['error-codes.md', errorCodesPage],
  ['server-replies.md', serverRepliesPage],
  ['languages.md', languagesPage],
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
