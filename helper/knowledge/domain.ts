import { hostSchema } from '../protocol/account.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import * as v from 'valibot';

/** A mail address that cannot be one. Its message is a whole sentence. */
export class AddressError extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(render(said));
    this.said = said;
  }
}

/**
 * The domain of a mail address in lower-case A-labels (RFC 5890), without a final dot.
 * @throws {AddressError} if there is no @, nothing before it, or no usable domain after it.
 */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  const wrong = { address: shortened(address) };
  if (at < 0) throw new AddressError(say('address.no-at', wrong));
  if (at === 0) throw new AddressError(say('address.nothing-before', wrong));
  const domain = asciiDomain(address.slice(at + 1));
  if (domain === null) throw new AddressError(say('address.no-domain', wrong));
  return domain;
}

/** A domain of at least two labels in lower-case A-labels, or null if it is none. Addresses of hosts are no domains. */
export function asciiDomain(text: string): string | null {
  const domain = text.trim().replace(/\.$/, '').toLowerCase();
  const ascii = domain === '' || domain.length > 253 ? null : hostOfUrl(domain);
  if (ascii === null) return null;
  const labelled = /\.(?:xn--)?[a-z][a-z\d-]*$/.test(ascii) && !ascii.includes('..') && !ascii.startsWith('.');
  return labelled && v.is(hostSchema, ascii) ? ascii : null;
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

/** As much of what was typed as a sentence needs, without what a terminal would obey. */
function shortened(text: string): string {
  const plain = text.slice(0, 81).replace(/\p{Cc}/gu, '');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
