import type * as judging from '../causes/diagnose.ts';
import { filledByOutlook } from '../checks/filled-by-outlook.ts';
import type { CheckId, Evidence, OutlookAccount } from '../protocol/evidence.ts';
import type { Finding } from '../protocol/finding.ts';
import type { Report } from '../protocol/report.ts';
import type { Attempt } from '../sign-in/attempt.ts';
import type { Asking } from '../system/asking.ts';
import type { Io } from './io.ts';
import { progress } from './progress.ts';

/** What one look at one account takes beside its report. */
export interface Around {
  readonly io: Io;
  /** Reads and judges only; nothing is sent. */
  readonly offline: boolean;
  /** Whether the line that tells how far it is is left out. */
  readonly quiet: boolean;
  readonly attempt?: Attempt | undefined;
  readonly blocklists?: boolean | undefined;
  readonly asking: Asking;
}

/** One account looked at and judged. */
export interface Looked {
  /** With what Outlook told of the account. */
  readonly report: Report;
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  /** The checks that were to be done; none where nothing was sent. */
  readonly planned: readonly CheckId[];
  readonly elapsedMs: number;
}

/** One of Outlook's accounts, looked at. */
export interface LookedAccount extends Looked {
  readonly account: OutlookAccount;
  /** Whether it stands in a profile that Outlook does not open. */
  readonly isStale: boolean;
  /** The exit code that its findings call for. */
  readonly code: number;
}

/** Looks at the way from this computer to the mail server of a report, and judges what was seen. */
export async function lookAround(given: Report, around: Around): Promise<Looked> {
  const began = performance.now();
  const { diagnose } = await import('../causes/diagnose.ts');
  const report = await filledByOutlook(given, around.asking);
  const { evidence, planned } = around.offline ? await unseen(report) : await look(report, around, diagnose);
  const { findings } = diagnose(report, evidence, true, planned);
  return { report, evidence, findings, planned, elapsedMs: Math.round(performance.now() - began) };
}

async function look(
  report: Report,
  { io, quiet, attempt, blocklists = false, asking }: Around,
  diagnose: typeof judging.diagnose,
): Promise<{ evidence: Evidence; planned: readonly CheckId[] }> {
  const { run } = await import('../checks/run.ts');
  const { plan } = await import('../checks/plan.ts');
  const planned = plan(report, attempt, blocklists, asking);
  const shown = progress(planned, io, quiet);
  const world = report.practice === undefined ? undefined : await openPractice(report.practice);
  try {
    const network = world?.network ?? (await import('../network/node-network.ts')).nodeNetwork;
    const evidence = await run({
      report,
      network,
      attempt,
      blocklists,
      ...asking,
      stop: io.signal,
      observed: (_id, seen) => {
        shown.update(seen);
      },
      enough: (seen) => diagnose(report, seen, false, planned).settled,
    });
    return { evidence, planned };
  } finally {
    attempt?.wipe();
    shown.done();
    await world?.close();
  }
}

async function unseen(report: Report): Promise<{ evidence: Evidence; planned: readonly CheckId[] }> {
  const { plan } = await import('../checks/plan.ts');
  const entries = plan(report).map((id): [CheckId, Evidence[CheckId]] => [id, { seen: false, why: 'offline', ms: 0 }]);
  return { evidence: Object.fromEntries(entries) as Evidence, planned: [] };
}

async function openPractice(id: string) {
  const { openWorld } = await import('../practice/practice.ts');
  return openWorld(id);
}
