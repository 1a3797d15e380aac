import { hostSchema } from '../protocol/account.ts';
import * as v from 'valibot';

/** A mail address that cannot be one. Its message is a whole sentence. */
export class AddressError extends Error {}

/**
 * The domain of a mail address in lower-case A-labels (RFC 5890), without a final dot.
 * @throws {AddressError} if there is no @, nothing before it, or no usable domain after it.
 */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 0) throw new AddressError(`“${shortened(address)}” is not a mail address: it has no @.`);
  if (at === 0) throw new AddressError(`“${shortened(address)}” is not a mail address: nothing stands before the @.`);
  const domain = asciiDomain(address.slice(at + 1));
  if (domain === null)
    throw new AddressError(`“${shortened(address)}” is not a mail address: the part after the @ is no domain.`);
  return domain;
}

/** A domain of at least two labels in lower-case A-labels, or null if it is none. Addresses of hosts are no domains. */
export function asciiDomain(text: string): string | null {
  const domain = text.trim().replace(/\.$/, '').toLowerCase();
  // Characters that would make the URL below see something other than a host.
  if (domain === '' || domain.length > 253 || /[\s/\\?#@:%[\]<>^|]/.test(domain)) return null;
  let ascii: string;
  try {
    // The one IDNA implementation that both a browser and Node have (WHATWG URL, UTS #46).
    ascii = new URL(`http://${domain}`).hostname;
  } catch {
    return null;
  }
  const labelled = /\.(?:xn--)?[a-z][a-z\d-]*$/.test(ascii) && !ascii.includes('..') && !ascii.startsWith('.');
  return labelled && v.is(hostSchema, ascii) ? ascii : null;
}

/** As much of what was typed as a sentence needs, without what a terminal would obey. */
function shortened(text: string): string {
  const plain = text.slice(0, 81).replace(/\p{Cc}/gu, '');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
}
