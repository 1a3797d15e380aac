import type { CauseId } from '../protocol/cause-ids.ts';
import type { CheckId, Facts } from '../protocol/evidence.ts';
import type { Correction } from '../protocol/finding.ts';
import type { Report } from '../protocol/report.ts';
import type { Said } from '../words/say.ts';

/** The facts seen so far. A check that was not seen, for whatever reason, is absent: absence is a value. */
export type Seen = { readonly [Id in CheckId]?: Facts[Id] };

/** What a cause is judged on. */
export interface Situation {
  readonly report: Report;
  readonly seen: Seen;
  /** True once nothing more will be seen by this check: it is whole, or it was given up. */
  readonly over: (check: CheckId) => boolean;
  /** True if this run asks, or has asked, for it, whatever came of it. */
  readonly asked: (check: CheckId) => boolean;
  /** True if this check saw all it set out to see. One that was stopped, or ran out of time, did not. */
  readonly whole: (check: CheckId) => boolean;
}

export type Verdict =
  | {
      readonly standing: 'confirmed';
      readonly because: Said;
      readonly evidence: readonly CheckId[];
      readonly corrections: readonly Correction[];
      /** A title that knows this case's values; the cause's own is used where absent. */
      readonly title?: Said;
    }
  | {
      readonly standing: 'possible';
      readonly because: Said;
      readonly evidence: readonly CheckId[];
      readonly corrections: readonly Correction[];
      readonly settledBy: Said;
      /** The checks that could still settle it; the scheduler goes on while one of them is not over. */
      readonly waitsFor: readonly CheckId[];
      readonly title?: Said;
    }
  | { readonly standing: 'excluded'; readonly because: Said; readonly evidence: readonly CheckId[] };

/**
 * A reason why mail does not go out: when to think of it, what settles it, what to correct. Judging is pure: it sees
 * facts and says what they force, never more. One file a cause.
 */
export interface Cause {
  readonly id: CauseId;
  /** What it is called in a list: a noun. */
  readonly name: Said;
  readonly title: Said;
  /** When one of these is confirmed, this one is only its symptom and steps aside. */
  readonly symptomOf?: readonly CauseId[];
  /** null: this cause has nothing to do with what was met and seen, and is not mentioned. */
  judge(situation: Situation): Verdict | null;
}
