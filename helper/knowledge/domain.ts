import { HOST_NAME, LONGEST_HOST_NAME } from '../protocol/host-name.ts';
import { render } from '../words/render.ts';
import type { Said } from '../words/say.ts';

/** A mail address that cannot be one. Its message is a whole sentence. */
export class AddressError extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(render(said));
    this.said = said;
  }
}

/** A domain of at least two labels in lower-case A-labels, or null if it is none. Addresses of hosts are no domains. */
export function asciiDomain(text: string): string | null {
  const domain = text
    .trim()
    .replace(/[.。．｡]$/, '')
    .toLowerCase();
  const ascii = domain === '' || domain.length > LONGEST_HOST_NAME ? null : hostOfUrl(domain);
  if (ascii === null || ascii.length > LONGEST_HOST_NAME) return null;
  const labelled = /\.(?:xn--)?[a-z][a-z\d-]*$/.test(ascii) && !ascii.includes('..') && !ascii.startsWith('.');
  return labelled && HOST_NAME.test(ascii) ? ascii : null;
}

/** The name of a host as DNS knows it: a name outside ASCII in its A-labels, any other text as it stands. */
export function asciiHost(text: string): string {
  return /\P{ASCII}/u.test(text) ? (hostOfUrl(text) ?? text) : text;
}

/** What a URL makes of a text in the place of its host: the one IDNA that browsers and Node both have (UTS #46). */
function hostOfUrl(text: string): string | null {
  // Characters that would make it see something other than a host.
  if (/[\s/\\?#@:%[\]<>^|]/.test(text)) return null;
  try {
    return new URL(`http://${text}`).hostname;
  } catch {
    return null;
  }
}

/** Names that lead nowhere, or to the computer that asks or its network (RFC 6761, RFC 7686, RFC 8375). */
const NO_SERVERS = /\.(?:localhost|localdomain|internal|invalid|onion|arpa)$/;

/** Whether no honest page would name such a host. `domain` is in lower-case A-labels. */
export function leadsNowhere(domain: string): boolean {
  return NO_SERVERS.test(domain);
}
