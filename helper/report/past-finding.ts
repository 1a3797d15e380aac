import type { PastFinding } from '../protocol/history.ts';
import type { CheckId, Evidence } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';
import { diagnose } from '../causes/diagnose.ts';
import { HIDE_ALL, masksFor } from './mask.ts';

/** More possible causes than these say nothing that one would look up again. */
const MOST_CAUSES = 5;

/** What of a look that went to its end is kept; undefined where there is nothing to remember, as in practice. */
export function pastFindingOf(
  report: Report,
  evidence: Evidence,
  planned: readonly CheckId[],
  at: string,
): PastFinding | undefined {
  const { email, smtp } = report.account;
  if (report.practice !== undefined || (email === undefined && smtp.host === undefined)) return undefined;
  const { findings } = diagnose(report, evidence, true, planned);
  const confirmed = findings.filter((one) => one.standing === 'confirmed');
  const told = confirmed.length > 0 ? confirmed : findings.filter((one) => one.standing === 'possible');
  const routes = evidence['way-out'];
  const way = routes?.seen ? routes.fact.routes.find((one) => one.device !== null) : undefined;
  const mask = masksFor(report, evidence, HIDE_ALL);
  return {
    at,
    host: smtp.host === undefined ? null : mask('host', smtp.host).slice(0, 255),
    port: smtp.port ?? null,
    causes: told.slice(0, MOST_CAUSES).map((one) => one.cause),
    confirmed: confirmed.length > 0,
    network: way?.device ? mask('label', way.device).slice(0, 100) : null,
    email: email === undefined ? null : mask('mailbox', email).slice(0, 320),
  };
}
