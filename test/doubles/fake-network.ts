import { connect, type Socket } from 'node:net';
import type { Failure } from '../../helper/protocol/evidence.ts';
import type { Network, Opened, Resolved, Target, TrustStores } from '../../helper/network/network.ts';

/** A loopback port where something really listens, or what becomes of the attempt without one. */
export type Behind = number | 'refused' | 'silent' | 'unreachable' | 'prohibited';

export interface FakeWorld {
  /**
   * The addresses of each name, IPv4 and IPv6 mixed; or why there are none; or `never`, for a resolver that does not
   * come back. Names not listed are not found.
   */
  readonly hosts?: Readonly<Record<string, readonly string[] | Failure | 'never'>>;
  /**
   * What stands behind `host:port`, or behind `address:port` (`[2001:db8::1]:587`), which goes first. What is not
   * listed refuses.
   */
  readonly ports?: Readonly<Record<string, Behind>>;
  readonly mailExchangers?: Readonly<Record<string, readonly string[]>>;
  /** Roots in PEM for both stores, or the stores themselves. */
  readonly trust?: readonly string[] | TrustStores;
  /** Default 1. */
  readonly ownAddresses?: number;
}

/** A network for tests: a table of names and ports, with real servers behind the ports that are open. */
export class FakeNetwork implements Network {
  /** Every name asked for, in order. */
  readonly asked: string[] = [];
  /** Every target opened, in order. */
  readonly opened: Target[] = [];
  readonly #world: FakeWorld;
  readonly #sockets = new Set<Socket>();

  constructor(world: FakeWorld) {
    this.#world = world;
  }

  resolve(host: string): Promise<Resolved> {
    this.asked.push(host);
    const known = this.#world.hosts?.[host] ?? 'name-not-found';
    if (known === 'never') return new Promise(() => {});
    if (typeof known === 'string') return Promise.resolve({ ipv4: [], ipv6: [], failure: known });
    return Promise.resolve({
      ipv4: known.filter((address) => !address.includes(':')),
      ipv6: known.filter((address) => address.includes(':')),
    });
  }

  resolverAnswers(): Promise<boolean> {
    return Promise.resolve(!Object.values(this.#world.hosts ?? {}).includes('never'));
  }

  mailExchangers(domain: string): Promise<readonly string[]> {
    return Promise.resolve(this.#world.mailExchangers?.[domain] ?? []);
  }

  open(target: Target, giveUp: AbortSignal): Promise<Opened> {
    this.opened.push(target);
    const { host, address, port } = target;
    const at = `${target.family === 6 ? `[${address}]` : address}:${String(port)}`;
    const behind = this.#world.ports?.[at] ?? this.#world.ports?.[`${host}:${String(port)}`] ?? 'refused';
    return new Promise((resolve) => {
      if (behind !== 'silent' && typeof behind === 'string') {
        resolve({ answer: behind });
        return;
      }
      const socket = behind === 'silent' ? undefined : connect(behind, '127.0.0.1');
      const tooLate = () => {
        socket?.destroy();
        resolve({ answer: 'silent' });
      };
      if (giveUp.aborted) tooLate();
      else giveUp.addEventListener('abort', tooLate, { once: true });
      if (!socket) return;
      this.#sockets.add(socket);
      socket.on('error', (error: NodeJS.ErrnoException) => {
        resolve(error.code === 'ECONNRESET' ? { answer: 'accepted', socket } : { answer: 'refused' });
      });
      socket.once('close', () => this.#sockets.delete(socket));
      socket.once('connect', () => {
        giveUp.removeEventListener('abort', tooLate);
        resolve({ answer: 'accepted', socket });
      });
    });
  }

  trust(): TrustStores {
    const trust = this.#world.trust ?? [];
    return 'bundled' in trust ? trust : { system: trust, bundled: trust };
  }

  ownAddresses(): number {
    return this.#world.ownAddresses ?? 1;
  }

  /** Connections that whoever opened them has not closed yet. */
  get left(): number {
    return this.#sockets.size;
  }
}
