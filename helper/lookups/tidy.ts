import type { Outgoing } from '../protocol/evidence.ts';

/** Nobody has more ways in than these. */
const MOST_SERVERS = 6;

/** Each server once, the first few of them. */
export function tidy(servers: readonly Outgoing[]): Outgoing[] {
  const seen = new Set<string>();
  const once = servers.filter(({ host, port, encryption }) => {
    const key = `${host} ${String(port)} ${encryption}`;
    return !seen.has(key) && seen.add(key);
  });
  return once.slice(0, MOST_SERVERS);
}
