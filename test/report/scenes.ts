import { readFileSync } from 'node:fs';
import { diagnose } from '../../helper/causes/diagnose.ts';
import type { Evidence } from '../../helper/protocol/evidence.ts';
import type { Report } from '../../helper/protocol/report.ts';
import type { Looked } from '../../helper/report/record.ts';
import { pinnedFile, scenarioNames } from '../scenarios/all.ts';

/** A look as it was once seen in a broken network. */
export function sceneOf(name: string): Looked {
  const { report, evidence } = JSON.parse(readFileSync(pinnedFile(name), 'utf8')) as {
    report: Report;
    evidence: Evidence;
  };
  return lookedAt(report, evidence);
}

export function lookedAt(report: Report, evidence: Evidence): Looked {
  const planned = Object.keys(evidence) as Looked['planned'];
  const { findings } = diagnose(report, evidence, true, planned);
  const at = '2026-11-20T14:02:33.000Z';
  return { report, evidence, planned, findings, end: 'finished', elapsedMs: 3040, at, program: '0.1.0' };
}

export { scenarioNames };
