import type { PastFinding } from '../../helper/protocol/history.ts';
import type { Session } from './session.ts';

/** Whether the helper is to be asked for earlier findings: when it has come, and when a run has just been added to them. */
export function wantsHistory(after: Session, before: Session): boolean {
  if (after.helper.is !== 'here') return false;
  const opened =
    (after.desk.paper?.at === 'history' && before.desk.paper?.at !== 'history') || (after.settings && !before.settings);
  return opened || (after.step.at === 'done' && before.step.at === 'looking');
}

/** The finding that is the same as this run's, and older; the newest of them. */
export function sameBefore({ step, desk }: Session): PastFinding | null {
  if (step.at !== 'done' || step.run.end !== 'finished' || step.run.report.practice !== undefined) return null;
  const { report, diagnosis } = step.run;
  const first = diagnosis.findings[0];
  if (first?.standing !== 'confirmed' || first.cause === 'none') return null;
  const { host, port } = report.account.smtp;
  return (
    desk.history?.findings.find(
      (one) =>
        one.confirmed &&
        one.causes[0] === first.cause &&
        one.at < report.date &&
        one.host === (host ?? null) &&
        one.port === (port ?? null),
    ) ?? null
  );
}
