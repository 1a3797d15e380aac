import type { Certificate, Role, Talk } from '../protocol/evidence.ts';
import { converse, type Conversation } from './conversation.ts';
import type { Network, Opened, Resolved, Target } from './network.ts';
import type { Socket } from 'node:net';
import { openAny } from './open-any.ts';
import { openWithin } from './open-within.ts';
import { overhear, type Overheard } from './overhear.ts';
import { CONTROL_PATIENCE, Patience } from './patience.ts';
import { smtpTalk, type Opening } from './smtp-talk.ts';
import { after } from './timers.ts';
import { judgeFor } from './trust.ts';

/*
 * One look at the network: every name is resolved once and every port of every address is opened once, whoever asks.
 * Several checks look at the same conversation, each at its own milestone.
 */

/** A host to look at and the ports to try on it. */
export interface Place {
  readonly host: string;
  readonly role: Role;
  readonly ports: readonly {
    readonly port: number;
    readonly opening: Opening;
    /** The account's own port: its greeting is waited for longer than others'. */
    readonly own?: boolean;
  }[];
}

/** A well-known host's port, for comparison. Both are undefined if it was not spoken to. */
export interface Control {
  readonly talk?: Talk | undefined;
  readonly certificate?: Certificate | undefined;
}

export interface Probes {
  resolve(host: string): Promise<Resolved & { readonly ms: number }>;
  /** Conversations with every port of a place, on the first address of each family. The same ones each time. */
  converse(place: Place): Promise<readonly Conversation[]>;
  /** Opens and closes a port, for comparison. Answers like `Network.open`; undefined if stopped before it was known. */
  knock(target: Target): Promise<{ readonly answer: Opened['answer']; readonly ms: number } | undefined>;
  /** Speaks to a control on the connection that `knock` opens, so that no port is opened twice. */
  control(host: string, port: number): Promise<Control>;
  /** Opens a port and listens to who is there, without a word of our own. */
  overhear(target: Target, answerWithin: number, wordsWithin: number): Promise<Overheard>;
}

/** Addresses of one family that are tried, at most: Outlook goes on to the next one too. */
const MOST_ADDRESSES = 4;

/** A resolver that has said nothing for this long is silent (ms): the system's own asks twice in this time, and more. */
const RESOLVER_PATIENCE = 6_000;

/** The account's own port may take this long to greet (ms): slower servers than that are rare, and people wait. */
const OWN_GREETING = 20_000;

/** A control that takes longer over an answer than this is no use for comparing (ms). */
const CONTROL_TALK = 2_500;

async function tooLate(): Promise<Resolved> {
  await after(RESOLVER_PATIENCE);
  return { ipv4: [], ipv6: [], failure: 'resolver-silent' };
}

/**
 * @param stop fires when nothing more is wanted; all connections are closed then
 * @param speaksTo which controls are spoken to once `knock` has opened their port
 */
export function probes(
  network: Network,
  stop: AbortSignal,
  speaksTo: (host: string, port: number) => boolean = () => false,
): Probes {
  const names = new Map<string, Promise<Resolved & { ms: number }>>();
  const talks = new Map<string, Promise<readonly Conversation[]>>();
  const patience = new Map<string, Patience>();
  const controls = new Map<string, PromiseWithResolvers<Control>>();

  function controlAt(host: string, port: number): PromiseWithResolvers<Control> {
    const key = `${host} ${String(port)}`;
    const known = controls.get(key) ?? Promise.withResolvers<Control>();
    controls.set(key, known);
    return known;
  }

  async function speakTo(target: Target, socket: Socket): Promise<Control> {
    let certificate: Certificate | undefined;
    const hearing = {
      greeted: () => {},
      certificate: (shown: Certificate | undefined) => {
        certificate = shown;
      },
    };
    const opening = target.port === 465 ? 'tls' : 'plain';
    const began = performance.now();
    const talk = await smtpTalk(network, target, socket, opening, stop, hearing, { patience: CONTROL_TALK });
    return { talk: talk && { ...talk, ms: Math.round(performance.now() - began) }, certificate };
  }

  function resolve(host: string) {
    const known = names.get(host);
    if (known) return known;
    const began = performance.now();
    const answer = Promise.race([network.resolve(host), tooLate()]).then((one) => ({
      ...one,
      ms: performance.now() - began,
    }));
    names.set(host, answer);
    return answer;
  }

  async function talkTo(place: Place): Promise<readonly Conversation[]> {
    const answer = resolve(place.host);
    // Reading the roots holds everything up: better while a name service is asked than where an answer is timed.
    await new Promise(setImmediate);
    if (!stop.aborted) judgeFor(network.trust());
    const { ipv4, ipv6 } = await answer;
    const families = [
      { family: 4 as const, addresses: ipv4.slice(0, MOST_ADDRESSES) },
      { family: 6 as const, addresses: ipv6.slice(0, MOST_ADDRESSES) },
    ];
    return families.flatMap(({ family, addresses: [address, ...others] }) => {
      if (address === undefined) return [];
      const waiting = patience.get(address) ?? new Patience();
      patience.set(address, waiting);
      return place.ports.map(({ port, opening, own }) => {
        const target = { host: place.host, address, family, port };
        const open = () =>
          openAny(
            network,
            [target, ...others.map((other) => ({ ...target, address: other }))],
            (giveUp) => waiting.watch(giveUp),
            stop,
          );
        const manner = { name: network.ownName?.(), ...(own ? { greetingPatience: OWN_GREETING } : {}) };
        return converse(network, target, opening, open, stop, manner);
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
      const opened = await openWithin(CONTROL_PATIENCE, (late) => network.open(target, AbortSignal.any([stop, late])));
      const ms = performance.now() - began;
      const control = controlAt(target.host, target.port);
      if (opened.answer !== 'accepted') control.resolve({});
      else if (speaksTo(target.host, target.port)) control.resolve(speakTo(target, opened.socket));
      else {
        opened.socket.destroy();
        control.resolve({});
      }
      if (opened.answer === 'silent' && stop.aborted) return undefined;
      return { answer: opened.answer, ms };
    },
    control: (host, port) => controlAt(host, port).promise,
    overhear: (target, answerWithin, wordsWithin) => overhear(network, target, answerWithin, wordsWithin, stop),
  };
}
