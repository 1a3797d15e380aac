import type { Evidence } from '../protocol/evidence.ts';
import type { Finding } from '../protocol/finding.ts';
import type { Report } from '../protocol/report.ts';

/** What is known after judging all causes against what was met and seen so far. */
export interface Diagnosis {
  /** Best first: confirmed, then possible, then excluded. */
  readonly findings: readonly Finding[];
  /** True when no check still under way could change the first finding. */
  readonly settled: boolean;
}

/**
 * Judges every cause. Pure: the same report and evidence give the same diagnosis, in the pane and on the command line.
 * `finished` says that no more evidence will come. On empty evidence every suspect is possible.
 */
export function diagnose(_report: Report, _evidence: Evidence, _finished: boolean): Diagnosis {
  return { findings: [], settled: false };
}
