import { isIP, isIPv4 } from 'node:net';
import { OWN_NETWORKS } from '../../../knowledge/networks.ts';
import { isInSubnet } from '../../subnet.ts';

/*
 * Addresses as firewall rules write them ([MS-GPFAS] 2.2.2.9 to 2.2.2.13).
 */

/** Whether something holds; `unsure` where it cannot be told from here. */
export type Holds = 'yes' | 'no' | 'unsure';

/** Networks that are nobody's on the Internet; those of IPv6 by RFC 4193 and 4291. */
const PRIVATE = [...OWN_NETWORKS, 'fc00::/7', 'fe80::/10', '::1/128'];

/** A span of addresses, both ends counted in: numbers for IPv4, and such as do not fit into one for IPv6. */
type Span = readonly [number | bigint, number | bigint];

/** A rule's addresses, made ready: block lists of some thousand are imported into firewalls, and asked of each connection. */
interface Ready {
  readonly spans: readonly Span[];
  readonly keywords: readonly string[];
  /** Whether there are some that we do not understand. */
  readonly strange: boolean;
}

const made = new WeakMap<readonly string[], Ready>();

/**
 * Whether an address is among those that a rule names.
 *
 * @param written addresses of its family, ranges (`a-b`), networks (`a/length`, `a/mask`) or keywords (`LocalSubnet`)
 * @param ownNetworks the networks that this computer is in, as `address/length`
 */
export function isAmong(address: string, written: readonly string[], ownNetworks: readonly string[]): Holds {
  const family = isIP(address);
  const at = numberOf(address);
  if (at === undefined) return written.length === 0 ? 'no' : 'unsure';
  let ready = made.get(written);
  if (!ready) made.set(written, (ready = makeReady(written, family)));
  if (ready.spans.some(([from, to]) => from <= at && at <= to)) return 'yes';
  const byWord = ready.keywords.map((one) => byKeyword(address, one, ownNetworks));
  if (byWord.includes('yes')) return 'yes';
  return ready.strange || byWord.includes('unsure') ? 'unsure' : 'no';
}

function makeReady(written: readonly string[], family: number): Ready {
  const spans: Span[] = [];
  const keywords: string[] = [];
  let strange = false;
  for (const one of written.map((each) => each.trim())) {
    if (/^[a-z][a-z\d]*$/i.test(one) && isIP(one) === 0) {
      keywords.push(one.toLowerCase());
      continue;
    }
    const span = spanOf(one, family);
    if (span) spans.push(span);
    else strange = true;
  }
  return { spans, keywords, strange };
}

function spanOf(written: string, family: number): Span | undefined {
  const dash = written.indexOf('-');
  const slash = written.indexOf('/');
  const end = dash > 0 ? dash : slash > 0 ? slash : written.length;
  const base = written.slice(0, end).trim();
  const rest = written.slice(end + 1).trim();
  const first = numberOf(base);
  if (first === undefined || isIP(base) !== family) return undefined;
  if (end === written.length) return [first, first];
  if (dash > 0) {
    const last = numberOf(rest);
    return last === undefined || isIP(rest) !== family ? undefined : [first, last];
  }
  const bits = family === 4 ? 32 : 128;
  const length = /^\d{1,3}$/.test(rest) ? Number(rest) : maskLength(rest);
  if (length === undefined || length > bits) return undefined;
  if (typeof first === 'number') {
    const size = 2 ** (bits - length);
    const from = first - (first % size);
    return [from, from + size - 1];
  }
  const size = 2n ** BigInt(bits - length);
  const from = first - (first % size);
  return [from, from + size - 1n];
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

/** The length of a mask such as 255.255.255.0; undefined where it is none. */
function maskLength(mask: string): number | undefined {
  if (!isIPv4(mask)) return undefined;
  const bits = (numberOf(mask) ?? 0).toString(2).padStart(32, '0');
  return /^1*0*$/.test(bits) ? bits.replaceAll('0', '').length : undefined;
}

/** An address as a number; undefined where it is none. */
function numberOf(address: string): number | bigint | undefined {
  const kind = isIP(address);
  if (kind === 4) return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  if (kind !== 6 || address.includes('%')) return undefined;
  // The last 32 bits may be written as IPv4.
  const [, head = '', dotted] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address) ?? [];
  if (dotted !== undefined) {
    const low = Number(numberOf(dotted));
    return numberOf(`${head}${Math.floor(low / 65_536).toString(16)}:${(low % 65_536).toString(16)}`);
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
