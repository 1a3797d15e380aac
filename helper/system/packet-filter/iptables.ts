import { isInSubnet } from '../subnet.ts';
import {
  DEEPEST,
  doubt,
  stopAfter,
  type Doubts,
  type Leaving,
  type Met,
  type PacketFilter,
  type Verdict,
} from './walk.ts';

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
      doubt(verdict, doubts);
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
      if (stop) return stopAfter(doubts, stop);
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
