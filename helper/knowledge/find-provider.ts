import { gateways, providers, type Gateway, type Provider } from './providers.ts';

/** Who serves a domain, or the filter in front of whoever does. */
export type Found = { readonly by: 'domain' | 'glob'; readonly provider: Provider } | FoundByMx | FoundGateway;

interface FoundByMx {
  readonly by: 'mx';
  readonly provider: Provider;
  /** The MX host that is the provider's. */
  readonly host: string;
  /** Less preferred MX hosts belong to another provider. */
  readonly mixed: boolean;
}

interface FoundGateway {
  readonly by: 'gateway';
  readonly gateway: Gateway;
}

interface Glob {
  readonly starts: string;
  readonly ends: string;
  readonly provider: Provider;
}

interface Indexes {
  readonly domains: ReadonlyMap<string, Provider>;
  readonly globs: readonly Glob[];
  readonly mxExact: ReadonlyMap<string, Provider>;
  readonly mxEnds: ReadonlyMap<string, Provider>;
  readonly gatewayEnds: ReadonlyMap<string, Gateway>;
}

let indexes: Indexes | undefined;

function built(): Indexes {
  return {
    domains: new Map(providers.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const))),
    globs: providers.flatMap((provider) =>
      (provider.domainGlobs ?? []).map((glob) => {
        const [starts = '', ends = ''] = glob.split('*');
        return { starts, ends, provider };
      }),
    ),
    mxExact: new Map(
      providers.flatMap((provider) => (provider.mxExact ?? []).map((host) => [host, provider] as const)),
    ),
    mxEnds: new Map(providers.flatMap((provider) => provider.mxPatterns.map((end) => [end, provider] as const))),
    gatewayEnds: new Map(gateways.flatMap((gateway) => gateway.mxPatterns.map((end) => [end, gateway] as const))),
  };
}

/**
 * `*.rr.com` fits everything under rr.com. `yahoo.*` fits yahoo with the ending of a country, and not
 * yahoo.example.com, which belongs to whoever has example.com.
 */
function globFits({ starts, ends, provider }: Glob, domain: string): boolean {
  if (domain.length <= starts.length + ends.length || !domain.startsWith(starts) || !domain.endsWith(ends)) {
    return false;
  }
  const part = domain.slice(starts.length, domain.length - ends.length);
  return (ends !== '' || /^(?:com?\.)?[a-z]{2}$/.test(part)) && !(provider.domainGlobsExcept ?? []).includes(domain);
}

/** The value under the longest ending of a host name, label by label: `a.b.c`, `b.c`, `c`. */
function byEnding<Value>(
  host: string,
  endings: ReadonlyMap<string, Value>,
  may: (value: Value) => boolean = () => true,
): Value | undefined {
  for (let rest = host; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
    const value = endings.get(rest);
    if (value !== undefined && may(value)) return value;
  }
  return undefined;
}

function ofHost(host: string, { mxExact, mxEnds }: Indexes): Provider | undefined {
  const claimed = ({ mxExcept = [] }: Provider) =>
    !mxExcept.some((except) => host === except || host.endsWith(`.${except}`));
  return mxExact.get(host) ?? byEnding(host, mxEnds, claimed);
}

/**
 * A filter or forwarder anywhere among the MX hosts hides who really serves the domain. Else the most preferred host
 * alone decides: a less preferred one is often somebody's spare server, which says nothing of where the mailbox is.
 */
function byMx(mx: readonly string[], known: Indexes): FoundByMx | FoundGateway | null {
  for (const host of mx) {
    const gateway = byEnding(host, known.gatewayEnds);
    if (gateway) return { by: 'gateway', gateway };
  }
  const [host = '', ...others] = mx;
  const provider = ofHost(host, known);
  if (!provider) return null;
  const mixed = others.some((other) => (ofHost(other, known) ?? provider) !== provider);
  return { by: 'mx', provider, host, mixed };
}

/**
 * The provider of a domain: by its exact name, then by a glob, then by its MX hosts, most preferred first.
 * `domain` and `mx` are in lower-case A-labels without a final dot; an empty string stands for a host that is no name.
 */
export function findProvider(domain: string, mx: readonly string[]): Found | null {
  indexes ??= built();
  const exact = indexes.domains.get(domain);
  if (exact) return { by: 'domain', provider: exact };
  const glob = indexes.globs.find((it) => globFits(it, domain));
  if (!glob) return byMx(mx, indexes);
  // A glob that leaves the server open is outdone by an MX host that tells it.
  const better = glob.provider.status === 'server-specific' ? byMx(mx, indexes) : null;
  return better?.by === 'mx' ? better : { by: 'glob', provider: glob.provider };
}
