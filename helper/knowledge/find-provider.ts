import { gateways, providers, type Gateway, type Provider } from './providers.ts';

/** Who serves a domain, or the filter in front of whoever does. */
export type Found =
  | { readonly by: 'domain' | 'glob' | 'mx'; readonly provider: Provider }
  | { readonly by: 'gateway'; readonly gateway: Gateway };

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

function globFits({ starts, ends, provider }: Glob, domain: string): boolean {
  const long = domain.length > starts.length + ends.length;
  return (
    long && domain.startsWith(starts) && domain.endsWith(ends) && !(provider.domainGlobsExcept ?? []).includes(domain)
  );
}

/** The value under the longest ending of a host name, label by label: `a.b.c`, `b.c`, `c`. */
function byEnding<Value>(
  host: string,
  endings: ReadonlyMap<string, Value>,
  may: (value: Value) => boolean,
): Value | undefined {
  for (let rest = host; rest !== ''; rest = rest.includes('.') ? rest.slice(rest.indexOf('.') + 1) : '') {
    const value = endings.get(rest);
    if (value !== undefined && may(value)) return value;
  }
  return undefined;
}

/**
 * The provider of a domain: by its exact name, then by a glob, then by its MX hosts, most preferred first. A filter or
 * forwarder among the MX hosts comes before all others, for it hides who really serves the domain.
 * `domain` and `mx` are in lower-case A-labels without a final dot.
 */
export function findProvider(domain: string, mx: readonly string[]): Found | null {
  indexes ??= built();
  const { domains, globs, mxExact, mxEnds, gatewayEnds } = indexes;
  const exact = domains.get(domain);
  if (exact) return { by: 'domain', provider: exact };
  const glob = globs.find((it) => globFits(it, domain));
  if (glob) return { by: 'glob', provider: glob.provider };

  for (const host of mx) {
    const gateway = byEnding(host, gatewayEnds, () => true);
    if (gateway) return { by: 'gateway', gateway };
  }
  for (const host of mx) {
    const provider = mxExact.get(host) ?? byEnding(host, mxEnds, (it) => !(it.mxExcept ?? []).includes(host));
    if (provider) return { by: 'mx', provider };
  }
  return null;
}
