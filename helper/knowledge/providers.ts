import curated from './data/providers.curated.json' with { type: 'json' };
import ispdb from './data/providers.ispdb.json' with { type: 'json' };

/** A way to sign in. An app password is one made for a program, not the account's own. */
export type Way = 'oauth2' | 'app-password' | 'password' | 'none';

/** A mail provider and the settings it publishes. The matching rules stand in the `meta` of the curated file. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly status: 'active' | 'no-smtp' | 'server-specific' | 'ending';
  readonly domains: readonly string[];
  readonly domainGlobs?: readonly string[];
  readonly domainGlobsExcept?: readonly string[];
  readonly mxPatterns: readonly string[];
  readonly mxExact?: readonly string[];
  /** Hosts, with everything under them. */
  readonly mxExcept?: readonly string[];
  /** Others than its customers have this MX too. */
  readonly mxShared?: boolean;
  /** The user name of those found by MX, where it is not made from the address. */
  readonly mxUsername?: 'other';
  readonly outgoing: readonly {
    readonly host: string;
    readonly port: number;
    readonly encryption: 'implicit-tls' | 'starttls' | 'none';
    readonly auth: readonly Way[];
    readonly username: 'full-address' | 'local-part' | 'other' | 'none';
    /** The host holds {domain} or {server}. */
    readonly template?: boolean;
    /** A program on the same computer. */
    readonly local?: boolean;
    /** Unencrypted: never advised without a probe. */
    readonly weak?: boolean;
    /** For domains that customers bring along, not for the provider's own. */
    readonly ownDomainsOnly?: boolean;
  }[];
  readonly notes: string;
  readonly helpUrl: string | null;
  readonly origin: 'ispdb' | 'curated';
  readonly confidence: 'high' | 'medium' | 'low';
  readonly checked: string;
  readonly sources: readonly string[];
}

/** A filter or forwarder in front of the real mail system: its MX does not tell where to send. */
export interface Gateway {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly mxPatterns: readonly string[];
  readonly meaning: string;
}

/** A dated change of what a provider accepts. */
export interface Policy {
  readonly provider: string;
  /** As far as it is known: a day, a month or a year. */
  readonly date: string;
  readonly what: string;
  readonly source: string;
  /** The first day on which our answers change by it; absent where they do not. */
  readonly from?: string;
  /** What is over from that day on: ways to sign in, or the whole service. */
  readonly ends?: readonly Way[] | 'service';
  /** What there is to say from that day on. */
  readonly then?: string;
}

export const providers = [...curated.providers, ...ispdb.providers] as readonly Provider[];
export const gateways = curated.gateways as readonly Gateway[];
export const policies = curated.policy as readonly Policy[];
