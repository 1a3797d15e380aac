import { Resolver } from 'node:dns/promises';

/** A person waits for the answer; an unknown provider is an answer too. */
const TIMEOUT_MS = 2000;

/**
 * The MX hosts of a domain from the system's resolvers, most preferred first (RFC 5321 §5.1); empty where there is no
 * answer. Only the domain leaves the computer, never the address. Never throws.
 */
export async function mailExchangers(domain: string, signal: AbortSignal): Promise<readonly string[]> {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: 1 });
  const cancel = () => {
    resolver.cancel();
  };
  signal.addEventListener('abort', cancel, { once: true });
  try {
    const records = await resolver.resolveMx(domain);
    return records.sort((a, b) => a.priority - b.priority).map(({ exchange }) => exchange);
  } catch {
    return [];
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
