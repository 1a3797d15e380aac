import type { Outgoing } from '../protocol/evidence.ts';
import { waysOn } from './policies.ts';
import type { Provider } from './providers.ts';

const ENCRYPTIONS = { 'implicit-tls': 'tls', starttls: 'starttls', none: 'none' } as const;

/** What a provider offers for sending. */
export interface Offers {
  readonly outgoing: Outgoing[];
  /** A host was made from the domain's name. */
  readonly filledIn: boolean;
}

/**
 * The entries Outlook could use as they stand on a day (ISO). Left out: a program on the same computer, whose settings
 * it shows itself; unencrypted ones; hosts only the customer knows; and those with no way left to sign in.
 */
export function offersOf(provider: Provider, domain: string, by: 'domain' | 'glob' | 'mx', date: string): Offers {
  if (provider.status === 'no-smtp') return { outgoing: [], filledIn: false };
  const entries = provider.outgoing.filter(
    (entry) =>
      !entry.local &&
      !entry.weak &&
      entry.encryption !== 'none' &&
      !entry.host.includes('{server}') &&
      !(entry.ownDomainsOnly && by === 'domain'),
  );
  const outgoing = entries.map((entry) => ({
    host: entry.host.replace('{domain}', domain),
    port: entry.port,
    encryption: ENCRYPTIONS[entry.encryption],
    auth: waysOn(provider, entry.auth, date),
    username: by === 'mx' ? (provider.mxUsername ?? entry.username) : entry.username,
  }));
  return {
    outgoing: outgoing.filter(({ auth }) => auth.length > 0),
    filledIn: entries.some(({ host }) => host.includes('{domain}')),
  };
}
