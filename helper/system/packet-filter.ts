import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
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
  /** Whose program sends it. */
  readonly sender?: { readonly uid: number; readonly gid: number; readonly user: string };
}

/** A rule that stops it. */
export interface Stop {
  readonly does: 'drop' | 'reject';
  /** As the packet filter lists it, or nearly so. */
  readonly rule: string;
  /** True where it hangs on something that we cannot tell, such as the control group of the program. */
  readonly perhaps?: boolean;
}

/** What becomes of a packet; undefined where no rule stops it. */
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
  const sender = ourselves();
  return (packet) => {
    const stops = filters.map((filter) => filter({ ...packet, sender })).filter((stop) => stop !== undefined);
    return stops.find((stop) => stop.perhaps !== true) ?? stops[0];
  };
}

function ourselves(): NonNullable<Leaving['sender']> {
  const { uid, gid, username } = userInfo();
  return { uid, gid, user: username };
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

/** Whether a condition holds; undefined where we cannot tell. */
type Met = boolean | undefined;

/** What was found on a packet's way through the rules, besides what became of it. */
interface Doubts {
  /** The first rule that may have stopped it. */
  stop?: Stop;
  /** Whether a rule may have let it through before. */
  passed?: boolean;
}

/**
 * Reads `nft -j list ruleset` (libnftables-json(5)). A rule with a condition that we cannot tell counts only where it is about
 * this very port, address or sender; else as not met.
 */
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

  function walk(key: string, packet: Leaving, depth: number, doubts: Doubts): Verdict {
    for (const rule of rules.get(key) ?? []) {
      const expr = rule.expr ?? [];
      const setOf: SetOf = (name) => sets.get(keyOf(rule, name));
      const met = expr.map((one) => isMet(one, packet, setOf));
      const certain = met.every((one) => one === true);
      if (!certain && (met.includes(false) || !expr.some(isAimed))) continue;
      for (const one of expr.map((each) => chosen(each, packet, setOf))) {
        const to = targetOf(one['jump'] ?? one['goto']);
        const inner =
          to !== undefined && depth < DEEPEST ? walk(keyOf(rule, to), packet, depth + 1, doubts) : undefined;
        const verdict = verdictOf(one, expr) ?? (inner === 'return' ? undefined : inner);
        if (certain && verdict !== undefined) return verdict;
        if (certain && 'goto' in one) return undefined;
        if (typeof verdict === 'object' && doubts.passed !== true) doubts.stop ??= { ...verdict, perhaps: true };
        if (verdict === 'accept') doubts.passed = true;
      }
    }
    return undefined;
  }

  return (packet) => {
    const doubts: Doubts = {};
    for (const chain of hooks) {
      if (chain.family === 'ip' && packet.family === 6) continue;
      if (chain.family === 'ip6' && packet.family === 4) continue;
      delete doubts.passed;
      const verdict = walk(keyOf(chain, chain.name ?? ''), packet, 0, doubts);
      const policy =
        verdict !== 'accept' && chain.policy === 'drop' ? ({ does: 'drop', rule: 'policy drop' } as const) : undefined;
      const stop = typeof verdict === 'object' ? verdict : policy;
      if (stop) return doubts.passed === true ? { ...stop, perhaps: true } : stop;
    }
    return doubts.stop;
  };
}

function verdictOf(one: Expression, expr: readonly Expression[]): Verdict {
  if ('accept' in one) return 'accept';
  if ('return' in one) return 'return';
  if ('drop' in one) return { does: 'drop', rule: told(expr) };
  return 'reject' in one ? { does: 'reject', rule: told(expr) } : undefined;
}

