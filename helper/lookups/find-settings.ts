import { providerOfHost } from '../knowledge/known-host.ts';
import { notesOn } from '../knowledge/provider-notes.ts';
import { settingsFor } from '../knowledge/settings.ts';
import type { FoundSettings, Settings } from '../protocol/evidence.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import type { LookedUp } from './look-up.ts';
import type { Means } from './sources.ts';
import { within } from './within.ts';

/** DNS is waited for this long for a domain's MX (ms). */
const PATIENCE = 4_000;

/**
 * What is published for sending with a mail address: by our own tables; where they do not know the domain, by them and
 * its MX; where that leaves it open, by what the domain publishes about itself. Each step is taken only if the one
 * before it was not enough, and nothing but the domain ever leaves the computer.
 *
 * @param date the day it is asked for (ISO)
 * @param stop fires when it is not wanted any more; what is known by then is the answer
 * @throws {AddressError} if the address is none
 */
export async function findSettings(address: string, date: string, means: Means, stop: AbortSignal): Promise<Settings> {
  const listed = settingsFor(address, [], date);
  if (enough(listed)) return listed;
  const mx = await within(
    PATIENCE,
    stop,
    () => means.network.mailExchangers(listed.domain),
    () => [],
  );
  const known = settingsFor(address, mx, date);
  if (enough(known) || stop.aborted) return known;
  // Loaded only here: most who ask are answered by our tables, and reading XML takes a library.
  const { lookUp } = await import('./look-up.ts');
  return together(known, await lookUp(listed.domain, date, means, stop), mx.length, date);
}

/** Whether our tables answer this well enough that nobody else need hear of it. */
export function enough({ provider, trust, status, outgoing }: Settings): boolean {
  if (provider === null || trust === 'low') return false;
  return status !== 'server-specific' || outgoing.length > 0;
}

const TRUST = ['high', 'medium', 'low'] as const;
/** Where two are trusted alike: what is vouched for by more, or says more, comes first. */
const ORDER = ['data', 'pacc', 'autoconfig', 'well-known', 'mx', 'srv'] as const;

/** Puts what our tables know and what was looked up into one answer, best first. */
export function together(known: Settings, looked: LookedUp, mxHosts: number, date: string): Settings {
  const found = [...(known.found ?? []), ...looked.found].toSorted(
    (a, b) => TRUST.indexOf(a.trust) - TRUST.indexOf(b.trust) || ORDER.indexOf(a.by) - ORDER.indexOf(b.by),
  );
  const mx = { by: 'mx' as const, why: render(say(`settings.nothing.mx-${mxHosts > 0 ? 'unknown' : 'none'}`)) };
  const nothing = [...(known.provider === null ? [mx] : []), ...looked.nothing];
  const best = found.find(({ outgoing }) => outgoing.length > 0);
  if (!best || best.by === 'data' || best.by === 'mx') return { ...known, found, nothing };
  return { ...known, ...taken(best, known, date), found, nothing };
}

function taken(best: FoundSettings, known: Settings, date: string): Partial<Settings> {
  const { outgoing, trust } = best;
  const base = { outgoing, trust, source: best.by as Settings['source'] };
  const provider = providerOfHost(outgoing[0]?.host ?? '');
  if (provider) {
    const status = provider.status === 'ending' ? 'ending' : 'active';
    return { ...base, provider: { id: provider.id, name: provider.name }, status, notes: notesOn(provider, date) };
  }
  const status = known.status === 'ending' ? 'ending' : 'active';
  // An MX that may be somebody else's names no provider for a server that is not this provider's.
  const doubtful = known.source === 'mx' && known.status !== 'server-specific';
  return doubtful ? { ...base, provider: null, status: 'active', notes: [] } : { ...base, status };
}
