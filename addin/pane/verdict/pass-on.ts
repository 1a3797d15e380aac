import type { CauseId } from '../../../helper/protocol/cause-ids.ts';
import type { Correction, Finding } from '../../../helper/protocol/finding.ts';
import type { Report } from '../../../helper/protocol/report.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import { quoted } from '../ask/quoted-reply.ts';
import { plain } from '../words.tsx';

/** Somebody else's turn: whom to tell, and in which words. */
export type Telling = Extract<Correction, { readonly say: Said }> & {
  readonly do: 'tell-provider' | 'tell-network' | 'tell-administrator';
};

/** Whom a finding says to tell, if anybody; the first of them is the one that can act. */
export function tellingOf({ corrections }: Finding): Telling | null {
  return corrections.find((one): one is Telling => isTelling(one)) ?? null;
}

export function isTelling(correction: Correction): correction is Telling {
  return correction.do.startsWith('tell-');
}

export function toWhom({ do: who }: Telling): Said {
  const to = { 'tell-provider': 'provider', 'tell-network': 'network', 'tell-administrator': 'administrator' } as const;
  return say(`pane.pass.to.${to[who]}`);
}

/** What a message is made of. `tested`: when this computer looked; null where only the text was read. */
export interface ToPassOn {
  readonly finding: Finding;
  readonly telling: Telling;
  readonly report: Report;
  readonly server: string;
  readonly tested: { readonly at: string; readonly id: string } | null;
  /** What a server said to this computer itself, where the text has no words of one. */
  readonly words?: string | undefined;
}

/** Always the same five lines, plain text without secrets: what fails, what was said, what was tested, what is asked, which report. */
export function messageOf({ finding, telling, report, server, tested, words }: ToPassOn): string {
  const { account } = report;
  const name = account.email ?? account.smtp.user ?? '–';
  const said = report.reading?.reply ? quoted(report.reading.reply) : words;
  const values = { account: name, server };
  const lines = [
    say('pane.pass.fails', { ...values, date: dayOf(report.date) }),
    said ? say('pane.pass.said', { words: said }) : say('pane.pass.said.nothing'),
    tested
      ? say('pane.pass.tested', {
          date: timeOfDay(tested.at),
          title: finding.title,
          because: finding.because,
        })
      : say('pane.pass.not-tested', { title: finding.title }),
    say('pane.pass.ask', { what: askOf(finding.cause, values) ?? telling.say }),
    ...(tested ? [say('pane.pass.id', { id: tested.id })] : []),
  ];
  return lines.map((one) => plain(one)).join('\n');
}

function askOf(cause: CauseId, values: Readonly<Record<string, string>>): Said | null {
  switch (cause) {
    case 'smtp-auth-disabled-for-mailbox':
    case 'basic-auth-disabled':
    case 'blocklisted-ip':
    case 'server-down':
      return say(`pane.pass.ask.${cause}`, values);
    default:
      return null;
  }
}

function dayOf(date: string): string {
  return date.slice(0, 10);
}

/** To the minute, with the offset from UTC left to the reader's ISO 8601: the message goes to another place. */
function timeOfDay(at: string): string {
  return at.length > 10 ? `${at.slice(0, 16).replace('T', ' ')} UTC` : at;
}
