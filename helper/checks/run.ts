import { probes as makeProbes } from '../network/probes.ts';
import type { Network } from '../network/network.ts';
import { deadline } from '../network/timers.ts';
import { OPT_IN_CHECKS } from '../protocol/check-ids.ts';
import type { CheckId, Evidence, Facts, Observation, Unseen } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';
import { controlsSpokenTo } from './control-hosts.ts';
import type { Attempt } from '../sign-in/attempt.ts';
import { askedOnce } from '../system/asked-once.ts';
import type { Asking } from '../system/asking.ts';
import { NotTried } from './check.ts';
import { checks, plan } from './plan.ts';
import { placesOf } from './places.ts';

/** One run of all checks a report calls for. */
export interface Run extends Asking {
  readonly report: Report;
  readonly network: Network;
  /** Fires when the user stops the run; what was seen until then is kept. */
  readonly stop: AbortSignal;
  /** Called for every observation as it comes; one that is not final comes again, grown. */
  readonly observed?: (id: CheckId, evidence: Evidence) => void;
  /** Called with all evidence so far; true ends the run, because nothing under way could change the answer. */
  readonly enough?: (evidence: Evidence) => boolean;
  /** A sign-in, and perhaps a test message, that the user asked for. */
  readonly attempt?: Attempt | undefined;
  /** Whether public blocklists may be asked for our address. */
  readonly blocklists?: boolean;
}

/**
 * The one scheduler: starts everything at once, gives each check its time, and turns a crash or a hang into an
 * observation. It alone knows order, deadlines and stopping. Rejects only with what `observed` or `enough` throw.
 *
 * @returns an observation for every check of the plan
 */
export async function run(asked: Run): Promise<Evidence> {
  const { report, network, stop, observed, enough, attempt, blocklists, consent } = asked;
  const began = performance.now();
  const computer = asked.computer && askedOnce(asked.computer);
  const end = new AbortController();
  const over = AbortSignal.any([stop, end.signal]);
  const spokenTo = controlsSpokenTo(report.account.smtp.port);
  const probes = makeProbes(network, over, (host, port) =>
    spokenTo.some((one) => one.host === host && one.port === port),
  );
  // An address without a usable domain has no published settings; the check itself tells the same. The providers' tables
  // are large, and loaded while the first packets are under way.
  const settings = import('./provider.ts')
    .then(({ publishedFor }) => publishedFor(report, network))
    .catch(() => undefined);
  const places = placesOf(report, probes, network, settings, over);
  const planned = plan(report, attempt, blocklists, { computer, consent });
  const askedFor = planned.filter((id) => OPT_IN_CHECKS.includes(id));
  let evidence: Evidence = {};
  let why: Unseen = 'stopped';
  const faults: unknown[] = [];
  let judging: NodeJS.Immediate | undefined;

  const ended = new Promise<void>((resolve) => {
    if (over.aborted) resolve();
    over.addEventListener(
      'abort',
      () => {
        resolve();
      },
      { once: true },
    );
  });
  const put = (id: CheckId, observation: Observation<Facts[CheckId]>) => {
    evidence = { ...evidence, [id]: attempt ? attempt.hideIn(observation) : observation };
    if (faults.length > 0) return;
    // Kept until the end: thrown here it would be lost among a check's own promises.
    try {
      observed?.(id, evidence);
    } catch (error) {
      faults.push(error);
      end.abort();
    }
    // Observations come in bunches; a whole bunch is judged at once.
    judging ??= setImmediate(judge);
  };
  const judge = () => {
    judging = undefined;
    try {
      // What was asked for is done, however clear the answer is without it.
      if (!over.aborted && askedFor.every(isOver) && enough?.(evidence)) {
        why = 'no-need';
        end.abort();
      }
    } catch (error) {
      faults.push(error);
      end.abort();
    }
  };
  const isOver = (id: CheckId) => {
    const one = evidence[id];
    return one !== undefined && (!one.seen || one.final);
  };
  const since = () => Math.round(performance.now() - began);

  async function observe<Id extends CheckId>(id: Id): Promise<void> {
    let latest: Facts[Id] | undefined;
    let closed = false;
    const late = (reason: Unseen) => {
      closed = true;
      put(
        id,
        latest ? { seen: true, fact: latest, final: false, ms: since() } : { seen: false, why: reason, ms: since() },
      );
    };
    const timer = deadline(checks[id].within);
    try {
      const outcome = await Promise.race([
        checks[id].observe({
          report,
          network,
          probes,
          places,
          settings,
          attempt,
          computer,
          stop: over,
          tell(fact) {
            if (closed) return;
            latest = fact;
            put(id, { seen: true, fact, final: false, ms: since() });
          },
        }),
        timer.over.then(() => 'late' as const),
        ended.then(() => 'ended' as const),
      ]);
      if (outcome === 'late') late('out-of-time');
      else if (outcome === 'ended' || over.aborted) late(why);
      else if (outcome === undefined) put(id, { seen: false, why: 'not-applicable', ms: since() });
      else put(id, { seen: true, fact: outcome, final: true, ms: since() });
      closed = true;
    } catch (error) {
      late(error instanceof NotTried ? error.why : 'crashed');
    } finally {
      timer.cancel();
    }
  }

  try {
    await Promise.all(planned.map((id) => observe(id)));
  } finally {
    end.abort();
    clearImmediate(judging);
  }
  if (faults.length > 0) throw faults[0];
  return evidence;
}
