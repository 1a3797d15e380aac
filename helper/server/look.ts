import { diagnose } from '../causes/diagnose.ts';
import { filledByOutlook } from '../checks/filled-by-outlook.ts';
import { plan } from '../checks/plan.ts';
import { run } from '../checks/run.ts';
import { nodeNetwork } from '../network/node-network.ts';
import { openWorld } from '../practice/practice.ts';
import type { ToPane } from '../protocol/messages.ts';
import type { Report } from '../protocol/report.ts';
import { askThisComputer, type Asking } from '../system/asking.ts';
import type { MessageId } from '../words/en.ts';
import { render } from '../words/render.ts';
import type { Targets } from './targets.ts';

/** Where looks may lead: a helper has its targets, a test its own. */
export type Bounds = Pick<Targets, 'admit' | 'network'>;

/**
 * A report in, observations out as they come, `finished` at the end whatever happens. Never rejects.
 *
 * @param ask what this computer may be asked beside its network; not called in practice
 * @param bounds where it may lead; practice leads nowhere
 */
export async function look(
  id: string,
  given: Report,
  stop: AbortSignal,
  tell: (message: ToPane) => void,
  ask: () => Promise<Asking> = askThisComputer,
  bounds?: Bounds,
): Promise<void> {
  const began = performance.now();
  const over = new AbortController();
  const problem = (path: string, what: MessageId) => {
    tell({ type: 'problem', id, path, say: render({ id: what }) });
  };
  let world: Awaited<ReturnType<typeof openWorld>> | undefined;
  try {
    const asking = given.practice === undefined ? await ask() : {};
    let admitted = given;
    if (bounds && given.practice === undefined) {
      const answer = await bounds.admit(given, asking);
      if ('why' in answer) {
        problem(answer.path, answer.why);
        return;
      }
      for (const { path, why } of answer.left) tell({ type: 'problem', path, say: render({ id: why }) });
      admitted = answer.report;
    }
    const report = await filledByOutlook(admitted, asking);
    const planned = plan(report, undefined, false, asking);
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
    const refused = (answer: { readonly path: string; readonly why: MessageId }) => {
      if (over.signal.aborted) return;
      over.abort();
      problem(answer.path, answer.why);
    };
    await run({
      report,
      network: world?.network ?? bounds?.network(nodeNetwork, report, asking, refused) ?? nodeNetwork,
      stop: AbortSignal.any([stop, over.signal]),
      observed: (check, evidence) => {
        if (!over.signal.aborted) tell({ type: 'observed', id, evidence: { [check]: evidence[check] } });
      },
      enough: (evidence) => diagnose(report, evidence, false, planned).settled,
      ...asking,
    });
  } catch {
    // The other checks of this run end too; nobody would hear them.
    over.abort();
    problem('', 'server.look.broke');
  } finally {
    // A practice server that does not close has done its part all the same.
    await world?.close().catch(() => {});
    tell({ type: 'finished', id, elapsedMs: Math.round(performance.now() - began) });
  }
}