/** Whether an expression picks ports, addresses or senders. */
function isAimed({ match }: Expression): boolean {
  const { left } = (match ?? {}) as { left?: Expression };
  const field = (left?.['payload'] as { field?: string } | undefined)?.field ?? '';
  const key = (left?.['meta'] as { key?: string } | undefined)?.key ?? '';
  return (
    ['dport', 'daddr'].includes(field) || ['skuid', 'skgid', 'cgroup'].includes(key) || left?.['socket'] !== undefined
  );
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

/** Statements that are no conditions are met; of conditions, those that hold. */
function isMet(one: Expression, packet: Leaving, setOf: SetOf): Met {
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

/** Options of iptables-extensions(8) that are no conditions, or that the first packet of a TCP connection always meets. */
const PLAIN =
  /^(?:-A \S+|-p tcp|-m \S+|--comment (?:"[^"]*"|\S+)|--(?:ct)?state \S*NEW\S*|--reject-with \S+|-[jg] \S+|--log\S* (?:"[^"]*"|\S+)|--tcp-flags FIN,SYN,RST,ACK)$/;
/** Options that pick ports, addresses or senders. */
const AIMED = /^(?:! )?(?:--dports?|-d|--uid-owner|--gid-owner|--cgroup|--path) /;

/** Reads what `iptables-save` prints: the chain OUTPUT of every table, and those it leads to, in their order. */
export function iptablesFilter(text: string, family: 4 | 6): PacketFilter {
  const tables = text.split(/^(?=\*)/m).map((table) => table.split('\n'));

  function walk(lines: readonly string[], chain: string, packet: Leaving, depth: number, doubts: Doubts): Verdict {
    for (const rule of lines.filter((line) => line.startsWith(`-A ${chain} `))) {
      const parts = rule.match(/(?:! )?-[\w-]+(?: (?:"[^"]*"|[^-\s]\S*))?/g) ?? [];
      const met = parts.map((part) => isOptionMet(part, packet));
      const certain = met.every((one) => one === true);
      if (!certain && (met.includes(false) || !parts.some((part) => AIMED.test(part)))) continue;
      const [, how, does = ''] = / -([jg]) (\S+)/.exec(rule) ?? [];
      const inner = depth < DEEPEST ? walk(lines, does, packet, depth + 1, doubts) : undefined;
      const verdict = ruling(does, rule) ?? (inner === 'return' ? undefined : inner);
      if (certain && verdict !== undefined) return verdict;
      if (certain && how === 'g') return undefined;
      if (typeof verdict === 'object' && doubts.passed !== true) doubts.stop ??= { ...verdict, perhaps: true };
      if (verdict === 'accept') doubts.passed = true;
    }
    return undefined;
  }

  return (packet) => {
    if (packet.family !== family) return undefined;
    const doubts: Doubts = {};
    for (const lines of tables) {
      delete doubts.passed;
      const verdict = walk(lines, 'OUTPUT', packet, 0, doubts);
      const drops = verdict !== 'accept' && lines.some((line) => /^:OUTPUT DROP\b/.test(line));
      const stop =
        typeof verdict === 'object' ? verdict : drops ? ({ does: 'drop', rule: ':OUTPUT DROP' } as const) : undefined;
      if (stop) return doubts.passed === true ? { ...stop, perhaps: true } : stop;
    }
    return doubts.stop;
  };
}

function ruling(does: string, rule: string): Verdict {
  if (does === 'ACCEPT') return 'accept';
  if (does === 'RETURN') return 'return';
  if (does === 'DROP' || does === 'REJECT') return { does: does === 'DROP' ? 'drop' : 'reject', rule };
  return undefined;
}

/** Whether an option of a rule of iptables lets the packet be meant. */
function isOptionMet(option: string, packet: Leaving): Met {
  if (PLAIN.test(option)) return true;
  const [, not, name = '', value = ''] = /^(! )?(-\S+)(?: (.*))?$/.exec(option) ?? [];
  const holds = (is: boolean) => is === (not === undefined);
  if (name === '--dport' || name === '--dports')
    return holds(value.split(',').some((one) => holdsPort(one, packet.port)));
  if (name === '-d') return holds(isInSubnet(packet.address, value));
  if (name === '-o') {
    if (packet.device === undefined) return value === 'lo' ? holds(false) : undefined;
    return holds(value.endsWith('+') ? packet.device.startsWith(value.slice(0, -1)) : value === packet.device);
  }
  const { sender } = packet;
  const [from = '', to = from] = value.split('-');
  if (name === '--uid-owner' && sender)
    return holds(value === sender.user || (Number(from) <= sender.uid && sender.uid <= Number(to)));
  if (name === '--gid-owner' && sender && /^\d/.test(value))
    return holds(Number(from) <= sender.gid && sender.gid <= Number(to));
  if (name === '-p' || name === '--tcp-flags' || name === '-i' || /state$/.test(name)) return false;
  return undefined;
}

function holdsPort(listed: string, port: number): boolean {
  const [from = '', to = from] = listed.split(':');
  return Number(from) <= port && port <= Number(to);
}
