import { execFile } from 'node:child_process';
import { isInSubnet } from './subnet.ts';

/*
 * What this computer's own packet filter does to what leaves it. Linux only so far: nftables, and iptables, which is a
 * face of it or an older thing of its own. Both ask for rights that not everybody has.
 */

/** The first packet of a TCP connection that leaves this computer by a network card. */
export interface Leaving {
  readonly family: 4 | 6;
  readonly address: string;
  readonly port: number;
  /** The network card it leaves by; absent where that is not known. */
  readonly device?: string;
}

/** A rule that stops it. */
export interface Stop {
  readonly does: 'drop' | 'reject';
  /** As the packet filter lists it, or nearly so. */
  readonly rule: string;
}

/** What becomes of a packet; undefined where no rule that we understand stops it. */
export type PacketFilter = (packet: Leaving) => Stop | undefined;

/** Longest listing that is read, in bytes. */
const MOST = 4 * 1024 * 1024;
/** Jumps followed, one within the other. */
const DEEPEST = 6;

/** Undefined where it could not be read: then nothing is known of it. */
export async function readPacketFilter(): Promise<PacketFilter | undefined> {
  if (process.platform !== 'linux') return undefined;
  const [nft, ipv4, ipv6] = await Promise.all([
    listing('nft', ['-j', 'list', 'ruleset']),
    listing('iptables-save', []),
    listing('ip6tables-save', []),
  ]);
  if (nft === undefined && ipv4 === undefined && ipv6 === undefined) return undefined;
  const filters = [
    ...(nft === undefined ? [] : [nftFilter(nft)]),
    ...(ipv4 === undefined ? [] : [iptablesFilter(ipv4, 4)]),
    ...(ipv6 === undefined ? [] : [iptablesFilter(ipv6, 6)]),
  ];
  return (packet) => filters.map((filter) => filter(packet)).find((stop) => stop !== undefined);
}

