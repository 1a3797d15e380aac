import { chosen, isMet, type Expression, type SetOf } from './nft-match.ts';
import { DEEPEST, doubt, stopAfter, type Doubts, type Leaving, type PacketFilter, type Verdict } from './walk.ts';

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
        doubt(verdict, doubts);
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
      if (stop) return stopAfter(doubts, stop);
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
