import { notesOf } from '../causes/notes.ts';
import type { Account } from '../protocol/account.ts';
import { CHECK_IDS, type Evidence } from '../protocol/evidence.ts';
import type { Correction, Finding } from '../protocol/finding.ts';
import type { Report } from '../protocol/report.ts';
import { stepsForAll } from '../steps/steps.ts';
import { settingName, settingValue } from '../steps/value.ts';
import { observed } from '../words/observed.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { columnsOf, padTo } from './columns.ts';
import type { Io } from './io.ts';
import { printable, printableLines, widthOf, wrap } from './layout.ts';
import { styleFor, type Style } from './style.ts';
import { unreadLines } from './unread-text.ts';

/** Into words, without what a terminal would obey: names and servers' words come from elsewhere. */
function words(said: Said): string {
  return printableLines(render(said));
}

/** Tells a person what was seen, what it means, and what to change where. */
export function printDiagnosis(report: Report, findings: readonly Finding[], evidence: Evidence, io: Io): void {
  const style = styleFor(io);
  const lines: string[] = [
    '',
    style('bold', printable(subject(report.account))),
    '',
    ...seenLines(evidence, report.account, style),
    '',
    ...findingLines(report, findings, style, widthOf(io)),
    ...notesOf(evidence).flatMap((note) => ['', ...wrap(words(note), widthOf(io))]),
    ...paragraph(unreadLines([evidence], style, widthOf(io))),
  ];
  io.stdout.write(`${lines.join('\n')}\n\n`);
}

/** Lines with an empty one before them, where there are any. */
export function paragraph(lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ['', ...lines] : [];
}

/** The account in one line, as far as it is known. */
export function subject({ email, smtp }: Account): string {
  const server =
    smtp.host === undefined ? undefined : `${smtp.host}${smtp.port === undefined ? '' : `:${String(smtp.port)}`}`;
  const encryption =
    smtp.encryption === undefined ? undefined : words(settingValue('smtp.encryption', smtp.encryption));
  const known = [email, server, encryption].filter((one) => one !== undefined);
  return known.length > 0 ? known.join('  ·  ') : words(say('diagnose.no-account'));
}

const MARKS = { good: ['green', '✓'], bad: ['red', '✗'], seen: ['dim', '·'], unknown: ['dim', '–'] } as const;

function seenLines(evidence: Evidence, account: Account, style: Style): string[] {
  const rows = CHECK_IDS.flatMap((id) => {
    const told = observed(id, evidence, account);
    return told ? [{ name: words(say(`check.${id}`)), ...told, ms: evidence[id]?.ms ?? 0 }] : [];
  });
  const width = Math.max(0, ...rows.map((row) => columnsOf(row.name)));
  return rows.map(({ name, mark, said }) => {
    const [colour, sign] = MARKS[mark];
    return `  ${style(colour, sign)} ${padTo(name, width)}  ${style('dim', printable(render(said)))}`;
  });
}

/** More possible causes than these are a list, not a hint. */
const MOST_POSSIBLE = 5;

function findingLines(report: Report, findings: readonly Finding[], style: Style, screen: number): string[] {
  const confirmed = findings.filter((one) => one.standing === 'confirmed');
  const possible = findings.filter((one) => one.standing === 'possible');
  const excluded = findings.filter((one) => one.standing === 'excluded');
  const lines: string[] = [];
  for (const finding of confirmed) lines.push(...findingText(finding, report, style, screen));
  if (confirmed.length === 0) {
    if (possible.length === 0)
      lines.push(style(['bold', 'yellow'], words(say('finding.could-not-tell'))), unknownBecause(report), '');
    if (possible.length > 1) lines.push(style('bold', words(say('diagnose.several', { n: possible.length }))), '');
  } else if (possible.length > 0) {
    lines.push(style('bold', words(say('diagnose.also'))), '');
  }
  for (const finding of possible.slice(0, MOST_POSSIBLE)) lines.push(...findingText(finding, report, style, screen));
  const more = possible.length - MOST_POSSIBLE;
  if (more > 0) lines.push(words(say('diagnose.more', { n: more })), '');
  if (excluded.length > 0) {
    lines.push(style('dim', words(say('diagnose.ruled-out'))));
    const width = Math.max(...excluded.map(({ name }) => columnsOf(words(name))));
    for (const { name, because } of excluded)
      lines.push(style('dim', `  ${padTo(words(name), width)}  ${words(because)}`));
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function unknownBecause({ reading }: Report): string {
  return `  ${words(say(reading && !reading.isSendError ? 'diagnose.no-send-error' : 'diagnose.nothing-fits'))}`;
}

/** One finding: its title, why, and what to change where. */
export function findingText(finding: Finding, report: Report, style: Style, width: number): string[] {
  const indented = (text: string, first: string) =>
    wrap(text, width - first.length).map((line, at) => `${at === 0 ? first : ' '.repeat(first.length)}${line}`);
  const sure = finding.standing === 'confirmed';
  const fine = finding.cause === 'none';
  const mark = fine ? style('green', '✓') : sure ? style('red', '✗') : style('yellow', '?');
  const changes = finding.corrections.filter((one) => one.do === 'change-setting');
  const others = finding.corrections.filter((one) => one.do !== 'change-setting');
  const steps = stepsForAll(changes, 'classic', report.account);
  return [
    `${mark} ${style('bold', sure ? words(finding.title) : words(say('possible.title', { cause: words(finding.name) })))}`,
    ...indented(words(finding.because), '  '),
    ...(finding.settledBy ? indented(words(say('finding.settled-by', { what: words(finding.settledBy) })), '  ') : []),
    ...(changes.length > 0 ? ['', ...changeTable(changes, style)] : []),
    ...(sure && steps.length > 0
      ? [
          '',
          `  ${style('bold', words(say('diagnose.where', { outlook: words(say('outlook.classic')) })))}`,
          ...steps.flatMap((step, at) => indented(words(step), `    ${String(at + 1)}. `)),
        ]
      : []),
    ...(others.length > 0 ? ['', ...others.flatMap((one) => indented(words(one.say), '  → '))] : []),
    '',
  ];
}

/** The columns "now" and "set to", aligned. */
function changeTable(changes: readonly Extract<Correction, { do: 'change-setting' }>[], style: Style): string[] {
  const rows = changes.map(({ setting, from, to, tried }) => [
    words(settingName(setting)),
    words(settingValue(setting, from)),
    words(settingValue(setting, to)),
    tried ? words(say('diagnose.tried')) : '',
  ]);
  const head = ['', words(say('diagnose.now')), words(say('diagnose.set-to')), ''];
  const width = (column: number) => Math.max(...[head, ...rows].map((row) => columnsOf(row[column] ?? '')));
  const line = (row: readonly string[], accent: boolean) =>
    `  ${padTo(row[0] ?? '', width(0))}  ${padTo(row[1] ?? '', width(1))}  ${accent ? '→' : ' '} ${paint(padTo(row[2] ?? '', width(2)), accent)}  ${style('dim', row[3] ?? '')}`.trimEnd();
  const paint = (text: string, accent: boolean) => (accent ? style(['bold', 'green'], text) : text);
  return [style('dim', line(head, false)), ...rows.map((row) => line(row, true))];
}
