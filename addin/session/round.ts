import type { Report } from '../../helper/protocol/report.ts';
import type { Run, Session } from './session.ts';

/** S12, "Check both": several accounts, looked at one after the other. */
export interface Round {
  /** What is to be looked at yet, in its order. */
  readonly left: readonly Report[];
  /** The id of the run under way; null between two, and once it is over or was stopped. */
  readonly running: string | null;
  readonly over: readonly Run[];
  /** Which of those that are over is open, by its place; null where the list is shown. */
  readonly open: number | null;
}

export function roundOf(reports: readonly Report[]): Round {
  return { left: reports, running: null, over: [], open: null };
}

/** How many accounts it is about. */
export function sizeOfRound({ left, running, over }: Round): number {
  return left.length + over.length + (running === null ? 0 : 1);
}

/** The run of the round has ended, and what comes next waits for it. */
export function isTurn({ round, step }: Session): boolean {
  return round !== null && step.at === 'done' && round.running === step.run.id;
}

/** The round with the run that has just ended. */
export function withEnded(round: Round, run: Run): Round {
  return { ...round, running: null, over: [...round.over, run] };
}

/** The round as its list shows it: what was opened and looked at again stands there with the newer answer. */
export function closed(round: Round, step: Session['step']): Round {
  const { open, over } = round;
  if (open === null || step.at !== 'done') return { ...round, open: null };
  return { ...round, open: null, over: over.with(open, step.run) };
}
