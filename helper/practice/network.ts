import type { Socket } from 'node:net';
import type { Authority } from '../certificates/make.ts';
import { controlHosts } from '../checks/control-hosts.ts';
import { openSocket } from '../network/open-socket.ts';
import type { Network, Opened, Resolved, Target, TrustStores } from '../network/network.ts';
import { practiceContext } from './certificates.ts';
import { startLibraryServer } from './library-server.ts';
import type { Started } from './listen.ts';
import { startGreeter, startMailServer } from './mail-server.ts';
import { remember } from './remember.ts';
import type { MailPort, Port, World } from './world.ts';

/** Every name of a practice world has this one address; what differs is the port. */
const ADDRESS = '127.0.0.1';

/**
 * Plays a world. Whatever answers is a real server on loopback, started when first asked for. Only what loopback cannot
 * do alike on every system is played here: a port that drops packets, one that refuses (asking a closed port could meet
 * another program that just took it, and takes two seconds on Windows), and a network that is not there.
 */
export class PracticeNetwork implements Network {
  readonly #world: World;
  readonly #authority: Authority;
  /** By what listens there. */
  readonly #servers = new Map<string, Promise<Started>>();
  readonly #sockets = new Set<Socket>();
  #closed = false;

  constructor(world: World, authority: Authority) {
    this.#world = world;
    this.#authority = authority;
  }

  resolve(host: string): Promise<Resolved> {
    if (this.#world.offline) return Promise.resolve({ ipv4: [], ipv6: [], failure: 'resolver-silent' });
    return Promise.resolve(
      this.#portsOf(host) ? { ipv4: [ADDRESS], ipv6: [] } : { ipv4: [], ipv6: [], failure: 'name-not-found' },
    );
  }

  resolverAnswers(): Promise<boolean> {
    return Promise.resolve(!this.#world.offline);
  }

  mailExchangers(domain: string): Promise<readonly string[]> {
    const known = this.#world.offline ? undefined : this.#world.mailExchangers;
    return Promise.resolve(known?.[domain.toLowerCase()] ?? []);
  }

  async open({ host, address, port }: Target, giveUp: AbortSignal): Promise<Opened> {
    if (this.#closed || this.#world.offline) return { answer: 'unreachable' };
    const ports = address === ADDRESS ? this.#portsOf(host) : undefined;
    if (!ports) return { answer: 'unreachable' };
    const behind = ports[port] ?? 'refused';
    if (behind === 'silent' || this.#world.blocked?.includes(port)) {
      await fired(giveUp);
      return { answer: 'silent' };
    }
    if (behind === 'refused') return { answer: 'refused' };
    try {
      const server = await this.#server(host, port, behind);
      return await this.#connect(server.port, giveUp);
    } catch {
      // Loopback itself is out of order (no free port, too many open files). Nothing of the world can be seen then.
      return { answer: 'unreachable' };
    }
  }

  trust(): TrustStores {
    return trustIn(this.#authority);
  }

  ownAddresses(): number {
    return this.#world.offline ? 0 : 1;
  }

  /** Cuts what is open and stops all servers. Nothing can be opened after. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const socket of this.#sockets) socket.destroy();
    const started = await Promise.allSettled(this.#servers.values());
    await Promise.all(started.map((one) => (one.status === 'fulfilled' ? one.value.close() : undefined)));
  }

  /** What stands behind a name's ports; undefined for a name nobody knows. */
  #portsOf(name: string): Readonly<Record<number, Port>> | undefined {
    const host = name.toLowerCase().replace(/\.$/, '');
    if (Object.hasOwn(this.#world.hosts, host)) return this.#world.hosts[host]?.ports;
    const open = controlHosts.filter((one) => one.host === host).flatMap((one) => one.ports);
    return open.length > 0 ? Object.fromEntries(open.map((port) => [port, 'accepts'])) : undefined;
  }

  #server(host: string, port: number, behind: MailPort | 'accepts'): Promise<Started> {
    if (behind === 'accepts') return remember(this.#servers, 'greeter', startGreeter);
    return remember(this.#servers, `${host} ${String(port)}`, async () => {
      const context = behind.certificate && (await practiceContext(behind.certificate));
      return behind.encryption === 'tls' && context
        ? startLibraryServer(host, behind, context)
        : startMailServer(host, behind, context);
    });
  }

  #connect(port: number, giveUp: AbortSignal): Promise<Opened> {
    return openSocket({ host: ADDRESS, port }, giveUp, (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
  }
}

const trusted = new WeakMap<Authority, TrustStores>();

/** The same stores each time: what is made of them for handshakes is kept by them, and takes memory of its own. */
function trustIn(one: Authority): TrustStores {
  let stores = trusted.get(one);
  if (!stores) {
    const roots = [one.certificate];
    stores = { system: roots, bundled: roots };
    trusted.set(one, stores);
  }
  return stores;
}

function fired(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
