import type { Diagnosis } from '../../helper/causes/diagnose.ts';
import type { CheckId, Evidence } from '../../helper/protocol/evidence.ts';
import type { Report } from '../../helper/protocol/report.ts';
import type { Run, Session } from './session.ts';

export type Judge = (report: Report, evidence: Evidence, finished: boolean, planned: readonly CheckId[]) => Diagnosis;

/** Brings the run's diagnosis up to what was seen, if anything new was. */
export function judged(before: Session, after: Session, judge: Judge): Session {
  const old = runOf(before);
  const run = runOf(after);
  if (!run || (old && old.id === run.id && old.evidence === run.evidence && old.end === run.end)) return after;
  const { step } = after;
  if (step.at !== 'looking' && step.at !== 'done') return after;
  const diagnosis = judge(run.report, run.evidence, run.end !== null, run.plan);
  return { ...after, step: { ...step, run: { ...run, diagnosis } } };
}

function runOf({ step }: Session): Run | null {
  return step.at === 'looking' || step.at === 'done' ? step.run : null;
}
