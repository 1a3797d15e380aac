import { is } from 'valibot';
import { distance } from '../knowledge/distance.ts';
import { providers } from '../knowledge/providers.ts';
import type { Network } from '../network/network.ts';
import { hostSchema } from '../protocol/account.ts';
import type { Report } from '../protocol/report.ts';
import { domainOfReport } from './own-server.ts';

/** Slips of a typist that still leave a name near another one. */
const NEAR = 2;
/** How servers for sending are usually called within a domain. */
const USUAL = ['smtp', 'mail', 'submission', 'smtps', 'out', 'imap'] as const;
/** Names that are looked up, at most. */
const MOST = 12;

/**
 * Names that may have been meant where the account's server name leads to no server for sending: what the domain names
 * for sending and receiving, the usual names within the domain, and whatever known name is a slip of the finger away.
 * Nearest first. Asked only where the account's own name has failed.
 *
 * @param silent the resolver says nothing: only what the hosts file lists is worth a look
 */
export async function nearNames(report: Report, network: Network, silent: boolean): Promise<readonly string[]> {
  const host = (report.account.smtp.host ?? '').toLowerCase().replace(/\.$/, '');
  const domain = domainOfReport(report);
  const parent = host.split('.').slice(1).join('.');
  const [exchangers, services, listed] = await Promise.all([
    domain === undefined || silent ? [] : network.mailExchangers(domain),
    domain === undefined || silent ? [] : namedForSending(domain, network),
    network.surroundings?.hostsFile(),
  ]);
  const near = (name: string) => distance(host, name, NEAR) <= NEAR;
  const domains = new Set([...(domain === undefined ? [] : [domain]), ...(isOwned(parent) ? [parent] : [])]);
  const usual = [...domains].flatMap((of) => USUAL.map((label) => `${label}.${of}`));
  const within = (name: string) => [...domains].some((of) => name.endsWith(`.${of}`));
  const names = [
    ...usual,
    ...[...(listed?.entries.keys() ?? [])].filter((name) => name.includes('.') && (within(name) || near(name))),
    ...[...services, ...exchangers.slice(0, 3)].filter(within),
    ...(report.account.imap?.host === undefined ? [] : [report.account.imap.host]),
    ...providers.flatMap((one) => one.outgoing.map((way) => way.host)).filter(near),
  ].map((name) => name.toLowerCase().replace(/\.$/, ''));
  const first = new Set<string>(services);
  const far = (name: string) => (first.has(name) ? -1 : distance(host, name, 6));
  return [...new Set(names)]
    .filter((name) => name !== host && is(hostSchema, name) && (!silent || listed?.entries.has(name) === true))
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, MOST);
}

/** The servers for sending that the domain names itself (SRV). */
async function namedForSending(domain: string, { surroundings }: Network): Promise<readonly string[]> {
  const [first] = surroundings?.resolvers() ?? [];
  if (!surroundings || first === undefined) return [];
  const resolver = surroundings.ask(first);
  const named = await Promise.all(
    ['_submissions', '_submission'].map((service) => resolver.services(`${service}._tcp.${domain}`)),
  );
  return named.flatMap((one) => one.records.map(({ name }) => name.toLowerCase().replace(/\.$/, ''))).slice(0, 3);
}

/** Two labels at the least, and not one of the public pairs such as co.uk. */
function isOwned(domain: string): boolean {
  return domain.includes('.') && !/^(?:co|com|net|org|ac|gov|edu)\.[a-z]{2}$/.test(domain);
}
