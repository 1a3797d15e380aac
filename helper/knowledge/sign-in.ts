import { asciiDomain } from './domain.ts';
import { findProvider } from './find-provider.ts';
import { providerOfHost } from './known-host.ts';
import { waysOn } from './policies.ts';
import type { Provider, Way } from './providers.ts';

/** A provider, and the ways to sign in for sending that it takes on a day. */
export interface SignIn {
  readonly provider: Provider;
  readonly ways: readonly Way[];
}

/**
 * The ways to sign in that are left on a day (ISO 8601) for an account, told by its address, else by the server it speaks
 * to; null where neither is known. The address comes first: providers share servers, and differ in what they accept.
 */
export function signInOf(account: string | null, server: string | null, date: string): SignIn | null {
  const provider = byAddress(account) ?? (server === null ? undefined : providerOfHost(server.toLowerCase()));
  if (!provider) return null;
  const ways = new Set(provider.outgoing.flatMap(({ auth }) => waysOn(provider, auth, date)));
  return { provider, ways: [...ways] };
}

function byAddress(account: string | null): Provider | undefined {
  const domain = asciiDomain(account?.slice(account.lastIndexOf('@') + 1) ?? '');
  const found = domain === null ? null : findProvider(domain, []);
  return found && found.by !== 'gateway' ? found.provider : undefined;
}
