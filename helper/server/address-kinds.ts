import { BlockList, isIP } from 'node:net';
import { NOBODYS_NETWORKS, OWN_NETWORKS } from '../knowledge/networks.ts';
import { ipv6Bytes } from '../network/ipv6-bytes.ts';

/*
 * Kinds of addresses, by IANA's registries of special-purpose addresses (RFC 6890 and what it lists).
 */

/** Where no mail server is, whoever says so: nobody, everybody, this link alone, and where clouds keep their machines' keys. */
const NEVER = listOf([
  ...NOBODYS_NETWORKS,
  '169.254.0.0/16', // this link, and the metadata service of most clouds (169.254.169.254)
  '168.63.129.16/32', // Azure's wire server
  '100.100.100.200/32', // Alibaba's metadata
  '192.0.0.192/32', // Oracle's metadata
  '::/128',
  'fe80::/10',
  'ff00::/8',
  '2001::/32', // Teredo: a tunnel to an IPv4 address within, which no mail server is behind
  'fd00:ec2::/32', // Amazon's metadata
  'fd20:ce::/32', // Google's metadata
]);

/** Within a house or a company, or this computer, or a laboratory. */
const PRIVATE = listOf([...OWN_NETWORKS, '192.0.0.0/24', '198.18.0.0/15', '::1/128', 'fc00::/7', 'fec0::/10']);

const LOOPBACK = listOf(['127.0.0.0/8', '::1/128']);

type AddressKind = 'never' | 'loopback' | 'private' | 'public';

/**
 * What kind of address it is; one that holds another within itself (RFC 4291 §2.5.5, RFC 6052, RFC 3056,
 * RFC 7915, RFC 5214) is of that one's.
 */
export function kindOf(address: string): AddressKind {
  const plain = address.split('%')[0] ?? '';
  const family = isIP(plain);
  if (family === 0) return 'never';
  const inner = family === 6 ? innerOf(plain) : undefined;
  if (inner !== undefined) return kindOf(inner);
  const of = family === 6 ? 'ipv6' : 'ipv4';
  if (NEVER.check(plain, of)) return 'never';
  if (LOOPBACK.check(plain, of)) return 'loopback';
  return PRIVATE.check(plain, of) ? 'private' : 'public';
}

/** The IPv4 address within an IPv6 one; undefined if there is none. */
function innerOf(address: string): string | undefined {
  const bytes = ipv6Bytes(address);
  const at = (from: number) => bytes.slice(from, from + 4).join('.');
  const begins = (...start: number[]) => start.every((byte, place) => bytes[place] === byte);
  const zeros = (to: number) => bytes.slice(0, to).every((byte) => byte === 0);
  if (zeros(10) && bytes[10] === 0xff && bytes[11] === 0xff) return at(12);
  // ::1 and :: are addresses of their own.
  if (zeros(12) && bytes.slice(12, 15).some((byte) => byte !== 0)) return at(12);
  if (begins(0, 0x64, 0xff, 0x9b)) return at(12);
  // IPv4-translated, ::ffff:0:a.b.c.d.
  if (zeros(8) && bytes.slice(8, 12).every((byte, place) => byte === (place < 2 ? 0xff : 0))) return at(12);
  // ISATAP's interface: 0000:5efe or, where the address is public, 0200:5efe.
  if ((bytes[8] === 0 || bytes[8] === 2) && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe) return at(12);
  return begins(0x20, 0x02) ? at(2) : undefined;
}

/** Names under which clouds keep their machines' keys; most lead to an address that is refused by itself. */
const METADATA: readonly string[] = ['metadata', 'metadata.google.internal', 'metadata.goog', 'instance-data'];

/** A host that no account has: a name of a metadata service, or a number that some resolvers take for an address. */
export function isNoMailHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (isIP(name) !== 0) return kindOf(name) === 'never';
  const last = name.split('.').at(-1) ?? '';
  return METADATA.includes(name) || name.startsWith('instance-data.') || /^(?:0x[\da-f]*|\d+)$/.test(last);
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [base = '', length] = network.split('/');
    list.addSubnet(base, Number(length), isIP(base) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}
