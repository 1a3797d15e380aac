import { notesOf } from '../causes/notes.ts';
import type { OutlookAccount } from '../protocol/evidence.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { findingText, paragraph, subject } from './diagnosis-text.ts';
import type { Io } from './io.ts';
import { printable, printableLines, widthOf, wrap } from './layout.ts';
import type { LookedAccount } from './look-around.ts';
import { styleFor } from './style.ts';
import { unreadLines } from './unread-text.ts';

/** More possible causes than these are a list, not a hint. */
const MOST_POSSIBLE = 2;

/** Tells a person what was found of each account, the most pressing of each in a few lines. */
export function printAccountDiagnoses(
  looked: readonly LookedAccount[],
  others: readonly OutlookAccount[],
  more: number,
  io: Io,
): void {
  const style = styleFor(io);
  const width = widthOf(io);
  const words = (said: Said) => printableLines(render(said));
  const lines: string[] = [''];
  for (const { account, isStale, report, findings } of looked) {
    const profile = words(say('diagnose-all.profile', { profile: account.profile, isOpened: isStale ? 'no' : 'yes' }));
    lines.push(`${style('bold', printable(subject(report.account)))}  ${style('dim', `(${profile})`)}`);
    const confirmed = findings.filter((one) => one.standing === 'confirmed');
    const possible = findings.filter((one) => one.standing === 'possible').slice(0, MOST_POSSIBLE);
    const told = confirmed.length > 0 ? confirmed : possible;
    if (told.length === 0) lines.push(`  ${words(say('finding.could-not-tell'))}`, '');
    for (const finding of told) lines.push(...findingText(finding, report, style, width));
  }
  for (const one of others) {
    const name = printable(one.email ?? one.name);
    lines.push(style('dim', `– ${words(say('diagnose-all.not-testable', { name, profile: one.profile }))}`));
  }
  if (more > 0) lines.push(words(say('diagnose-all.more', { n: more })));
  for (const note of looked[0] ? notesOf(looked[0].evidence) : []) lines.push('', ...wrap(words(note), width));
  lines.push(
    ...paragraph(
      unreadLines(
        looked.map((one) => one.evidence),
        style,
        width,
      ),
    ),
  );
  while (lines.at(-1) === '') lines.pop();
  io.stdout.write(`${lines.join('\n')}\n\n`);
}
