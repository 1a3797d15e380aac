import type { VpnAdapters } from '../computer.ts';
import { isVpnName } from '../interfaces.ts';
import { keyName, type Key, type Registry } from '../registry/registry.ts';
import { Gaps, valuesOf } from './values.ts';

/*
 * Windows calls a network card “Ethernet 2”, whatever drives it; that it is a VPN's tells its driver's description. The
 * class of network cards is GUID_DEVCLASS_NET (devguid.h); under it `NetCfgInstanceId` is the card's number, by which
 * `Control\Network` has the name that people see.
 */

const NET = '{4D36E972-E325-11CE-BFC1-08002BE10318}';
const CONTROL = 'SYSTEM\\CurrentControlSet\\Control';
const DRIVERS: Key = { root: 'HKLM', path: `${CONTROL}\\Class\\${NET}` };
const CONNECTIONS: Key = { root: 'HKLM', path: `${CONTROL}\\Network\\${NET}` };

/** The names of the network cards that a VPN's driver makes. */
export async function vpnAdapters(registry: Registry): Promise<VpnAdapters> {
  const gaps = new Gaps();
  const [drivers, connections] = await Promise.all([
    registry.tree(DRIVERS, ['NetCfgInstanceId', 'DriverDesc'], 1),
    registry.tree(CONNECTIONS, ['Name'], 2),
  ]);
  const cards = new Set(
    (gaps.heard(keyName(DRIVERS), drivers) ?? []).flatMap(({ values: map }) => {
      const values = valuesOf(map);
      const card = values.text('NetCfgInstanceId')?.toLowerCase();
      return card !== undefined && isVpnName(values.text('DriverDesc') ?? '') ? [card] : [];
    }),
  );
  const names = (gaps.heard(keyName(CONNECTIONS), connections) ?? []).flatMap(({ path, values }) => {
    const [card = '', connection] = path.toLowerCase().split('\\');
    const name = valuesOf(values).text('Name');
    return connection === 'connection' && cards.has(card) && name !== undefined ? [name] : [];
  });
  return { names, unread: gaps.list };
}
