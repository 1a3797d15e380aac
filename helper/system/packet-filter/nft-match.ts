import { isInSubnet } from '../subnet.ts';
import type { Leaving, Met } from './walk.ts';

/*
 * Conditions of nftables as libnftables-json(5) has them.
 */

export type Expression = Readonly<Record<string, unknown>>;

/** The members of a named set of the table that a rule stands in; undefined if there is no such set. */
export type SetOf = (name: string) => readonly unknown[] | undefined;

/** What a verdict map says of the packet: nothing where it has no such key, or none that we understand. */
export function chosen(one: Expression, packet: Leaving, setOf: SetOf): Expression {
  const map = one['vmap'] as { key?: Expression; data?: unknown } | undefined;
  if (!map) return one;
  for (const entry of valuesOf(map.data, setOf)) {
    if (!Array.isArray(entry)) continue;
    const [right, verdict] = entry as [unknown, Expression];
    if (map.key && isMet({ match: { op: '==', left: map.key, right } }, packet, setOf)) return verdict;
  }
  return {};
}

/** Statements that are no conditions are met; of conditions, those that hold. */
export function isMet(one: Expression, packet: Leaving, setOf: SetOf): Met {
  // Rules that iptables wrote in its own way are read from its own listing.
  if ('xt' in one) return false;
  if ('limit' in one || 'quota' in one) return undefined;
  const match = one['match'] as { op?: string; left?: Expression; right?: unknown } | undefined;
  if (!match) return true;
  const payload = match.left?.['payload'] as { protocol?: string; field?: string } | undefined;
  const meta = match.left?.['meta'] as { key?: string } | undefined;
  const values = valuesOf(match.right, setOf);
  const holds = (is: boolean) => is !== (match.op === '!=');
  if (payload?.field === 'dport') {
    if (payload.protocol !== 'tcp' && payload.protocol !== 'th') return false;
    return holds(values.some((value) => isIn(value, packet.port)));
  }
  if (payload?.field === 'daddr') {
    if ((payload.protocol === 'ip6') !== (packet.family === 6)) return false;
    return holds(values.some((value) => isInSubnet(packet.address, networkOf(value))));
  }
  if (payload?.field === 'protocol' || payload?.field === 'nexthdr' || meta?.key === 'l4proto')
    return holds(values.includes('tcp') || values.includes(6));
  if (meta?.key === 'nfproto') return holds(values.includes(packet.family === 4 ? 'ipv4' : 'ipv6'));
  if (meta?.key === 'oifname' || meta?.key === 'oif') {
    if (packet.device === undefined) return values.includes('lo') ? holds(false) : false;
    return holds(values.some((value) => isDevice(value, packet.device)));
  }
  const { sender } = packet;
  if (meta?.key === 'skuid' && sender)
    return holds(values.some((value) => value === sender.user || isIn(value, sender.uid)));
  // A name of a group cannot be told from here.
  if (meta?.key === 'skgid' && sender && values.every((value) => typeof value !== 'string'))
    return holds(values.some((value) => isIn(value, sender.gid)));
  const ct = match.left?.['ct'] as { key?: string } | undefined;
  if (ct?.key === 'state') return holds(values.includes('new'));
  if (payload?.field === 'flags') return values.includes('syn') === !['!', '!='].includes(match.op ?? '');
  // Of another protocol, or of packets that come in.
  if (payload?.protocol === 'udp' || meta?.key === 'iifname') return false;
  return undefined;
}

function valuesOf(right: unknown, setOf: SetOf): readonly unknown[] {
  if (typeof right === 'string' && right.startsWith('@')) return (setOf(right.slice(1)) ?? [right]).map(bare);
  if (Array.isArray(right)) return right as unknown[];
  if (typeof right === 'object' && right !== null && 'set' in right && Array.isArray(right.set))
    return (right.set as unknown[]).map(bare);
  return [right];
}

/** A member of a set without its counter, comment or time-out. */
function bare(member: unknown): unknown {
  if (typeof member !== 'object' || member === null || !('elem' in member)) return member;
  const { elem } = member;
  return typeof elem === 'object' && elem !== null && 'val' in elem ? elem.val : member;
}

/** A name of a network card; `eth*` stands for all that begin so. */
function isDevice(value: unknown, device: string | undefined): boolean {
  if (typeof value !== 'string' || device === undefined) return false;
  return value.endsWith('*') ? device.startsWith(value.slice(0, -1)) : value === device;
}

function isIn(value: unknown, port: number): boolean {
  if (typeof value === 'number') return value === port;
  if (typeof value !== 'object' || value === null || !('range' in value) || !Array.isArray(value.range)) return false;
  const [from, to] = value.range as unknown[];
  return Number(from) <= port && port <= Number(to);
}

function networkOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'prefix' in value) {
    const { addr, len } = value.prefix as { addr?: unknown; len?: unknown };
    return `${String(addr)}/${String(len)}`;
  }
  return String(value);
}
