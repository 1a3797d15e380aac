import { diagnose } from '../causes/diagnose.ts';
import { filledByOutlook } from '../checks/filled-by-outlook.ts';
import { plan } from '../checks/plan.ts';
import { run } from '../checks/run.ts';
import { nodeNetwork } from '../network/node-network.ts';
import { openWorld } from '../practice/practice.ts';
import type { ToPane } from '../protocol/messages.ts';
import type { Report } from '../protocol/report.ts';
import type { Attempt } from '../sign-in/attempt.ts';
import { askThisComputer, type Asking } from '../system/asking.ts';
import type { MessageId } from '../words/en.ts';
import { render } from '../words/render.ts';

/**
 * A report in, observations out as they come, `finished` at the end whatever happens. Never rejects.
 *
 * @param ask what this computer may be asked beside its network; not called in practice
 * @param attempt a sign-in that was asked for; its secret is overwritten at the end
 */
export async function look(
  id: string,
  given: Report,
  stop: AbortSignal,
  tell: (message: ToPane) => void,
  ask: () => Promise<Asking> = askThisComputer,
  attempt?: Attempt,
): Promise<void> {
  const began = performance.now();
  const over = new AbortController();
  const problem = (path: string, what: MessageId) => {
    tell({ type: 'problem', id, path, say: render({ id: what }) });
  };
  let world: Awaited<ReturnType<typeof openWorld>> | undefined;
  try {
    const asking = given.practice === undefined ? await ask() : {};
    const report = await filledByOutlook(given, asking);
    const planned = plan(report, attempt, false, asking);
    tell({ type: 'looking', id, plan: [...planned] });
    if (report.practice !== undefined) {
      try {
        world = await openWorld(report.practice);
      } catch (error) {
        const unknown = error instanceof RangeError;
        problem('report.practice', unknown ? 'server.look.no-practice' : 'server.look.practice-broke');
        return;
      }
    }
    await run({
      report,
      network: world?.network ?? nodeNetwork,
      stop: AbortSignal.any([stop, over.signal]),
      observed: (check, evidence) => {
        if (!over.signal.aborted) tell({ type: 'observed', id, evidence: { [check]: evidence[check] } });
      },
      attempt,
      enough: (evidence) => diagnose(report, evidence, false, planned).settled,
      ...asking,
    });
  } catch {
    // The other checks of this run end too; nobody would hear them.
    over.abort();
    problem('', 'server.look.broke');
  } finally {
    attempt?.wipe();
    // A practice server that does not close has done its part all the same.
    await world?.close().catch(() => {});
    tell({ type: 'finished', id, elapsedMs: Math.round(performance.now() - began) });
  }
}
