import type { BrokenPlace } from './broken-mail.ts';
import { filter, type Machine } from './namespace.ts';
import type { Oddity } from './odd-server.ts';
import { ready } from './ready.ts';
import { runScript } from './small-internet.ts';

/** Makes ports of a machine behave oddly until the network is taken down. */
export async function oddPorts(machine: Machine, ports: Readonly<Record<number, Oddity>>): Promise<void> {
  await ready(runScript(machine, 'odd-server.ts', JSON.stringify(ports)));
}

/** An answer to EHLO, the last line marked as such. */
export function ehlo(...keywords: readonly string[]): string[] {
  const lines = ['odd.example.test', ...keywords];
  return lines.map((line, at) => `250${at === lines.length - 1 ? ' ' : '-'}${line}`);
}

/** A server that greets and answers EHLO with these keywords, and knows no other command. */
export function plainServer(...keywords: readonly string[]): Oddity {
  return {
    greeting: ['220 odd.example.test ESMTP'],
    answers: { EHLO: ehlo(...keywords), HELO: ['250 odd.example.test'], QUIT: ['221 bye'] },
    otherwise: ['502 5.5.1 Command not implemented'],
  };
}

/** Leads everybody's connections to a port over a program on the router, which changes what is said. */
export async function betweenEverybody(
  { internet: { router } }: BrokenPlace,
  port: number,
  changes: Pick<NonNullable<Oddity['between']>, 'says' | 'hears'>,
): Promise<void> {
  const servers = { 40_002: ['10.66.2.2', 'fd66:2::2'], 40_003: ['10.66.3.2', 'fd66:3::2'] } as const;
  await oddPorts(
    router,
    Object.fromEntries(
      Object.entries(servers).map(([at, [address]]) => [Number(at), { between: { address, port, ...changes } }]),
    ),
  );
  const rules = Object.entries(servers).flatMap(([at, [ipv4, ipv6]]) => [
    `ip daddr ${ipv4} tcp dport ${String(port)} redirect to :${at}`,
    `ip6 daddr ${ipv6} tcp dport ${String(port)} redirect to :${at}`,
  ]);
  await filter(router, 'prerouting', rules);
}
