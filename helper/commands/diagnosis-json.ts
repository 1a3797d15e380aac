import { notesOf } from '../causes/notes.ts';
import type { Evidence } from '../protocol/evidence.ts';
import type { Finding } from '../protocol/finding.ts';
import type { Report } from '../protocol/report.ts';
import { OUTLOOKS, stepsFor } from '../steps/steps.ts';
import { render } from '../words/render.ts';
import { version } from '../version.ts';

/** The JSON of `diagnose --json`. Its names and values are a contract (docs/command-line.md): extend it, change nothing. */
export function diagnosisJson(report: Report, findings: readonly Finding[], evidence: Evidence, elapsedMs: number) {
  return {
    version,
    report,
    findings: findings.map((finding) => ({
      cause: finding.cause,
      standing: finding.standing,
      title: render(finding.title),
      because: render(finding.because),
      ...(finding.settledBy ? { settledBy: render(finding.settledBy) } : {}),
      evidence: finding.evidence,
      corrections: finding.corrections.map((correction) => correctionJson(correction, report)),
    })),
    settingsChange: settingsChange(findings[0]),
    notes: notesOf(evidence).map((note) => render(note)),
    evidence,
    elapsedMs,
  };
}

function correctionJson(correction: Finding['corrections'][number], report: Report) {
  const steps = Object.fromEntries(
    OUTLOOKS.map((outlook) => [outlook, stepsFor(correction, outlook, report.account).map((step) => render(step))]),
  );
  if (correction.do !== 'change-setting') {
    return { do: correction.do, setting: null, from: null, to: null, tried: false, say: render(correction.say), steps };
  }
  const { setting, from, to, tried } = correction;
  return { do: correction.do, setting, from, to, tried, steps };
}

/** The first finding's settings as flat keys; empty where the user has no setting to change. */
function settingsChange(first: Finding | undefined): Readonly<Record<string, string | number>> {
  if (!first || first.standing === 'excluded') return {};
  return Object.fromEntries(
    first.corrections.flatMap((one) => (one.do === 'change-setting' ? [[one.setting, one.to] as const] : [])),
  );
}
