import { address, filter, ip, type Machine } from './namespace.ts';

/** Gives a machine a VPN's network card, and leads these networks through it to where everything is dropped. */
export async function vpnFor(machine: Machine, behind: Machine, networks: readonly string[]): Promise<void> {
  await ip(machine, 'link', 'add', 'tun0', 'type', 'veth', 'peer', 'name', 'away', 'netns', behind.name);
  await address({ machine, device: 'tun0', ipv4: '10.8.0.2/24', ipv6: 'fd08::2/64' });
  await address({ machine: behind, device: 'away', ipv4: '10.8.0.1/24', ipv6: 'fd08::1/64' });
  await filter(behind, 'forward', ['iifname "away" drop']);
  for (const network of networks) {
    const ipv6 = network.includes(':');
    const family = ipv6 ? ['-6'] : [];
    await ip(machine, ...family, 'route', 'replace', network, 'via', ipv6 ? 'fd08::1' : '10.8.0.1');
  }
}
