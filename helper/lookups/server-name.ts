import { asciiDomain } from '../knowledge/domain.ts';

/** Names that lead nowhere, or to the computer that asks (RFC 6761, RFC 7686). */
const NO_SERVERS = /\.(?:localhost|invalid|onion|arpa)$/;

/** A server's name as somebody else gave it, in lower-case A-labels; null for what no honest page would say. */
export function serverName(text: string): string | null {
  const name = text.length > 300 ? null : asciiDomain(text);
  return name === null || NO_SERVERS.test(name) || name.includes('_') ? null : name;
}
