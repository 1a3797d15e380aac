import { settingsFor } from '../knowledge/settings.ts';
import type { Network } from '../network/network.ts';
import type { Settings } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';

/** What the provider of the account's address publishes: by its domain, else by its MX; undefined without an address. */
export async function publishedFor({ account }: Report, network: Network): Promise<Settings | undefined> {
  const { email } = account;
  if (email === undefined) return undefined;
  const known = settingsFor(email, []);
  return known.provider ? known : settingsFor(email, await network.mailExchangers(known.domain));
}
