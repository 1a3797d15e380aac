import { knownCauses } from '../knowledge/causes.ts';
import { COMPUTER_CHECKS } from '../protocol/check-ids.ts';
import type { CheckId, Evidence } from '../protocol/evidence.ts';
import type { Finding } from '../protocol/finding.ts';
import type { Report } from '../protocol/report.ts';
import { say } from '../words/say.ts';
import type { Cause, Seen, Situation, Verdict } from './cause.ts';
import { causes } from './list/index.ts';
import { withOutlook } from './outlook-account.ts';
import { ownServer, ownWayWorks, sameHost } from './server.ts';
import { ipv4Fault, ipv6Fault } from './surroundings.ts';

/** What is known after judging all causes against what was met and seen so far. */
export interface Diagnosis {
  /** Best first: confirmed, then possible, then excluded. */
  readonly findings: readonly Finding[];
  /** True when no check still under way could change the first finding. */
  readonly settled: boolean;
}

interface Judged {
  readonly cause: Cause;
  readonly verdict: Verdict;
}

/**
 * Judges every cause. Pure: the same report and evidence give the same diagnosis, in the pane and on the command line.
 * `finished` says that no more evidence will come. On empty evidence every suspect is possible.
 *
 * @param planned the checks of this run; what this computer is asked is waited for only where it is among them
 */
export function diagnose(
  report: Report,
  evidence: Evidence,
  finished: boolean,
  planned: readonly CheckId[] = [],
): Diagnosis {
  const situation = situationOf(report, evidence, finished, planned);
  const judged = causes.flatMap((cause): Judged[] => {
    const verdict = cause.judge(situation);
    return verdict ? [{ cause, verdict }] : [];
  });
  const confirmed = new Set(judged.filter((one) => one.verdict.standing === 'confirmed').map((one) => one.cause.id));
  // Symptoms step aside: one clear answer instead of nine true ones.
  const told = judged.filter(
    ({ cause }) => !cause.symptomOf?.some((id) => confirmed.has(id)) && !(cause.id === 'none' && confirmed.size > 1),
  );
  const behind = unseenComesLast(situation);
  const ranked = told.toSorted((a, b) => rank(a, report, behind) - rank(b, report, behind)).map(toFinding);
  const proved = told.some(({ cause, verdict }) => verdict.standing === 'confirmed' && cause.id !== 'none');
  const findings = proved ? ranked : withUnjudged(ranked, report, new Set(judged.map((one) => one.cause.id)), behind);
  return { findings, settled: isSettled(judged, situation) };
}

function situationOf(report: Report, evidence: Evidence, finished: boolean, planned: readonly CheckId[]): Situation {
  // Which questions a computer answers depends on its system: one that is not asked is over from the start.
  const isAsked = (check: CheckId) => !COMPUTER_CHECKS.includes(check) || planned.includes(check);
  const seen: { [Id in CheckId]?: unknown } = {};
  for (const [id, observation] of Object.entries(evidence) as [CheckId, Evidence[CheckId]][]) {
    if (observation?.seen) seen[id] = observation.fact;
  }
  const settings = (seen as Seen)['outlook-settings'];
  return {
    report: settings ? withOutlook(report, settings) : report,
    seen: seen as Seen,
    over(check) {
      const observation = evidence[check];
      if (observation) return finished || !observation.seen || observation.final;
      return finished || !isAsked(check);
    },
    asked: (check) => evidence[check] !== undefined || planned.includes(check),
    whole(check) {
      const observation = evidence[check];
      if (!observation) return finished;
      return observation.seen ? observation.final : observation.why === 'not-applicable';
    },
  };
}

const STANDINGS = { confirmed: 0, possible: 1, excluded: 2 } as const;

