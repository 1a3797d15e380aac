import type { Attempt } from '../../../helper/protocol/evidence.ts';
import { settingName } from '../../../helper/steps/value.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import { signInOf, wasSent } from '../sign-in/may-sign-in.ts';
import { decimal } from '../decimal.ts';
import { plain } from '../words.tsx';
import { valueOf } from './setting-words.ts';
import { verdictOf } from './verdict-of.ts';

/** What became of it since the look before. */
export interface Compared {
  /** null: neither better nor the same in a way we could name; the verdict speaks for itself. */
  readonly title: Said | null;
  readonly sentence: Said | null;
  readonly rows: readonly { readonly name: Said; readonly before: string; readonly now: string }[];
}

export function compare(before: Run, now: Run): Compared {
  const was = verdictOf(before);
  const is = verdictOf(now);
  const rows = [
    { name: say('pane.compare.result'), before: plain(was.title), now: plain(is.title) },
    ...settingRows(before, now),
    { name: say('pane.compare.answer'), before: answerOf(before), now: answerOf(now) },
    ...signInRows(before, now),
  ];
  if (now.end !== 'finished') return { title: null, sentence: null, rows };
  if (is.is === 'none' && was.is !== 'none') {
    const wasDown = was.is === 'one' && was.finding.cause === 'server-down';
    const title = say(wasSent(now) ? 'pane.verdict.none.sent' : wasDown ? 'pane.watch.back' : 'pane.compare.fixed');
    const isSignedIn = signInOf(now) === 'accepted';
    return { title, sentence: say(isSignedIn ? 'pane.compare.fixed.signed-in' : 'pane.compare.fixed.sentence'), rows };
  }
  // What the server said to a sign-in just now is the answer, also where it is the same again.
  if (is.title.id === 'pane.verdict.sign-in-refused') return { title: null, sentence: null, rows };
  if (was.is === is.is && plain(was.title) === plain(is.title) && is.is !== 'none') {
    return { title: say('pane.compare.same'), sentence: is.title, rows };
  }
  const wasProved = was.is === 'one' && !was.isLikely;
  if (wasProved && is.is === 'one' && is.finding.cause !== was.finding.cause) {
    const cause = plain(is.title);
    return { title: say('pane.compare.next'), sentence: say('pane.compare.next.sentence', { cause }), rows };
  }
  return { title: null, sentence: null, rows };
}

/** How the sign-in went, where it was tested in either of them. */
function signInRows(before: Run, now: Run) {
  const [was, is] = [signInOf(before), signInOf(now)];
  if (was === 'untested' && is === 'untested') return [];
  const words = (how: typeof is) => plain(say(`pane.compare.sign-in.${how}`));
  return [{ name: say('pane.compare.sign-in'), before: words(was), now: words(is) }];
}

function settingRows(before: Run, now: Run) {
  const settings = [
    ['smtp.host', 'host'],
    ['smtp.port', 'port'],
    ['smtp.encryption', 'encryption'],
  ] as const;
  return settings
    .map(([setting, field]) => ({
      name: settingName(setting),
      before: valueOf(setting, before.report.account.smtp[field] ?? null),
      now: valueOf(setting, now.report.account.smtp[field] ?? null),
    }))
    .filter((row) => row.before !== row.now);
}

/** How the account's own door answered. */
function answerOf({ report, evidence }: Run): string {
  const seen = evidence['port-open'];
  const { host, port } = report.account.smtp;
  const attempts = seen?.seen ? seen.fact.attempts : [];
  const own = attempts.filter((one) => (!host || one.host === host) && (port === undefined || one.port === port));
  const best = own.find(({ answer }) => answer === 'accepted') ?? own[0];
  return plain(best ? answerWords(best) : say('pane.compare.unseen'));
}

function answerWords({ answer, ms }: Attempt): Said {
  if (answer === 'accepted') return say('pane.compare.accepted', { ms: String(Math.round(ms)) });
  if (answer === 'silent') return say('pane.compare.silent', { s: decimal(ms / 1000) });
  return say(`pane.compare.${answer}`);
}
