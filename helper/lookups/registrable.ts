import { getDomain, parse } from 'tldts';

/**
 * The part of a name that somebody registered, by the Public Suffix List: `example.co.uk` of `mail.example.co.uk`. A
 * site among others at a hoster (`anna.github.io`) counts as registered by itself. Null for a public suffix.
 */
export function registrable(name: string): string | null {
  return getDomain(name, { allowPrivateDomains: true });
}

/** Whether two names belong to whoever registered one and the same. */
export function sameOwner(one: string, other: string): boolean {
  const owner = registrable(one);
  return owner !== null && owner === registrable(other);
}

/** Names that are set aside for use within a network or for examples (RFC 2606, RFC 6761, RFC 6762, RFC 8375). */
const SET_ASIDE = /\.(?:test|example|local|internal|home\.arpa)$/;

/** Whether a name ends as names of domains do. `anna.smith` does not: it lacks an @ and what comes after it. */
export function endsLikeADomain(name: string): boolean {
  return parse(name).isIcann === true || SET_ASIDE.test(name);
}
