import type { Finding } from '../../../helper/protocol/finding.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import { done } from '../looking/progress.ts';
import { progress } from '../looking/looking-words.ts';
import { signInOf, wasSent } from '../sign-in/may-sign-in.ts';
import { byWebmail } from './by-webmail.ts';

/** What a run comes to, and the title that says it. */
export type Verdict =
  /** Proved, or (`isLikely`) the only thing that fits. */
  | { readonly is: 'one'; readonly title: Said; readonly finding: Finding; readonly isLikely: boolean }
  | { readonly is: 'several'; readonly title: Said; readonly findings: readonly Finding[] }
  | { readonly is: 'none'; readonly title: Said; readonly finding: Finding }
  | { readonly is: 'offline'; readonly title: Said; readonly finding: Finding }
  | { readonly is: 'unsure'; readonly title: Said; readonly findings: readonly Finding[] };

export function verdictOf(run: Run): Verdict {
  const { findings } = run.diagnosis;
  const first = findings[0];
  if (first?.standing === 'confirmed') {
    if (first.cause === 'none') {
      return { is: 'none', title: say(wasSent(run) ? 'pane.verdict.none.sent' : 'pane.verdict.none'), finding: first };
    }
    if (first.cause === 'no-network') return { is: 'offline', title: say('pane.verdict.offline'), finding: first };
    return { is: 'one', title: first.title, finding: first, isLikely: false };
  }
  const possible = findings.filter(({ standing }) => standing === 'possible');
  if (run.end !== 'finished' && run.end !== null) {
    return { is: 'unsure', title: titleOfEnd(run), findings: possible };
  }
  const { fitting } = byWebmail(possible, run.webmail);
  const [only, second, third] = fitting;
  // What was just tried leads; what it may come from stands below.
  const refused = signInOf(run) === 'refused' ? say('pane.verdict.sign-in-refused') : null;
  if (!only) return { is: 'unsure', title: refused ?? say('pane.verdict.unsure'), findings: [] };
  if (!second) {
    // Any other cause than the password says more than that the sign-in was refused.
    const isPassword = only.cause === 'wrong-credentials';
    const title = (isPassword && refused) || say('pane.verdict.probably', { cause: only.title });
    return { is: 'one', title, finding: only, isLikely: true };
  }
  if (refused) return { is: 'several', title: refused, findings: fitting };
  const title = third ? say('pane.verdict.several', { count: fitting.length }) : say('pane.verdict.several.two');
  return { is: 'several', title, findings: fitting };
}

function titleOfEnd(run: Run): Said {
  const how = progress(done(run), run.plan.length);
  if (run.end === 'stopped') return say('pane.verdict.stopped', how);
  if (run.end === 'lost') return say('pane.verdict.lost', how);
  return say('pane.verdict.refused');
}

/** A verdict may stand while the rest is still looked at, if nothing still under way could change it. */
export function isCertain(run: Run): boolean {
  return run.diagnosis.settled && run.diagnosis.findings[0]?.standing === 'confirmed';
}