/** What an error's text alone suggests counts less than what was seen, once the account's own way is seen not to work. */
function unseenComesLast(situation: Situation): (verdict: Pick<Finding, 'standing' | 'evidence'>) => boolean {
  const host = ownServer(situation)?.host;
  const lost = situation.seen['host-address']?.hosts.some((one) => one.failure && host && sameHost(one.host, host));
  const byFamily = [ipv6Fault(situation), ipv4Fault(situation)].some((one) => one !== undefined && one !== 'pending');
  const broken = lost === true || ownWayWorks(situation) === false || byFamily;
  return ({ standing, evidence }) => broken && standing === 'possible' && evidence.length === 0;
}

/**
 * Confirmed before possible before excluded; confirmed and excluded in our order, possible in the reading's order, with
 * those that nothing but a text speaks for behind (see `unseenComesLast`).
 */
function rank({ cause, verdict }: Judged, report: Report, behind: (verdict: Verdict) => boolean): number {
  const group = STANDINGS[verdict.standing] * 1_000;
  const place = causes.indexOf(cause);
  if (verdict.standing !== 'possible') return group + place;
  const suspected = report.reading?.suspects.indexOf(cause.id) ?? -1;
  return group + (behind(verdict) ? 400 : 0) + (suspected >= 0 ? suspected : 100 + place);
}

function toFinding({ cause, verdict }: Judged): Finding {
  return {
    cause: cause.id,
    standing: verdict.standing,
    name: cause.name,
    title: ('title' in verdict ? verdict.title : undefined) ?? cause.title,
    because: verdict.because,
    evidence: verdict.evidence,
    corrections: verdict.standing === 'excluded' ? [] : verdict.corrections,
    ...(verdict.standing === 'possible' ? { settledBy: verdict.settledBy } : {}),
  };
}

/** Never advised away on a suspicion: lowering a protection is no cure. */
const PROTECTIONS: ReadonlySet<string> = new Set(['antivirus-interception', 'local-firewall']);

/** Suspects of the error's text that nothing of ours has judged: possible, and no more than that. */
function withUnjudged(
  findings: readonly Finding[],
  report: Report,
  judged: ReadonlySet<string>,
  behind: (finding: Finding) => boolean,
): readonly Finding[] {
  const suspects = report.reading?.suspects ?? [];
  const unjudged = suspects
    .filter((id) => !judged.has(id) && id !== 'unknown' && id !== 'none')
    .flatMap((id): Finding[] => {
      const known = knownCauses.find((one) => one.id === id);
      if (!known) return [];
      return [
        {
          cause: id,
          standing: 'possible',
          name: causes.find((one) => one.id === id)?.name ?? say('data.text', { text: known.title }),
          title: causes.find((one) => one.id === id)?.title ?? say('data.text', { text: known.title }),
          because: say('suspected.by-text'),
          evidence: [],
          corrections: (PROTECTIONS.has(id) ? [] : known.corrections.slice(0, 2)).map((one) => ({
            do: 'look',
            say: say('data.text', { text: one.what }),
          })),
        },
      ];
    });
  const place = (finding: Finding) => {
    const suspected = suspects.indexOf(finding.cause);
    const group = STANDINGS[finding.standing] * 1_000 + (behind(finding) ? 400 : 0);
    return group + (finding.standing === 'possible' && suspected >= 0 ? suspected : 399);
  };
  return [...findings, ...unjudged].toSorted((a, b) => place(a) - place(b));
}

/**
 * Whether waiting longer could change the answer: something is confirmed, and neither a possible cause nor a better
 * correction hangs on a check still under way.
 */
function isSettled(judged: readonly Judged[], { over }: Situation): boolean {
  const confirmed = judged.find((one) => one.verdict.standing === 'confirmed');
  if (!confirmed) return false;
  const waiting = judged.some(
    ({ verdict }) => verdict.standing === 'possible' && verdict.waitsFor.some((check) => !over(check)),
  );
  if (confirmed.cause.id === 'none') return !waiting;
  return !waiting && over('port-open') && over('smtp-greeting') && over('tls-certificate');
}
