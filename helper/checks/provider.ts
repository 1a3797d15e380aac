import { settingsFor } from '../knowledge/settings.ts';
import type { Network } from '../network/network.ts';
import type { Settings } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';

/**
 * What the provider of the account's address publishes on the report's day: by its domain, else by its MX; undefined
 * without an address. The domain's own pages are not asked: a diagnosis waits for nobody's web server, and the address
 * may come out of a text that somebody else wrote.
 */
export async function publishedFor({ account, date }: Report, network: Network): Promise<Settings | undefined> {
  const { email } = account;
  if (email === undefined) return undefined;
  const day = date.slice(0, 10);
  const known = settingsFor(email, [], day);
  return known.provider ? known : settingsFor(email, await network.mailExchangers(known.domain), day);
}
