import type { Finding } from '../../../helper/protocol/finding.ts';
import type { Report } from '../../../helper/protocol/report.ts';
import type { ReportFile } from '../../../helper/report/file.ts';
import { REPORT_ID, reportId } from '../../../helper/report/id.ts';
import type { Hidden } from '../../../helper/report/mask.ts';
import { recordOf, type Looked } from '../../../helper/report/record.ts';
import { replay, type Replay } from '../../../helper/report/replay.ts';
import { version } from '../../../helper/version.ts';
import type { Run, Session } from '../../session/session.ts';
import { lastOf } from '../../session/update.ts';

/** The report of what is at hand: the last look, else the error that was read; null where there is neither. */
export function reportOfSession(session: Session, hidden: Hidden): Replay | null {
  const looked = lookedOf(session);
  return looked && replay(recordOf(looked, hidden));
}

function lookedOf(session: Session): Looked | null {
  const { step, heard } = session;
  // What a text tells by itself is at hand before a look of earlier, and has the number of the message to pass on.
  if (step.at === 'told' || step.at === 'waiting') return lookedOfText(step.report, step.possible.findings);
  const run = lastOf(session)?.run;
  if (run) return lookedOfRun(run);
  if (heard.is !== 'read') return null;
  const { reading, possible } = heard;
  const account = {
    ...(reading.account && { email: reading.account }),
    smtp: { ...(reading.server && { host: reading.server }), ...(reading.port && { port: reading.port }) },
  };
  return lookedOfText({ reading, account, date: new Date().toISOString() }, possible.findings);
}

function lookedOfText(report: Report, findings: readonly Finding[]): Looked {
  return {
    report,
    evidence: {},
    planned: [],
    findings,
    end: 'unlooked',
    elapsedMs: null,
    at: report.date,
    program: version,
  };
}

function lookedOfRun({ report, evidence, plan, diagnosis, end, elapsedMs }: Run): Looked {
  const { findings } = diagnosis;
  // One that goes on is reported as far as it has come.
  return {
    report,
    evidence,
    planned: plan,
    findings,
    end: end ?? 'stopped',
    elapsedMs,
    at: report.date,
    program: version,
  };
}

/** The number that the report of a run has, so that a message and the report beside it can be told to belong together. */
export function reportIdOf({ id, report, evidence }: Run): string {
  // Of somebody else's report it stands in that: what was hidden there does not come into it again.
  return REPORT_ID.test(id) ? id : reportId(report.date, evidence);
}

/** A report as the run it once was, so that it is shown by the same screens. */
export function runOf({ file, diagnosis }: Replay): Run {
  const { id, report, planned, evidence, end, elapsedMs } = file;
  return { id, report, plan: planned, evidence, diagnosis, end: endOf(end), elapsedMs };
}

function endOf(end: ReportFile['end']): Run['end'] {
  return end === 'unlooked' ? 'finished' : end;
}
