import type { OutlookConnection } from '../system/computer.ts';
import { check } from './check.ts';
import { tidy } from './tidy.ts';

/** Other ports for sending, to which an account could be moved. */
const OTHER_PORTS = [465, 587, 25] as const;
/** Addresses of each family that are asked about; a server with more of them is rare. */
const MOST_ADDRESSES = 6;

/**
 * What the firewall does to Outlook's connections to the account's server. Its rules are read, not tried: one against
 * OUTLOOK.EXE does not meet this program. Nothing is sent but the question for the server's addresses.
 */
export const outlookFirewall = check({
  id: 'outlook-firewall',
  within: 5_000,
  async observe({ computer, report, probes }) {
    const { host, port } = report.account.smtp;
    if (host === undefined) return undefined;
    const { ipv4, ipv6 } = await probes.resolve(host);
    const ports = [...new Set([...(port === undefined ? [] : [port]), ...OTHER_PORTS])];
    const connections = [
      ...ipv4.slice(0, MOST_ADDRESSES).map((address) => ({ address, family: 4 as const })),
      ...ipv6.slice(0, MOST_ADDRESSES).map((address) => ({ address, family: 6 as const })),
    ].flatMap((to): OutlookConnection[] => ports.map((one) => ({ ...to, port: one })));
    if (connections.length === 0) return undefined;
    const fact = await computer?.outlookFirewall?.(connections);
    // Of very many, those of the account's own port are kept.
    const stops = fact?.stops.toSorted((a, b) => Number(b.port === port) - Number(a.port === port));
    return tidy(fact && stops && { ...fact, stops });
  },
});