function listing(program: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    // Such programs lie where a user's PATH often does not lead.
    const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` };
    execFile(program, [...args], { env, timeout: 1_500, maxBuffer: MOST }, (error, stdout) => {
      resolve(error ? undefined : stdout);
    });
  });
}

type Expression = Readonly<Record<string, unknown>>;

interface NftRule {
  readonly family?: string;
  readonly table?: string;
  readonly chain?: string;
  readonly expr?: readonly Expression[];
}

interface NftChain {
  readonly family?: string;
  readonly table?: string;
  readonly name?: string;
  readonly hook?: string;
  readonly policy?: string;
}

interface NftSet {
  readonly family?: string;
  readonly table?: string;
  readonly name?: string;
  readonly elem?: readonly unknown[];
}

type Verdict = Stop | 'accept' | 'return' | undefined;

/** The members of a named set of the table that a rule stands in; undefined if there is no such set. */
type SetOf = (name: string) => readonly unknown[] | undefined;

/** Reads `nft -j list ruleset` (libnftables-json(5)). A rule with a condition that we do not understand counts as not met. */
export function nftFilter(json: string): PacketFilter {
  let listed: readonly { chain?: NftChain; rule?: NftRule; set?: NftSet; map?: NftSet }[];
  try {
    listed = (JSON.parse(json) as { nftables?: typeof listed }).nftables ?? [];
  } catch {
    return () => undefined;
  }
  const rules = new Map<string, NftRule[]>();
  for (const { rule } of listed) {
    if (!rule) continue;
    const key = keyOf(rule, rule.chain ?? '');
    const known = rules.get(key);
    if (known) known.push(rule);
    else rules.set(key, [rule]);
  }
  const sets = new Map(
    listed.flatMap(({ set, map }) =>
      [set, map].flatMap((one) => (one ? [[keyOf(one, one.name ?? ''), one.elem ?? []]] : [])),
    ),
  );
  const hooks = listed.flatMap(({ chain }) =>
    chain?.hook === 'output' || chain?.hook === 'postrouting' ? [chain] : [],
  );

  function walk(key: string, packet: Leaving, depth: number): Verdict {
    for (const rule of rules.get(key) ?? []) {
      const expr = rule.expr ?? [];
      const setOf: SetOf = (name) => sets.get(keyOf(rule, name));
      if (!expr.every((one) => isMet(one, packet, setOf))) continue;
      for (const one of expr.map((each) => chosen(each, packet, setOf))) {
        if ('accept' in one) return 'accept';
        if ('return' in one) return 'return';
        if ('drop' in one) return { does: 'drop', rule: told(expr) };
        if ('reject' in one) return { does: 'reject', rule: told(expr) };
        const to = targetOf(one['jump'] ?? one['goto']);
        if (to === undefined || depth >= DEEPEST) continue;
        const verdict = walk(keyOf(rule, to), packet, depth + 1);
        if (verdict !== undefined && verdict !== 'return') return verdict;
        if ('goto' in one) return undefined;
      }
    }
    return undefined;
  }

  return (packet) => {
    for (const chain of hooks) {
      if (chain.family === 'ip' && packet.family === 6) continue;
      if (chain.family === 'ip6' && packet.family === 4) continue;
      const verdict = walk(keyOf(chain, chain.name ?? ''), packet, 0);
      if (typeof verdict === 'object') return verdict;
      if (verdict !== 'accept' && chain.policy === 'drop') return { does: 'drop', rule: 'policy drop' };
    }
    return undefined;
  };
}

function keyOf(of: { family?: string; table?: string }, chain: string): string {
  return `${of.family ?? ''} ${of.table ?? ''} ${chain}`;
}

function targetOf(verdict: unknown): string | undefined {
  return typeof verdict === 'object' && verdict !== null && 'target' in verdict ? String(verdict.target) : undefined;
}

function told(expr: readonly Expression[]): string {
  return JSON.stringify(expr.filter((one) => !('counter' in one))).slice(0, 200);
}

/** What a verdict map says of the packet: nothing where it has no such key, or none that we understand. */
function chosen(one: Expression, packet: Leaving, setOf: SetOf): Expression {
  const map = one['vmap'] as { key?: Expression; data?: unknown } | undefined;
  if (!map) return one;
  for (const entry of valuesOf(map.data, setOf)) {
    if (!Array.isArray(entry)) continue;
    const [right, verdict] = entry as [unknown, Expression];
    if (map.key && isMet({ match: { op: '==', left: map.key, right } }, packet, setOf)) return verdict;
  }
  return {};
}

/** Statements that are no conditions are met; of conditions, those that we understand and that hold. */
function isMet(one: Expression, packet: Leaving, setOf: SetOf): boolean {
  // Rules that iptables wrote in its own way are read from its own listing.
  if ('xt' in one || 'limit' in one || 'quota' in one) return false;
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
  const ct = match.left?.['ct'] as { key?: string } | undefined;
  if (ct?.key === 'state') return holds(values.includes('new'));
  return false;
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

/** Options of iptables-extensions(8) that we understand. A rule with any other one counts as not met. */
const KNOWN =
  /^(?:-p tcp|-m (?:tcp|multiport|comment|conntrack|state)|--dports? \S+|-d \S+|--comment (?:"[^"]*"|\S+)|--(?:ct)?state \S*NEW\S*|--reject-with \S+|! -o lo|-j \S+|--log\S* \S+)$/;

/** Reads what `iptables-save` prints: the chain OUTPUT of the table "filter", in its order. */
export function iptablesFilter(text: string, family: 4 | 6): PacketFilter {
  const lines = text.split('\n');
  const policy = lines.some((line) => /^:OUTPUT DROP\b/.test(line));
  const rules = lines.filter((line) => line.startsWith('-A OUTPUT '));
  return (packet) => {
    if (packet.family !== family) return undefined;
    for (const rule of rules) {
      const parts = rule.slice('-A OUTPUT '.length).match(/(?:! )?-[\w-]+(?: (?:"[^"]*"|[^-\s]\S*))?/g) ?? [];
      if (!parts.every((part) => KNOWN.test(part))) continue;
      const ports = /--dports? (\S+)/.exec(rule)?.[1];
      if (ports !== undefined && !ports.split(',').some((one) => holdsPort(one, packet.port))) continue;
      const to = / -d (\S+)/.exec(rule)?.[1];
      if (to !== undefined && !isInSubnet(packet.address, to)) continue;
      const does = / -j (\S+)/.exec(rule)?.[1];
      if (does === 'ACCEPT') return undefined;
      if (does === 'DROP' || does === 'REJECT') return { does: does === 'DROP' ? 'drop' : 'reject', rule };
    }
    return policy ? { does: 'drop', rule: ':OUTPUT DROP' } : undefined;
  };
}

function holdsPort(listed: string, port: number): boolean {
  const [from = '', to = from] = listed.split(':');
  return Number(from) <= port && port <= Number(to);
}
