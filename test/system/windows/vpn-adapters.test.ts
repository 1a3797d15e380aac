import { readRegFile } from '../../../helper/system/registry/reg-file.ts';
import { vpnAdapters } from '../../../helper/system/windows/vpn-adapters.ts';
import { FakeRegistry, type Literal } from '../../doubles/registry.ts';
import { regFile } from '../registry/reg-text.ts';

/* What drives each network card, by the names that drivers of VPNs bear in public. */

const NET = '{4D36E972-E325-11CE-BFC1-08002BE10318}';
const CONTROL = 'HKLM\\SYSTEM\\CurrentControlSet\\Control';

function cards(...drivers: readonly (readonly [driver: string, name: string])[]): Literal {
  return Object.fromEntries(
    drivers.flatMap(([DriverDesc, Name], at) => {
      const card = `{0000000${String(at)}-AAAA-BBBB-CCCC-DDDDDDDDDDDD}`;
      return [
        [`${CONTROL}\\Class\\${NET}\\000${String(at)}`, { DriverDesc, NetCfgInstanceId: card.toLowerCase() }],
        [`${CONTROL}\\Network\\${NET}\\${card}\\Connection`, { Name }],
      ];
    }),
  ) as Literal;
}

test.each([
  'Cisco AnyConnect Virtual Miniport Adapter for Windows x64',
  'PANGP Virtual Ethernet Adapter Secure',
  'Fortinet Virtual Ethernet Adapter (NDIS 6.30)',
  'TAP-Windows Adapter V9',
  'WireGuard Tunnel',
  'Wintun Userspace Tunnel',
  'Juniper Networks Virtual Adapter',
])('a card that %s drives is a VPN’s, whatever it is called', async (driver) => {
  const its = cards(['Intel(R) Ethernet Connection I219-LM', 'Ethernet'], [driver, 'Ethernet 2']);
  expect(await vpnAdapters(new FakeRegistry(its))).toEqual({ names: ['Ethernet 2'], unread: [] });
});

test('a card without a name, a driver without a card, and a stranger’s key are passed over', async () => {
  const its = {
    ...cards(['Hyper-V Virtual Ethernet Adapter', 'vEthernet (WSL)']),
    [`${CONTROL}\\Class\\${NET}\\0009`]: { DriverDesc: 'WireGuard Tunnel' },
    [`${CONTROL}\\Class\\${NET}\\0010`]: { DriverDesc: 7, NetCfgInstanceId: '{x}' },
    [`${CONTROL}\\Network\\${NET}\\{x}\\Other`]: { Name: 'x' },
  };
  expect(await vpnAdapters(new FakeRegistry(its))).toEqual({ names: [], unread: [] });
});

test('what could not be read is told, and makes no card an ordinary one', async () => {
  const { registry } = readRegFile(regFile(['[HKEY_CURRENT_USER\\Software]']));
  expect((await vpnAdapters(registry)).unread).toEqual([
    { source: expect.stringContaining(`Class\\${NET}`) as unknown, why: 'missing' },
    { source: expect.stringContaining(`Network\\${NET}`) as unknown, why: 'missing' },
  ]);
});
