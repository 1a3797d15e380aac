import { lookup, Resolver } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';
import { getCACertificates } from 'node:tls';
import { failureOf } from './failure.ts';
import { nodeSurroundings } from './node-surroundings.ts';
import { openSocket } from './open-socket.ts';
import { untilAnswered } from './pending.ts';
import type { Network, Opened, Resolved, Target, TrustStores } from './network.ts';
import { addedRoots } from './trust.ts';

/** After this long without an answer from the system's resolver we ask whether any resolver answers at all (ms). */
const RESOLVER_PATIENCE = 1_000;

/** A name that is always there, and that Windows itself asks for to find out whether it is online. */
const KNOWN_NAME = 'www.msftconnecttest.com';

/** The real way out of this computer. */
export const nodeNetwork: Network = {
  resolve,
  resolverAnswers,
  mailExchangers,
  open,
  ask,
  otherNames,
  trust,
  ownName() {
    const name = hostname();
    return /^[a-z\d](?:[\w.-]{0,252}[a-z\d])?$/i.test(name) ? name : undefined;
  },
  surroundings: nodeSurroundings,
  ownAddresses() {
    return Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal).length;
  },
};

let resolverWasSilent = false;

/** What the hosts file says of a name, read by ourselves. */
async function listedFor(host: string): Promise<Resolved | undefined> {
  const file = await nodeSurroundings.hostsFile();
  const addresses = file?.entries.get(host.toLowerCase().replace(/\.$/, ''));
  if (!addresses) return undefined;
  const of = (family: number) => addresses.filter((address) => isIP(address) === family);
  return { ipv4: of(4), ipv6: of(6) };
}

async function resolve(host: string): Promise<Resolved> {
  const family = isIP(host);
  if (family === 4) return { ipv4: [host], ipv6: [] };
  if (family === 6) return { ipv4: [], ipv6: [host] };
  // The system's look-ups wait in one short queue; behind a silent resolver even names of the hosts file would.
  const listed = resolverWasSilent ? await listedFor(host) : undefined;
  if (listed) return listed;
  const answered = new AbortController();
  try {
    const addresses = await Promise.race([
      untilAnswered(lookup(host, { all: true, order: 'verbatim' })),
      resolverIsSilent(answered.signal),
    ]);
    resolverWasSilent = false;
    return {
      ipv4: addresses.filter((one) => one.family === 4).map((one) => one.address),
      ipv6: addresses.filter((one) => one.family === 6).map((one) => one.address),
    };
  } catch (error) {
    const failure = failureOf(error);
    resolverWasSilent = failure === 'resolver-silent';
    const listed = resolverWasSilent ? await listedFor(host) : undefined;
    return listed ?? { ipv4: [], ipv6: [], failure: failure === 'name-not-found' ? failure : 'resolver-silent' };
  } finally {
    answered.abort();
  }
}

/**
 * getaddrinfo gives up on a dead resolver only after ten seconds and more, and cannot be stopped. So, once it is late,
 * the configured resolvers are asked directly with a short time-out: if they say nothing this rejects, if they say
 * anything the word is left to getaddrinfo.
 */
async function resolverIsSilent(answered: AbortSignal): Promise<never> {
  await new Promise((resolve) => {
    const timer = setTimeout(resolve, RESOLVER_PATIENCE);
    answered.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
  if (!(await resolverAnswers())) throw Object.assign(new Error('no resolver answers'), { code: 'ETIMEOUT' });
  return new Promise<never>(() => {});
}

let asking: Promise<boolean> | undefined;

/** Asked once for all who wait: a resolver that is silent about one name is silent about the next. */
function resolverAnswers(): Promise<boolean> {
  asking ??= askResolver().finally(() => {
    asking = undefined;
  });
  return asking;
}

async function askResolver(): Promise<boolean> {
  try {
    await new Resolver({ timeout: 800, tries: 2 }).resolve4(KNOWN_NAME);
    return true;
  } catch (error) {
    // That there is no such name, or no such record, is an answer. SERVFAIL and REFUSED come from resolvers cut off.
    return failureOf(error) === 'name-not-found';
  }
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

async function ask(
  { address, port, family }: Target,
  question: Buffer,
  giveUp: AbortSignal,
): Promise<Buffer | undefined> {
  const { createSocket } = await import('node:dgram');
  return new Promise((resolve) => {
    const socket = createSocket(family === 6 ? 'udp6' : 'udp4');
    const end = (answer?: Buffer) => {
      giveUp.removeEventListener('abort', tooLate);
      socket.removeAllListeners('message');
      resolve(answer);
      try {
        socket.close();
      } catch {
        // It has closed by itself.
      }
    };
    const tooLate = () => {
      end();
    };
    socket.on('error', tooLate);
    socket.once('message', end);
    if (giveUp.aborted) {
      end();
      return;
    }
    giveUp.addEventListener('abort', tooLate, { once: true });
    // Connected, so that the system lets in answers of this address alone, and tells when the port is closed.
    socket.connect(port, address, () => {
      socket.send(question, (error) => {
        if (error) end();
      });
    });
  });
}

async function otherNames(host: string, addresses: readonly string[]): Promise<readonly string[]> {
  const resolver = new Resolver({ timeout: 800, tries: 2 });
  const canonical = isIP(host) ? [] : [resolver.resolveCname(host)];
  const answers = await Promise.allSettled([
    ...canonical,
    ...addresses.slice(0, 2).map((one) => resolver.reverse(one)),
  ]);
  return answers.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
}

let stores: TrustStores | undefined;

function trust(): TrustStores {
  stores ??= readStores();
  return stores;
}

function readStores(): TrustStores {
  const bundled = getCACertificates('bundled');
  const system = systemStore();
  if (!system) return { system, bundled };
  const named = rootsOfVariable();
  return { system, bundled, added: addedRoots({ all: system, system: ownStore(), named, bundled }) };
}

/** The roots in the file that SSL_CERT_FILE names, which Node counts among the system's. */
function rootsOfVariable(): readonly string[] {
  const file = process.env['SSL_CERT_FILE'];
  if (file === undefined || file === '') return [];
  try {
    return readFileSync(file, 'latin1').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  } catch {
    return [];
  }
}

/** What the system trusts, and what its administrator added for Node programs (NODE_EXTRA_CA_CERTS). */
function systemStore(): readonly string[] | null {
  const system = ownStore();
  // An empty store is a store we could not read: a system that trusts nobody could not reach any secure server.
  return system.length > 0 ? [...new Set([...system, ...getCACertificates('extra')])] : null;
}

function ownStore(): readonly string[] {
  try {
    return getCACertificates('system');
  } catch {
    return [];
  }
}
