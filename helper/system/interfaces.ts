import { createSocket } from 'node:dgram';
import { readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';

/*
 * The ways out of this computer: network interfaces, routes, and which of them a packet would take.
 */

/** A network interface that is up. */
export interface Interface {
  readonly name: string;
  readonly addresses: readonly string[];
  /** Judged by its name: the system calls a tunnel a network card like any other. */
  readonly vpn: boolean;
}

/** A row of the table of routes. */
export interface Route {
  readonly family: 4 | 6;
  /** The network it is for, with the length of its prefix; 0 for a route to everywhere. */
  readonly to: string;
  readonly length: number;
  readonly device: string;
  readonly gateway: string | null;
}

/**
 * Names that VPN programs and systems give their interfaces: Linux and macOS devices (tun, tap, wg, ppp, utun, ipsec),
 * and the Windows adapters of WireGuard (Wintun), OpenVPN (TAP-Windows, DCO), Cisco AnyConnect, FortiClient,
 * GlobalProtect (PANGP), Tailscale, NordLynx and the like.
 */
const VPN =
  /^(?:tun|tap|wg|ppp|utun|ipsec|xfrm|vti|gpd|cscotun|tailscale|nordlynx|nordtun|proton|mullvad|outline|l2tp|pptp|sstp)(?:\d*|[-_]\w{1,12})$|^zt[a-z\d]{8}|wintun|wireguard|tap-windows|anyconnect|fortinet|fortissl|forticlient|juniper networks virtual|pangp|globalprotect|nordlynx|tailscale|zerotier|vpn/i;

export function isVpnName(name: string): boolean {
  return VPN.test(name);
}

/** The interfaces that are up and have an address beyond this computer's own. */
export function listInterfaces(): Interface[] {
  return Object.entries(networkInterfaces()).flatMap(([name, addresses = []]) => {
    const outward = addresses.filter((one) => !one.internal).map((one) => one.address);
    return outward.length > 0 ? [{ name, addresses: outward, vpn: isVpnName(name) }] : [];
  });
}

/** The networks that this computer is in, as `address/length`. */
export function listOwnNetworks(): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.flatMap((one) => (one.internal || one.cidr === null ? [] : [one.cidr])),
  );
}

/** The table of routes; null where this system tells it in a way that we do not read yet. */
export async function readRoutes(): Promise<readonly Route[] | null> {
  if (process.platform !== 'linux') return null;
  try {
    const [ipv4, ipv6] = await Promise.all([
      readFile('/proc/net/route', 'latin1'),
      readFile('/proc/net/ipv6_route', 'latin1').catch(() => ''),
    ]);
    return [...routesIpv4(ipv4), ...routesIpv6(ipv6)];
  } catch {
    return null;
  }
}

/** Of /proc/net/route (proc(5)): device, destination, gateway, flags, …, mask; hexadecimal, lowest byte first. */
export function routesIpv4(text: string): Route[] {
  const address = (hex: string) => [...Buffer.from(hex, 'hex').reverse()].join('.');
  return text
    .split('\n')
    .slice(1)
    .flatMap((line): Route[] => {
      const [device = '', to = '', via = '', flags = '0', , , , mask = ''] = line.trim().split(/\s+/);
      if (to.length !== 8 || mask.length !== 8 || !usable(flags)) return [];
      const length = Number.parseInt(mask, 16).toString(2).replaceAll('0', '').length;
      return [{ family: 4, to: address(to), length, device, gateway: /^0+$/.test(via) ? null : address(via) }];
    });
}

/** Of /proc/net/ipv6_route: destination, length, source, length, gateway, metric, …, flags, device. */
export function routesIpv6(text: string): Route[] {
  const address = (hex: string) => (hex.match(/.{4}/g) ?? []).join(':');
  return text.split('\n').flatMap((line): Route[] => {
    const [to = '', length = '', , , via = '', , , , flags = '0', device = ''] = line.trim().split(/\s+/);
    // The kernel keeps a route to nowhere on the loopback device for hosts without IPv6.
    if (to.length !== 32 || !usable(flags) || device === 'lo') return [];
    const gateway = /^0+$/.test(via) ? null : address(via);
    return [{ family: 6, to: address(to), length: Number.parseInt(length, 16), device, gateway }];
  });
}

/** RTF_UP is set and RTF_REJECT is not (linux/route.h). */
function usable(flags: string): boolean {
  const bits = Number.parseInt(flags, 16);
  return (bits & 0x1) !== 0 && (bits & 0x200) === 0;
}

/**
 * The address of this computer that packets to another would leave from, by asking the system for a route. Nothing is
 * sent: a UDP socket is only told whom it would speak to. Undefined: there is no route.
 */
export function sourceFor(address: string, family: 4 | 6): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket(family === 6 ? 'udp6' : 'udp4');
    const end = (source?: string) => {
      socket.removeAllListeners();
      socket.on('error', () => {});
      socket.close();
      resolve(source);
    };
    socket.once('error', () => {
      end();
    });
    try {
      socket.connect(587, address, () => {
        const source = socket.address().address;
        // The system may name the loopback or a link's own address for want of a better one: no way out.
        const useless = /^(?:::1$|127\.|fe80:)/i;
        end(useless.test(source) && !useless.test(address) ? undefined : source);
      });
    } catch {
      end();
    }
  });
}

/** Names of the proxies that the environment sets. Their values may hold passwords and are not kept. */
export function proxiesSet(): string[] {
  return ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].filter(
    (name) => (process.env[name] ?? process.env[name.toLowerCase()] ?? '') !== '',
  );
}
