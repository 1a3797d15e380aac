import type { Account } from '../../helper/protocol/account.ts';
import type { Settings } from '../../helper/protocol/evidence.ts';
import type { Run } from './session.ts';

/** Naming a server helps neither where mail is sent without one, nor where the service has ended. */
const WITHOUT_SERVER: readonly Settings['status'][] = ['no-smtp', 'ended'];

/**
 * The domain of an account whose mail server is not known: neither was it given, nor does its provider publish one.
 *
 * @param settings what is published; null where that could not be found out
 * @returns null where a server is known, or where naming one would not help
 */
export function unnamedDomain({ email, smtp }: Account, settings: Settings | null): string | null {
  if (smtp.host !== undefined || email === undefined) return null;
  if (settings && (settings.outgoing.length > 0 || WITHOUT_SERVER.includes(settings.status))) return null;
  return email.slice(email.lastIndexOf('@') + 1);
}

/** The same of a look, once it was found out what is published. */
export function unnamedIn({ report, evidence }: Pick<Run, 'report' | 'evidence'>): string | null {
  const published = evidence['published-settings'];
  return published ? unnamedDomain(report.account, published.seen ? published.fact.settings : null) : null;
}
