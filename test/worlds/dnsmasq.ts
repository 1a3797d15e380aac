import type { Machine } from './namespace.ts';
import { knock } from './small-internet.ts';

/**
 * Runs a dnsmasq on a machine until the network is taken down. Whatever its options do not name it refuses: it has nobody
 * to ask.
 */
export async function startDnsmasq(machine: Machine, options: readonly string[] = []): Promise<void> {
  machine.start('dnsmasq', ['--keep-in-foreground', '--no-resolv', '--no-hosts', '--conf-file=/dev/null', ...options]);
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await knock(machine, machine.ipv4, 53, 200)).answer === 'accepted') return;
  }
  throw new Error('dnsmasq did not start');
}
