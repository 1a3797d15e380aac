import { CHECK_IDS, type CheckId } from '../../../helper/protocol/check-ids.ts';
import type { Evidence } from '../../../helper/protocol/evidence.ts';
import type { Run } from '../../session/session.ts';

/** The planned checks in their fixed order: a row never moves, whatever comes in first. */
export function rowsOf({ plan, evidence }: Pick<Run, 'plan' | 'evidence'>): readonly CheckId[] {
  return CHECK_IDS.filter((id) => plan.includes(id) || evidence[id]);
}

/** Whether nothing more comes from this check. */
export function isOver(evidence: Evidence, id: CheckId): boolean {
  const observation = evidence[id];
  return observation !== undefined && (!observation.seen || observation.final);
}

export function done(run: Pick<Run, 'plan' | 'evidence'>): number {
  return rowsOf(run).filter((id) => isOver(run.evidence, id)).length;
}
