import { isVpnName, routesIpv4, routesIpv6 } from '../../helper/system/interfaces.ts';

test.each([
  ...['tun0', 'tap1', 'wg0', 'ppp0', 'utun3', 'wg-home', 'ztabcdefgh', 'protonvpn', 'tailscale0', 'cscotun0'],
  ...['WireGuard Tunnel', 'Cisco AnyConnect Virtual Miniport', 'FortiClient', 'OpenVPN TAP-Windows6', 'Contoso VPN'],
])('%s is a VPN’s', (name) => {
  expect(isVpnName(name)).toBe(true);
});

test.each(['eth0', 'up0', 'wlan0', 'en0', 'enp3s0', 'Ethernet', 'Wi-Fi', 'docker0', 'br-1a2b', 'tuner0'])(
  '%s is an ordinary network card',
  (name) => {
    expect(isVpnName(name)).toBe(false);
  },
);

test('routes of IPv4 are read from /proc/net/route', () => {
  const text = [
    'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT',
    'eth0\t00000000\t0100A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0',
    'eth0\t0000A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0',
    'eth0\t0000000A\t00000000\t0201\t0\t0\t0\t000000FF\t0\t0\t0',
  ].join('\n');
  expect(routesIpv4(text)).toEqual([
    { family: 4, to: '0.0.0.0', length: 0, device: 'eth0', gateway: '192.168.0.1' },
    { family: 4, to: '192.168.0.0', length: 24, device: 'eth0', gateway: null },
  ]);
});

test('a computer without IPv6 has no default route by it, though the kernel lists one to nowhere', () => {
  const nowhere = `${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00 ${'0'.repeat(32)} ffffffff 00000001 00000000 00200200       lo`;
  expect(routesIpv6(nowhere)).toEqual([]);
});
