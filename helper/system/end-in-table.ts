import { isIP } from 'node:net';
import { ipv6Bytes } from '../network/ipv6-bytes.ts';

/** One end of a connection: an address, IPv6 with or without its zone, and a TCP port. */
export interface End {
  readonly address: string;
  readonly port: number;
}

/**
 * An end as /proc/net/tcp and /proc/net/tcp6 write it (proc(5)) on a computer whose words begin with their lowest byte:
 * each four bytes of the address from last to first, a colon, the port, in hexadecimal digits.
 *
 * @param mapped an IPv4 address as the table of IPv6 writes it (RFC 4291 §2.5.5.2)
 */
export function endInTable({ address, port }: End, mapped = false): string {
  const bytes = isIP(address) === 6 ? ipv6Bytes(address) : address.split('.').map(Number);
  const all = mapped ? [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...bytes] : bytes;
  let words = '';
  for (let at = 0; at < all.length; at += 4)
    words += all
      .slice(at, at + 4)
      .toReversed()
      .map((byte) => hex(byte, 2))
      .join('');
  return `${words}:${hex(port, 4)}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
