import type { Role } from '../protocol/evidence.ts';
import { converse, type Conversation, type Opening } from './conversation.ts';
import type { Network, Opened, Resolved, Target } from './network.ts';

/*
 * One look at the network: every name is resolved once and every port of every address is opened once, whoever asks.
 * Several checks look at the same conversation, each at its own milestone.
 */

/** A host to look at and the ports to try on it. */
export interface Place {
  readonly host: string;
  readonly role: Role;
  readonly ports: readonly { readonly port: number; readonly opening: Opening }[];
}

export interface Probes {
  resolve(host: string): Promise<Resolved & { readonly ms: number }>;
  /** Conversations with every port of a place, on the first address of each family. The same ones each time. */
  converse(place: Place): Promise<readonly Conversation[]>;
  /** Opens and closes a port, for comparison. Answers like `Network.open`; undefined if stopped before it was known. */
  knock(target: Target): Promise<{ readonly answer: Opened['answer']; readonly ms: number } | undefined>;
}

/** The first retransmission of a SYN goes out after one second (RFC 6298 §2; Linux, Windows 11 and macOS alike). */
const RETRANSMISSION = 1_000;
/** What we allow beyond it for the answer to come back, at the least (ms): well above any land line's round trip. */
const SLACK = 700;
/** Without any answer from the host to measure by, a port counts as silent after this long (ms): two retransmissions. */
const UNKNOWN_PATIENCE = 3_300;
/** Controls are popular hosts near everybody; one retransmission is enough for them. */
const CONTROL_PATIENCE = RETRANSMISSION + SLACK;

/** @param stop fires when nothing more is wanted; all connections are closed then */
export function probes(network: Network, stop: AbortSignal): Probes {
  const names = new Map<string, Promise<Resolved & { ms: number }>>();
  const talks = new Map<string, Promise<readonly Conversation[]>>();
  const patience = new Map<string, Patience>();

  function resolve(host: string) {
    const known = names.get(host);
    if (known) return known;
    const began = performance.now();
    const answer = network.resolve(host).then((one) => ({ ...one, ms: performance.now() - began }));
    names.set(host, answer);
    return answer;
  }

  async function talkTo(place: Place): Promise<readonly Conversation[]> {
    const { ipv4, ipv6 } = await resolve(place.host);
    const addresses = [
      ...ipv4.slice(0, 1).map((address) => ({ address, family: 4 as const })),
      ...ipv6.slice(0, 1).map((address) => ({ address, family: 6 as const })),
    ];
    return addresses.flatMap(({ address, family }) => {
      const waiting = patience.get(address) ?? new Patience();
      patience.set(address, waiting);
      return place.ports.map(({ port, opening }) => {
        const end = new AbortController();
        const giveUp = AbortSignal.any([stop, end.signal]);
        waiting.watch(end);
        const target = { host: place.host, address, family, port };
        const conversation = converse(network, target, opening, giveUp, stop);
        void conversation.opened.then((attempt) => {
          const came = attempt?.answer === 'accepted' || attempt?.answer === 'refused';
          waiting.answered(end, came ? attempt.ms : undefined);
        });
        return conversation;
      });
    });
  }

  return {
    resolve,
    converse(place) {
      const key = `${place.host} ${place.ports.map((one) => one.port).join(' ')}`;
      const known = talks.get(key);
      if (known) return known;
      const conversations = talkTo(place);
      talks.set(key, conversations);
      return conversations;
    },
    async knock(target) {
      const began = performance.now();
      const end = new AbortController();
      const timer = setTimeout(() => {
        end.abort();
      }, CONTROL_PATIENCE);
      const opened = await network.open(target, AbortSignal.any([stop, end.signal]));
      clearTimeout(timer);
      if (opened.answer === 'accepted') opened.socket.destroy();
      if (opened.answer === 'silent' && stop.aborted) return undefined;
      return { answer: opened.answer, ms: performance.now() - began };
    },
  };
}

/**
 * How long the ports of one address are waited for. Once a neighbour has answered, the round trip is known and a port
 * that has missed the first retransmission too is silent; until then we wait for a second one.
 */
class Patience {
  private readonly began = performance.now();
  private readonly open = new Set<AbortController>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private known = false;

  watch(end: AbortController): void {
    this.open.add(end);
    this.after(UNKNOWN_PATIENCE, () => {
      end.abort();
    });
  }

  /** @param roundTrip in ms, where an answer really came */
  answered(end: AbortController, roundTrip: number | undefined): void {
    this.open.delete(end);
    if (roundTrip !== undefined && !this.known) {
      this.known = true;
      const enough = RETRANSMISSION + Math.max(SLACK, 4 * roundTrip);
      this.after(Math.max(0, enough - (performance.now() - this.began)), () => {
        for (const one of this.open) one.abort();
      });
    }
    if (this.open.size === 0) for (const timer of this.timers) clearTimeout(timer);
  }

  private after(ms: number, act: () => void): void {
    const timer = setTimeout(act, ms);
    this.timers.add(timer);
  }
}
