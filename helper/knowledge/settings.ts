import type { Outgoing, Settings } from '../protocol/evidence.ts';
import { asciiDomain, domainOf } from './domain.ts';
import { findProvider } from './find-provider.ts';
import { policies, type Policy, type Provider } from './providers.ts';

/**
 * What the provider of an address publishes for sending. `mx` are the domain's MX hosts, most preferred first; none if
 * they are not known. An unknown provider is an answer, with nothing in `outgoing`: no host is ever guessed.
 * @throws {AddressError} if the address is none.
 */
export function settingsFor(address: string, mx: readonly string[] = []): Settings {
  const domain = domainOf(address);
  const hosts = mx.flatMap((host) => asciiDomain(host) ?? []);
  const found = findProvider(domain, hosts);
  const base = { address, domain };
  if (found === null) return { ...base, ...nothingKnown, notes: [] };
  if (found.by === 'gateway') {
    return { ...base, ...nothingKnown, notes: [`${found.gateway.name}: ${found.gateway.meaning}`] };
  }
  const { provider, by } = found;
  const outgoing = usable(provider, domain);
  return {
    ...base,
    provider: { id: provider.id, name: provider.name },
    status: provider.status,
    outgoing: outgoing.map(({ settings }) => settings),
    source: by,
    trust: trustIn(
      provider,
      by,
      outgoing.some(({ filledIn }) => filledIn),
    ),
    notes: notesOn(provider),
  };
}

const nothingKnown: Pick<Settings, 'provider' | 'status' | 'outgoing' | 'source' | 'trust'> = {
  provider: null,
  status: 'unknown',
  outgoing: [],
  source: null,
  trust: null,
};

const ENCRYPTIONS = { 'implicit-tls': 'tls', starttls: 'starttls', none: 'none' } as const;

/**
 * The entries Outlook could use as they stand. Left out: a program on the same computer, whose settings it shows
 * itself; unencrypted ones; and hosts only the customer knows.
 */
function usable(provider: Provider, domain: string): { settings: Outgoing; filledIn: boolean }[] {
  if (provider.status === 'no-smtp') return [];
  return provider.outgoing
    .filter((entry) => !entry.local && !entry.weak && entry.encryption !== 'none' && !entry.host.includes('{server}'))
    .map((entry) => ({
      settings: {
        host: entry.host.replace('{domain}', domain),
        port: entry.port,
        encryption: ENCRYPTIONS[entry.encryption],
        auth: [...entry.auth],
        username: entry.username,
      },
      filledIn: entry.host.includes('{domain}'),
    }));
}

/** MX answers are not signed, and a host made from the domain's name may not exist. */
function trustIn(provider: Provider, by: 'domain' | 'glob' | 'mx', filledIn: boolean): Settings['trust'] {
  if (filledIn) return 'low';
  return by === 'mx' && provider.confidence === 'high' ? 'medium' : provider.confidence;
}

function notesOn(provider: Provider): string[] {
  const dated = policies
    .filter((policy) => policy.provider === provider.id || PARENTS[provider.id] === policy.provider)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((policy) => `${dateInWords(policy)}: ${policy.what}`);
  return [...(provider.notes === '' ? [] : [provider.notes]), ...dated];
}

/** Policies that hold for several records. */
const PARENTS: Readonly<Record<string, string>> = {
  aol: 'yahoo',
  att: 'yahoo',
  sky: 'yahoo',
  'amazon-workmail-us-east-1': 'amazon-workmail',
  'amazon-workmail-eu-west-1': 'amazon-workmail',
  'amazon-workmail-us-west-2': 'amazon-workmail',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "2024-09-16" as "16 September 2024"; a month or a year alone as far as it goes. */
function dateInWords({ date }: Policy): string {
  const [year = '', month, day] = date.split('-');
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), monthName, year].filter(Boolean).join(' ');
}
