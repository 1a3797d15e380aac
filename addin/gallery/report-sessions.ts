import type { History, PastFinding } from '../../helper/protocol/history.ts';
import { HIDE_ALL } from '../../helper/report/mask.ts';
import { recordOf } from '../../helper/report/record.ts';
import { replay, type Replay } from '../../helper/report/replay.ts';
import type { Desk } from '../session/desk.ts';
import type { Run, Session } from '../session/session.ts';

/* Reports and earlier findings, for the gallery. */

interface Made {
  readonly base: Session;
  /** A run that is over, on the screen. */
  readonly done: (run: Run) => Session;
  readonly blocked: Run;
  readonly fine: Run;
  readonly likely: Run;
}

const TUESDAY: PastFinding = {
  at: '2026-11-17T17:40:00.000Z',
  host: 'smtp.example.com',
  port: 587,
  causes: ['network-blocks-port'],
  confirmed: true,
  network: 'Wi-Fi',
  email: 'a***@example.com',
};
const HISTORY: History = {
  keep: true,
  findings: [
    TUESDAY,
    { ...TUESDAY, at: '2026-11-16T09:12:00.000Z', port: 465, causes: ['wrong-credentials', 'app-password-required'] },
    { ...TUESDAY, at: '2026-11-03T08:00:00.000Z', host: null, port: null, causes: [], network: null, confirmed: false },
  ],
  begunAnew: false,
};

/** The report of a run, as somebody else sent it. */
function sent(run: Run, more: { readonly end?: Run['end'] } = {}): Replay {
  const { report, evidence, plan, diagnosis, elapsedMs } = run;
  const end = more.end ?? 'finished';
  const at = '2026-11-20T14:02:00.000Z';
  const { findings } = diagnosis;
  return replay(
    recordOf({ report, evidence, planned: plan, findings, end, elapsedMs, at, program: '0.1.0' }, HIDE_ALL),
  );
}

export function reportSessions({ base, done, blocked, fine, likely }: Made) {
  const on = (session: Session, desk: Partial<Desk>): Session => ({ ...session, desk: { ...session.desk, ...desk } });
  const report = { at: 'report', hidden: HIDE_ALL, note: null } as const;
  const history = { at: 'history', sure: false } as const;
  const of = (replayed: Replay): Partial<Desk> => ({ paper: { at: 'replay', replay: replayed } });
  const theirs = sent(blocked);
  const earlier = { ...blocked, report: { ...blocked.report, date: '2026-11-20T14:02:00.000Z' } };
  return {
    'S24-same-as-before': on(done(earlier), { history: HISTORY }),
    'S25-report': on(done(blocked), { paper: report }),
    'S25-shown': on(done(blocked), {
      paper: { ...report, hidden: { addresses: false, ip: true, words: false }, note: { is: 'copied' } },
    }),
    'S25-nothing': on(base, { paper: report }),
    'S26-history': on(base, { paper: history, history: HISTORY }),
    'S26-erase': on(base, { paper: { at: 'history', sure: true }, history: HISTORY }),
    'S26-empty': on(base, { paper: history, history: { ...HISTORY, findings: [], begunAnew: true } }),
    'S26-off': on(base, { paper: history, history: { keep: false, findings: [], begunAnew: false } }),
    'S26-away': on({ ...base, helper: { is: 'away', lost: false, tries: 1, retryInMs: 4000 } }, { paper: history }),
    'S26-compared': on(done(fine), { then: { from: 'history', finding: TUESDAY } }),
    'S32-report': on(base, of(theirs)),
    'S32-likely': on(base, of(sent(likely))),
    'S32-stopped': on(base, of(sent(fine, { end: 'stopped' }))),
    'S32-differs': on(base, of({ ...theirs, differs: true, file: { ...theirs.file, judged: [] } })),
    'S32-compared': on(done(blocked), { then: { from: 'report', replay: theirs } }),
  } satisfies Readonly<Record<string, Session>>;
}
