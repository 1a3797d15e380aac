/** A name as DNS has them: letters, digits, hyphens and underscores between dots, and not digits and dots alone. */
export const HOST_NAME = /^(?![\d.]+$)\w(?:[\w-]{0,61}\w)?(?:\.\w(?:[\w-]{0,61}\w)?)*\.?$/;
export const LONGEST_HOST_NAME = 253;

const IPV4 = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/;
/** What only an IPv6 address may be made of; how, an address bar knows best. */
const IPV6_SIGNS = /^[\da-f:.]{2,45}$/i;

/**
 * Whether it is a DNS name or an IP address, as a settings field would hold it. Deliberately narrow: letters, digits,
 * hyphen, underscore and dots for names (non-ASCII names in their A-label form, RFC 5890), no user names, no paths, no
 * ports, no zones. Digits and dots alone are an IPv4 address or nothing.
 */
export function isHost(text: string): boolean {
  if (text.length <= LONGEST_HOST_NAME && HOST_NAME.test(text)) return true;
  return IPV4.test(text) || (IPV6_SIGNS.test(text) && text.includes(':') && URL.canParse(`http://[${text}]/`));
}
