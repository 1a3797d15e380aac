import { diagnose } from '../causes/diagnose.ts';
import { plan } from '../checks/plan.ts';
import { run } from '../checks/run.ts';
import { nodeNetwork } from '../network/node-network.ts';
import { openWorld } from '../practice/practice.ts';
import type { ToPane } from '../protocol/messages.ts';
import type { Report } from '../protocol/report.ts';

/** A report in, observations out as they come, `finished` at the end. Never rejects. */
export async function look(
  id: string,
  report: Report,
  stop: AbortSignal,
  tell: (message: ToPane) => void,
): Promise<void> {
  const began = performance.now();
  tell({ type: 'looking', id, plan: [...plan(report)] });
  let world: Awaited<ReturnType<typeof openWorld>> | undefined;
  try {
    world = report.practice === undefined ? undefined : await openWorld(report.practice);
    await run({
      report,
      network: world?.network ?? nodeNetwork,
      stop,
      observed: (check, evidence) => {
        tell({ type: 'observed', id, evidence: { [check]: evidence[check] } });
      },
      enough: (evidence) => diagnose(report, evidence, false).settled,
    });
  } catch {
    tell({ type: 'problem', id, path: 'report.practice', say: 'no such practice server' });
  } finally {
    await world?.close();
    tell({ type: 'finished', id, elapsedMs: Math.round(performance.now() - began) });
  }
}
