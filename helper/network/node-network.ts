import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { getCACertificates } from 'node:tls';
import { failureOf } from './failure.ts';
import { openSocket } from './open-socket.ts';
import { untilAnswered } from './pending.ts';
import type { Network, Opened, Resolved, Target, TrustStores } from './network.ts';

/** After this long without an answer from the system's resolver we ask whether any resolver answers at all (ms). */
const RESOLVER_PATIENCE = 1_000;

/** The real way out of this computer. */
export const nodeNetwork: Network = {
  resolve,
  mailExchangers,
  open,
  trust,
  ownAddresses() {
    return Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal).length;
  },
};

async function resolve(host: string): Promise<Resolved> {
  const family = isIP(host);
  if (family === 4) return { ipv4: [host], ipv6: [] };
  if (family === 6) return { ipv4: [], ipv6: [host] };
  try {
    const addresses = await Promise.race([
      untilAnswered(lookup(host, { all: true, order: 'verbatim' })),
      resolverIsSilent(host),
    ]);
    return {
      ipv4: addresses.filter((one) => one.family === 4).map((one) => one.address),
      ipv6: addresses.filter((one) => one.family === 6).map((one) => one.address),
    };
  } catch (error) {
    const failure = failureOf(error);
    return { ipv4: [], ipv6: [], failure: failure === 'name-not-found' ? failure : 'resolver-silent' };
  }
}

/**
 * getaddrinfo gives up on a dead resolver only after ten seconds and more, and cannot be stopped. So, once it is late,
 * the configured resolvers are asked directly with a short time-out; if they are silent this rejects, if they answer it
 * leaves the word to getaddrinfo.
 */
async function resolverIsSilent(host: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, RESOLVER_PATIENCE).unref());
  const resolver = new Resolver({ timeout: 1_000, tries: 2 });
  const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const silent = answers.find((one) => one.status === 'rejected' && failureOf(one.reason) !== 'name-not-found');
  if (silent?.status === 'rejected') throw Object.assign(new Error('no resolver answers'), { code: 'ETIMEOUT' });
  return new Promise<never>(() => {});
}

async function mailExchangers(domain: string): Promise<readonly string[]> {
  try {
    const answers = await new Resolver({ timeout: 1_500, tries: 1 }).resolveMx(domain);
    return answers.sort((a, b) => a.priority - b.priority).map((one) => one.exchange);
  } catch {
    return [];
  }
}

function open({ address, port, family }: Target, giveUp: AbortSignal): Promise<Opened> {
  return openSocket({ host: address, port, family }, giveUp);
}

let stores: TrustStores | undefined;

function trust(): TrustStores {
  stores ??= { system: systemStore(), bundled: getCACertificates('bundled') };
  return stores;
}

/** What the system trusts, and what its administrator added for Node programs (NODE_EXTRA_CA_CERTS). */
function systemStore(): readonly string[] | null {
  try {
    const system = getCACertificates('system');
    // An empty store is a store we could not read: a system that trusts nobody could not reach any secure server.
    return system.length > 0 ? [...system, ...getCACertificates('extra')] : null;
  } catch {
    return null;
  }
}
