import type { Outgoing } from '../protocol/evidence.ts';
import { offersOf } from './offers.ts';
import { endedBy } from './policies.ts';
import { providers, type Provider } from './providers.ts';

let hosts: ReadonlyMap<string, Provider> | undefined;

/**
 * The provider in our tables that a server belongs to. Several records can name one server; the first of these that
 * customers' own domains are known to use comes first, preferring a record that puts the server first itself.
 */
export function providerOfHost(host: string): Provider | undefined {
  hosts ??= index();
  return hosts.get(host);
}

function index(): ReadonlyMap<string, Provider> {
  const found = new Map<string, Provider>();
  const put = (host: string | undefined, provider: Provider) => {
    if (host !== undefined && !host.includes('{') && !found.has(host)) found.set(host, provider);
  };
  const forCustomers = providers.filter(({ mxPatterns, mxExact = [] }) => mxPatterns.length + mxExact.length > 0);
  for (const provider of forCustomers) put(provider.outgoing[0]?.host, provider);
  for (const provider of providers) put(provider.outgoing[0]?.host, provider);
  for (const provider of providers) for (const { host } of provider.outgoing) put(host, provider);
  return found;
}

/**
 * What somebody else says of a server, corrected by what we know of it: an old page that offers a password where only
 * OAuth works would send people round in circles. Null if the service has ended.
 */
export function asKnown(said: Outgoing, date: string): Outgoing | null {
  const provider = providerOfHost(said.host);
  if (!provider) return said;
  if (endedBy(provider, date)) return null;
  const { outgoing } = offersOf(provider, '', 'glob', date);
  const ours = outgoing.filter(({ host }) => host === said.host);
  const same = ours.find(({ port }) => port === said.port) ?? ours[0];
  if (!same) return said;
  const encryption = same.port === said.port ? same.encryption : said.encryption;
  return { ...said, encryption, auth: [...same.auth] };
}
