import { EXAMPLE_NETWORKS, NOBODYS_NETWORKS, OWN_NETWORKS } from '../knowledge/networks.ts';

const asNumber = (address: string) => address.split('.').reduce((all, part) => all * 256 + Number(part), 0);

/** IPv4 networks of which nobody in the Internet has an address, as first and last number. */
const KEPT = [...NOBODYS_NETWORKS, ...OWN_NETWORKS, ...EXAMPLE_NETWORKS].map((network) => {
  const [first = '', length] = network.split('/');
  return [asNumber(first), asNumber(first) + 2 ** (32 - Number(length)) - 1] as const;
});

/** Whether an address is one of the Internet's, and not of a network of its own or of a book's examples. */
export function isPublicAddress(address: string): boolean {
  // Of IPv6, 2000::/3 is given out (RFC 4291 §2.4); 2001:db8::/32 is for examples (RFC 3849).
  if (address.includes(':')) return /^[23][\da-f]{3}:/i.test(address) && !/^2001:0?db8:/i.test(address);
  const number = asNumber(address);
  return !Number.isNaN(number) && !KEPT.some(([first, last]) => first <= number && number <= last);
}
