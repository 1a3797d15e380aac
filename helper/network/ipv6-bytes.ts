import { isIPv4 } from 'node:net';

/** The sixteen bytes of an IPv6 address, in any of its written forms (RFC 4291 §2.2); a zone is left out. */
export function ipv6Bytes(address: string): number[] {
  const [plain = ''] = address.split('%');
  const [head = '', tail] = plain.split('::');
  const [before, after] = [bytesOf(head), bytesOf(tail ?? '')];
  return [...before, ...new Array<number>(Math.max(0, 16 - before.length - after.length)).fill(0), ...after];
}

/** The last four bytes may be written as in IPv4. */
function bytesOf(part: string): number[] {
  if (part === '') return [];
  return part.split(':').flatMap((group) => {
    if (isIPv4(group)) return group.split('.').map(Number);
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}
