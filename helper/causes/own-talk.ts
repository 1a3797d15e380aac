import type { Talk } from '../protocol/evidence.ts';
import type { Situation } from './cause.ts';
import { takenHere } from './interception.ts';
import { cameFromHere } from './near.ts';
import { ownServer, sameHost, talksAt } from './server.ts';

/** The account's own port, and what was said there by the address family that went best. */
export interface OwnTalk {
  readonly own: NonNullable<ReturnType<typeof ownServer>>;
  readonly talk: Talk;
  /** For sentences. */
  readonly values: { readonly host: string; readonly port: string };
}

/** Undefined while nothing is known of the account's own port, or where it is not open. */
export function ownTalk(situation: Situation): OwnTalk | undefined {
  const own = ownServer(situation);
  const talk = own && talksAt(situation, own.host, own.port)[0];
  return talk && { own, talk, values: { host: own.host, port: String(own.port) } };
}

/**
 * Whether Outlook gets as far as to hear this talk's greeting: set to TLS at once it waits for a handshake where the port
 * greets in the clear, and never hears a word.
 */
export function outlookHears({ own, talk }: OwnTalk): boolean {
  return own.encryption === undefined || (own.encryption === 'tls') === (talk.spoke === 'tls');
}

/**
 * Whether the account's own port was opened by something on this computer: it took the connection in no time, where other
 * ports of the same address needed a real round trip.
 */
export function openedHere(situation: Situation, { own, talk }: OwnTalk): boolean {
  const taken = takenHere(situation);
  if (taken !== undefined) return taken;
  const attempts = (situation.seen['port-open']?.attempts ?? []).filter(
    (one) => sameHost(one.host, own.host) && one.family === talk.family && one.answer === 'accepted',
  );
  const here = attempts.find((one) => one.port === own.port);
  const others = attempts.filter((one) => one.port !== own.port);
  return here !== undefined && cameFromHere([here], others);
}

/** How long a greeting may take before it is slow (ms). Outlook's shortest "Server Timeouts" is 10 s, its usual one 60 s. */
export const SLOW_GREETING = 4_000;

/** The value of SIZE (RFC 1870 §3): the largest message in octets; undefined where it is not told or there is no limit. */
export function largestMessage({ after, before }: Talk): number | undefined {
  const line = (after ?? before ?? []).map((one) => /^SIZE\s+(\d{1,15})\b/i.exec(one)?.[1]).find(Boolean);
  const size = Number(line ?? 0);
  return size > 0 ? size : undefined;
}
