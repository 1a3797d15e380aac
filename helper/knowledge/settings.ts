import type { Settings } from '../protocol/evidence.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { asciiDomain } from './domain.ts';
import { findProvider, type Found } from './find-provider.ts';
import { mailAddress } from './mail-address.ts';
import { offersOf } from './offers.ts';
import { endedBy } from './policies.ts';
import { today } from './today.ts';
import { notesOn } from './provider-notes.ts';

type FoundProvider = Exclude<Found, { by: 'gateway' }>;

/**
 * What the provider of an address publishes for sending. An unknown provider is an answer, with nothing in `outgoing`:
 * no host is ever guessed.
 *
 * @param address as people write it, or a domain alone
 * @param mx the domain's MX hosts, most preferred first; none if they are not known
 * @param date the day it is asked for (ISO 8601), since what providers accept changes by date; absent: today
 * @throws {AddressError} if the address is none.
 */
export function settingsFor(address: string, mx: readonly string[] = [], date: string = today()): Settings {
  const meant = mailAddress(address);
  const base = { address: meant.address, domain: meant.domain };
  // A host that is no name keeps its place: the next one is not the most preferred one for it.
  const hosts = mx.map((host) => asciiDomain(host) ?? '');
  const found = findProvider(meant.domain, hosts);
  if (found === null) return { ...base, ...nothingKnown, notes: [], found: [] };
  if (found.by === 'gateway') {
    return { ...base, ...nothingKnown, notes: [`${found.gateway.name}: ${found.gateway.meaning}`], found: [] };
  }
  return { ...base, ...known(found, meant.domain, date) };
}

const nothingKnown: Pick<Settings, 'provider' | 'status' | 'outgoing' | 'source' | 'trust'> = {
  provider: null,
  status: 'unknown',
  outgoing: [],
  source: null,
  trust: null,
};

function known(found: FoundProvider, domain: string, date: string): Omit<Settings, 'address' | 'domain'> {
  const { provider, by } = found;
  const ended = endedBy(provider, date);
  const { outgoing, filledIn } = ended ? { outgoing: [], filledIn: false } : offersOf(provider, domain, by, date);
  const { trust, why } = judged(found, domain, filledIn);
  return {
    provider: { id: provider.id, name: provider.name },
    status: ended ? 'ended' : provider.status,
    outgoing,
    source: by,
    trust,
    notes: notesOn(provider, date),
    found: [{ by: by === 'mx' ? 'mx' : 'data', trust, why: render(why), outgoing }],
  };
}

/**
 * How far our own tables can be trusted here, and why. MX answers are not signed; but since only a provider of our
 * tables can be found by them, a false one names a real provider's server and nobody else's.
 */
function judged(
  found: FoundProvider,
  domain: string,
  filledIn: boolean,
): { trust: 'high' | 'medium' | 'low'; why: Said } {
  const { provider, by } = found;
  const values = { domain, provider: provider.name };
  // For a domain of the provider's own the name is published just so; for a customer's it may not exist.
  if (filledIn && by !== 'domain') return { trust: 'low', why: say('settings.why.template', values) };
  if (found.by === 'mx') {
    const { host, mixed } = found;
    if (provider.mxShared) return { trust: 'low', why: say('settings.why.mx-shared', { ...values, host }) };
    if (mixed) return { trust: 'low', why: say('settings.why.mx-mixed', { ...values, host }) };
    if (provider.confidence !== 'low') {
      return { trust: 'medium', why: say('settings.why.mx', { ...values, host }) };
    }
  }
  const id = provider.confidence === 'low' ? 'unsure' : by === 'glob' ? 'glob' : 'domain';
  return { trust: provider.confidence, why: say(`settings.why.${id}`, values) };
}
