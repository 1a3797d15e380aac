import * as v from 'valibot';
import { CHECK_IDS, evidenceSchema, type Evidence } from '../../helper/protocol/evidence.ts';
import { reportSchema, type Report } from '../../helper/protocol/report.ts';
import type { Run, Session } from './session.ts';
import { lastOf } from './update.ts';

/*
 * What was found survives a reload too, in this window only (keep.ts). The page that comes after judges it again: what is
 * kept is what was seen. A look under way is kept as one that was lost, so that it can go on.
 */

const KEY = 'outbox-doctor-run';
/** Characters; a look of ours has some fifty thousand. */
const LIMIT = 1_000_000;

const keptSchema = v.object({
  report: reportSchema,
  plan: v.array(v.picklist(CHECK_IDS)),
  evidence: evidenceSchema,
  end: v.picklist(['finished', 'stopped', 'lost', 'refused']),
  elapsedMs: v.nullable(v.number()),
  webmail: v.optional(v.boolean()),
  isShown: v.boolean(),
});

/** What a page has from the one before it. */
export interface Restored {
  readonly run: Run;
  /** It was on the screen, and not behind something newer. */
  readonly isShown: boolean;
}

export function keepRun(session: Session, storage: () => Storage = () => sessionStorage): void {
  try {
    const runs = lastOf(session);
    const { at } = session.step;
    if (!runs) {
      storage().removeItem(KEY);
      return;
    }
    const { report, plan, evidence, end, elapsedMs, webmail } = runs.run;
    const isShown = at === 'looking' || at === 'done' || at === 'sign-in';
    const text = JSON.stringify({
      report,
      plan,
      evidence,
      end: at === 'looking' ? 'lost' : (end ?? 'stopped'),
      elapsedMs,
      webmail,
      isShown,
    });
    if (text.length <= LIMIT) storage().setItem(KEY, text);
    else storage().removeItem(KEY);
  } catch {
    // Nothing is kept.
  }
}

/** Taken once: what would break this page does not break the next one. */
export function keptRun(storage: () => Storage = () => sessionStorage): Restored | null {
  try {
    const text = storage().getItem(KEY);
    storage().removeItem(KEY);
    const read = v.safeParse(keptSchema, JSON.parse(text ?? 'null'));
    if (!read.success) return null;
    const { report, evidence, webmail, isShown, ...rest } = read.output;
    const run: Run = {
      ...rest,
      id: 'kept',
      report: report as Report,
      evidence: evidence as Evidence,
      diagnosis: { findings: [], settled: false },
      ...(webmail !== undefined && { webmail }),
    };
    return { run, isShown };
  } catch {
    return null;
  }
}
