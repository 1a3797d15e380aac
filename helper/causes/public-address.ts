/** IPv4 networks of which nobody in the Internet has an address (RFC 6890), as first and last number. */
const KEPT: readonly (readonly [first: string, last: string])[] = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.2.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '255.255.255.255'],
];

const asNumber = (address: string) => address.split('.').reduce((all, part) => all * 256 + Number(part), 0);

/** Whether an address is one of the Internet's, and not of a network of its own or of a book's examples. */
export function isPublicAddress(address: string): boolean {
  // Of IPv6, 2000::/3 is given out (RFC 4291 §2.4); 2001:db8::/32 is for examples (RFC 3849).
  if (address.includes(':')) return /^[23][\da-f]{3}:/i.test(address) && !/^2001:0?db8:/i.test(address);
  const number = asNumber(address);
  return !Number.isNaN(number) && !KEPT.some(([first, last]) => asNumber(first) <= number && number <= asNumber(last));
}
