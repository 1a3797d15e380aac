import type { Failure } from '../protocol/evidence.ts';
import type { Opened, Target } from './opened.ts';
import type { Surroundings } from './surroundings.ts';

export type { Opened, Target };

/** What came of a name: addresses of each family apart, or why there are none. */
export interface Resolved {
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  /** Absent when there is at least one address. */
  readonly failure?: Failure;
}

/** Root certificates in PEM, by the store they come from; null where the system's store could not be read. */
export interface TrustStores {
  readonly system: readonly string[] | null;
  readonly bundled: readonly string[];
  /** Those of `system` that only a network of its own can have given: see `trust.added` of a certificate. */
  readonly added?: readonly string[];
}

/**
 * The way out of this computer. NodeNetwork goes the real way; practice and tests have their own.
 * It keeps no clock: whoever asks decides how long is long enough and fires the signal.
 */
export interface Network {
  /** Asks the system's resolver, as Outlook does (hosts file included). Never throws. */
  resolve(host: string): Promise<Resolved>;
  /** Whether the configured resolvers say anything at all, be it that there is no such name. Never throws. */
  resolverAnswers(): Promise<boolean>;
  /** Mail exchangers of a domain, lowest preference first; empty if it has none or they cannot be had. Never throws. */
  mailExchangers(domain: string): Promise<readonly string[]>;
  /** Opens a TCP connection. `giveUp` firing before an answer came makes it `silent`. Never throws. */
  open(target: Target, giveUp: AbortSignal): Promise<Opened>;
  /** Sends one datagram and waits for one back (UDP). Undefined if none came until `giveUp` fired. Never throws. */
  ask?(target: Target, question: Buffer, giveUp: AbortSignal): Promise<Buffer | undefined>;
  /** Other names of a host: where its CNAME records lead, and what its addresses are called. Never throws. */
  otherNames?(host: string, addresses: readonly string[]): Promise<readonly string[]>;
  /** Root certificates to judge a server's chain by. */
  trust(): TrustStores;
  /** The name of this computer as a mail program gives it to a server; absent or undefined where there is none to give. */
  ownName?(): string | undefined;
  /** How many addresses this computer has that are not loopback. */
  ownAddresses(): number;
  /** Absent for a network that is only played. */
  readonly surroundings?: Surroundings;
}
