import { isIP, isIPv4 } from 'node:net';
import { isInSubnet } from '../../subnet.ts';

/*
 * Addresses as firewall rules write them ([MS-GPFAS] 2.2.2.9 to 2.2.2.13).
 */

/** Whether something holds; `unsure` where it cannot be told from here. */
export type Holds = 'yes' | 'no' | 'unsure';

/** Networks that are nobody's on the Internet (RFC 1918, 3927, 4193, 4291, 6598). */
const PRIVATE = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  '127.0.0.0/8',
  'fc00::/7',
  'fe80::/10',
  '::1/128',
];

/**
 * Whether an address is among those that a rule names.
 *
 * @param written addresses, ranges (`a-b`), networks (`a/length`, `a/mask`) or keywords (`LocalSubnet`, `IntErnet`)
 * @param ownNetworks the networks that this computer is in, as `address/length`
 */
export function isAmong(address: string, written: readonly string[], ownNetworks: readonly string[]): Holds {
  let unsure = false;
  for (const one of written) {
    const holds = isOne(address, one.trim(), ownNetworks);
    if (holds === 'yes') return 'yes';
    unsure ||= holds === 'unsure';
  }
  return unsure ? 'unsure' : 'no';
}

function isOne(address: string, written: string, ownNetworks: readonly string[]): Holds {
  if (/^[a-z]/i.test(written) && isIP(written) === 0 && !/[:.]/.test(written))
    return byKeyword(address, written.toLowerCase(), ownNetworks);
  const dash = written.indexOf('-');
  if (dash > 0) return isBetween(address, written.slice(0, dash).trim(), written.slice(dash + 1).trim());
  const [base = '', mask] = written.split('/');
  if (isIP(base) === 0) return 'unsure';
  if (mask === undefined || /^\d{1,3}$/.test(mask)) return yes(isInSubnet(address, written));
  const length = maskLength(mask);
  return length === undefined ? 'unsure' : yes(isInSubnet(address, `${base}/${String(length)}`));
}

function byKeyword(address: string, keyword: string, ownNetworks: readonly string[]): Holds {
  const isPrivate = PRIVATE.some((network) => isInSubnet(address, network));
  switch (keyword) {
    case 'localsubnet':
    case 'localsubnet4':
    case 'localsubnet6':
      return yes(ownNetworks.some((network) => isInSubnet(address, network)));
    case 'internet':
      // What a company counts as its own is set elsewhere; an address of the Internet seldom is.
      return isPrivate ? 'unsure' : 'yes';
    case 'dns':
    case 'dhcp':
    case 'wins':
    case 'defaultgateway':
    case 'ply2renders':
    case 'captiveportal':
      // In a small office one machine may be all of them.
      return isPrivate ? 'unsure' : 'no';
    default:
      return 'unsure';
  }
}

function isBetween(address: string, first: string, last: string): Holds {
  const [at, from, to] = [numberOf(address), numberOf(first), numberOf(last)];
  if (from === undefined || to === undefined || at === undefined) return 'unsure';
  return yes(isIP(address) === isIP(first) && isIP(first) === isIP(last) && from <= at && at <= to);
}

/** The length of a mask such as 255.255.255.0; undefined where it is none. */
function maskLength(mask: string): number | undefined {
  if (!isIPv4(mask)) return undefined;
  const bits = (numberOf(mask) ?? 0n).toString(2).padStart(32, '0');
  return /^1*0*$/.test(bits) ? bits.replaceAll('0', '').length : undefined;
}

/** An address as a number; undefined where it is none. */
function numberOf(address: string): bigint | undefined {
  const kind = isIP(address);
  if (kind === 4) return address.split('.').reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  if (kind !== 6 || address.includes('%')) return undefined;
  // The last 32 bits may be written as IPv4.
  const [, head = '', dotted] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address) ?? [];
  if (dotted !== undefined) {
    const low = numberOf(dotted) ?? 0n;
    return numberOf(`${head}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`);
  }
  const [left = '', right] = address.split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const [front, back] = [groups(left), groups(right)];
  const all = [...front, ...Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0'), ...back];
  return all.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

function yes(holds: boolean): Holds {
  return holds ? 'yes' : 'no';
}
