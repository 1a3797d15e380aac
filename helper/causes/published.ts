import { AddressError } from '../knowledge/domain.ts';
import { providerOfHost } from '../knowledge/known-host.ts';
import { settingsFor } from '../knowledge/settings.ts';
import type { Outgoing } from '../protocol/evidence.ts';
import type { Situation } from './cause.ts';
import { plainHost, sameHost } from './server.ts';

/**
 * Whether the account's provider itself gives its customers this server's name. A name made from the customer's own domain
 * is little trusted, since that one may not exist.
 */
export function isPublishedFor({ seen }: Situation, host: string): boolean {
  const settings = seen['published-settings']?.settings;
  if (!settings || settings.trust === 'low') return false;
  return settings.outgoing.some((one) => sameHost(one.host, host));
}

/** The provider in our tables that gives its customers this server's name, so that it is no slip of a typist's. */
export function knownFor(host: string): string | undefined {
  return providerOfHost(plainHost(host))?.name;
}

/**
 * What the account's provider publishes for sending, best first: as it was looked up, else as it stands in our own table,
 * which needs nobody to look.
 */
export function publishedWays({ seen, report: { account, date } }: Situation): readonly Outgoing[] {
  const settings = seen['published-settings']?.settings;
  if (settings) return settings.outgoing;
  if (account.email === undefined) return [];
  try {
    return settingsFor(account.email, [], date.slice(0, 10)).outgoing;
  } catch (error) {
    if (error instanceof AddressError) return [];
    throw error;
  }
}
