import type { Outgoing } from '../protocol/evidence.ts';
import type { Situation } from './cause.ts';
import { sameHost } from './server.ts';
import { refusedTry } from './tried.ts';

/** The ways to sign in that the account's provider is known to take on the report's day; undefined where that is not known. */
export function takenBy({ report, seen }: Situation) {
  const settings = seen['published-settings']?.settings;
  const { host } = report.account.smtp;
  if (!settings?.provider || host === undefined) return undefined;
  const its = settings.outgoing.filter((one) => sameHost(one.host, host));
  const ways = new Set<Outgoing['auth'][number]>(its.flatMap((one) => one.auth));
  return ways.size === 0 ? undefined : { provider: settings.provider.name, ways };
}

/** Whether a password was refused just now without the server saying why. */
export function refusedPlainly(situation: Situation): boolean {
  const tried = refusedTry(situation);
  if (tried?.outcome !== 'refused' || situation.report.account.smtp.auth === 'oauth2') return false;
  const named = tried.reply?.means?.by === 'words' ? tried.reply.means.causes[0] : undefined;
  return named === undefined || named === 'wrong-credentials';
}
