import curated from './data/providers.curated.json' with { type: 'json' };
import ispdb from './data/providers.ispdb.json' with { type: 'json' };

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
  readonly mxExcept?: readonly string[];
  readonly outgoing: readonly {
    readonly host: string;
    readonly port: number;
    readonly encryption: 'implicit-tls' | 'starttls' | 'none';
    readonly auth: readonly ('oauth2' | 'app-password' | 'password' | 'none')[];
    readonly username: 'full-address' | 'local-part' | 'other' | 'none';
    /** The host holds {domain} or {server}. */
    readonly template?: boolean;
    /** A program on the same computer. */
    readonly local?: boolean;
    /** Unencrypted: never advised without a probe. */
    readonly weak?: boolean;
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
  readonly date: string;
  readonly what: string;
  readonly source: string;
}

export const providers = [...curated.providers, ...ispdb.providers] as readonly Provider[];
export const gateways = curated.gateways as readonly Gateway[];
export const policies = curated.policy as readonly Policy[];
