import { providerOfHost } from '../knowledge/known-host.ts';
import type { Situation } from './cause.ts';
import { sameHost } from './server.ts';

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
  return providerOfHost(host.toLowerCase().replace(/\.$/, ''))?.name;
}
