import { diagnose, type Diagnosis } from '../causes/diagnose.ts';
import type { ReportFile } from './file.ts';

/** A report judged again, by nothing but what stands in it. */
export interface Replay {
  readonly file: ReportFile;
  readonly diagnosis: Diagnosis;
  /** Whether the version that made it found something else first. */
  readonly differs: boolean;
}

/** Judges a report again. No network, no clock: what stands in it is all there is. */
export function replay(file: ReportFile): Replay {
  const diagnosis = diagnose(file.report, file.evidence, true, file.planned);
  const first = diagnosis.findings.find((one) => one.standing !== 'excluded');
  const then = file.judged[0];
  return { file, diagnosis, differs: first?.cause !== then?.cause || first?.standing !== then?.standing };
}
