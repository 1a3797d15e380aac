import { isIP } from 'node:net';
import { openWithin } from '../network/open-within.ts';
import { after } from '../network/timers.ts';
import type { VpnAdapters } from '../system/computer.ts';
import type { Interface, Route } from '../system/interfaces.ts';
import { isVpnName } from '../system/interfaces.ts';
import { isInSubnet } from '../system/subnet.ts';
import type { Facts } from '../protocol/evidence.ts';
import { check } from './check.ts';
import { ownConversations } from './own-server.ts';

type Fact = Facts['way-out'];

/** Addresses out in the Internet, of public resolvers, to ask for a route to. Nothing is sent there. */
const ANYBODY = [
  { address: '1.1.1.1', family: 4 },
  { address: '2606:4700:4700::1111', family: 6 },
] as const;

/** By which interface this computer's packets leave, to the mail server and to anybody, and whether that is a VPN. */
export const wayOut = check({
  id: 'way-out',
  within: 7_000,
  async observe(looking) {
    const { report, network, probes, tell, computer } = looking;
    const around = network.surroundings;
    if (!around) return undefined;
    const vpns = await vpnAdapters(computer);
    const isVpnHere = (name: string) => vpns.names.includes(name);
    const interfaces = around.interfaces().map((one) => ({ ...one, vpn: one.vpn || isVpnHere(one.name) }));
    const nameOf = (source: string | undefined) =>
      interfaces.find((one) => source !== undefined && one.addresses.includes(source))?.name;
    const table = await around.routes();
    const defaults = table?.filter((one) => one.length === 0) ?? null;
    const route = async (
      to: Fact['routes'][number]['to'],
      address: string,
      family: 4 | 6,
    ): Promise<Fact['routes'][number]> => {
      const source = await around.sourceFor(address, family);
      const device = source === undefined ? null : (nameOf(source) ?? deviceOf(table, address));
      return { to, address, family, device, vpn: device !== null && isVpn(interfaces, device) };
    };
    const fact: { -readonly [Key in keyof Fact]: Fact[Key] } = {
      interfaces: interfaces.map(({ name, addresses, vpn }) => ({ name, addresses: addresses.length, vpn })),
      defaults:
        defaults?.map(({ family, device, gateway }) => ({ family, device, gateway, vpn: isVpnName(device) })) ?? null,
      routes: await Promise.all([
        ...ANYBODY.map(({ address, family }) => route('anybody', address, family)),
        ...around
          .resolvers()
          .slice(0, 1)
          .filter((address) => isIP(address) !== 0)
          .map((address) => route('resolver', address, isIP(address) === 6 ? 6 : 4)),
      ]),
      proxies: [...around.proxies()],
      around: [],
      ...(vpns.unread.length > 0 && { unread: vpns.unread }),
    };
    tell({ ...fact, routes: [...fact.routes] });
    const { host } = report.account.smtp;
    if (host === undefined) return fact;
    const { ipv4, ipv6 } = await probes.resolve(host);
    const toServer = await Promise.all([
      ...ipv4.slice(0, 1).map((address) => route('server', address, 4)),
      ...ipv6.slice(0, 1).map((address) => route('server', address, 6)),
    ]);
    fact.routes = [...fact.routes, ...toServer];
    tell({ ...fact });
    if (!toServer.some((one) => one.vpn)) return fact;
    // The comparison that decides: the same port, not through the VPN.
    const conversations = await ownConversations(looking);
    const attempts = await Promise.all(conversations.map((one) => one.opened));
    if (attempts.some((one) => one?.answer === 'accepted')) return fact;
    await Promise.all(
      conversations.flatMap(({ target }) =>
        interfaces
          .filter((one) => !one.vpn)
          .map(async ({ name, addresses }) => {
            const source = addresses.find((one) => one.includes(':') === (target.family === 6));
            if (source === undefined) return;
            const answer = await knockFrom(looking, source, target);
            fact.around.push({ device: name, attempt: { ...target, ...answer } });
          }),
      ),
    );
    return fact;
  },
});

/** Network cards of VPNs whose names do not tell it; a system that shows it by the name has no such question. */
async function vpnAdapters(computer: Parameters<typeof wayOut.observe>[0]['computer']): Promise<VpnAdapters> {
  const late = after(READING).then((): VpnAdapters => ({
    names: [],
    unread: [{ source: 'network cards', why: 'too-late' }],
  }));
  return Promise.race([computer?.vpnAdapters?.() ?? { names: [], unread: [] }, late]);
}

/** Reading the names of network cards is a matter of milliseconds; what takes longer (ms) is not waited for. */
const READING = 1_500;

/** Long enough for a second SYN to be answered (ms). */
const PATIENCE = 1_700;

async function knockFrom(
  { network }: Parameters<typeof wayOut.observe>[0],
  source: string,
  target: { host: string; address: string; family: 4 | 6; port: number },
) {
  const began = performance.now();
  const opened = await openWithin(
    PATIENCE,
    async (late) => (await network.surroundings?.openFrom(source, target, late)) ?? { answer: 'unreachable' },
  );
  if (opened.answer === 'accepted') opened.socket.destroy();
  return { answer: opened.answer, ms: Math.round(performance.now() - began) };
}

function isVpn(interfaces: readonly Interface[], device: string): boolean {
  return interfaces.find((one) => one.name === device)?.vpn ?? isVpnName(device);
}

/** The interface that a table of routes names for an address: that of the longest prefix. */
function deviceOf(table: readonly Route[] | null, address: string): string | null {
  const fitting = (table ?? []).filter((one) => isInSubnet(address, `${one.to}/${String(one.length)}`));
  return fitting.toSorted((a, b) => b.length - a.length)[0]?.device ?? null;
}
