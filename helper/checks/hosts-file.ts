import { isIP } from 'node:net';
import { after } from '../network/timers.ts';
import type { Facts } from '../protocol/evidence.ts';
import { check } from './check.ts';
import { controlHosts } from './control-hosts.ts';
import { ownPorts, ownServerServes } from './own-server.ts';

type Fact = Facts['hosts-file'];

/** A server that has not shown itself by now is not waited for before DNS' address is tried (ms). */
const PATIENCE = 3_000;

const KNOWN = controlHosts.map(({ host }) => host);

/** What the hosts file says of the account's server, and what DNS says of the same name. */
export const hostsFile = check({
  id: 'hosts-file',
  within: 6_000,
  async observe(looking) {
    const { report, network, probes } = looking;
    const around = network.surroundings;
    const file = await around?.hostsFile();
    if (!around || !file) return undefined;
    const [resolver] = around.resolvers();
    const own = report.account.smtp.host;
    if (own === undefined) return undefined;
    const entries: Fact['entries'] = [];
    const opened: Fact['opened'] = [];
    const addresses = file.entries.get(own.toLowerCase().replace(/\.$/, ''));
    const listed = KNOWN.filter((name) => file.entries.has(name));
    if (addresses) await look(own, addresses);
    return { path: file.path, entries, listed, opened };

    async function look(host: string, addresses: readonly string[]): Promise<void> {
      const dns = resolver === undefined ? [] : ((await around?.ask(resolver).addresses(host))?.records ?? []);
      entries.push({ host, addresses: addresses.slice(0, 8), dns: dns.slice(0, 8) });
      const differs = dns.length > 0 && !dns.some((address) => addresses.includes(address));
      if (!differs) return;
      looking.tell({ path: file?.path ?? '', entries, listed, opened });
      if (await Promise.race([ownServerServes(looking), after(PATIENCE).then(() => false)])) return;
      const first = [4, 6].flatMap((family) => dns.find((address) => isIP(address) === family) ?? []);
      await Promise.all(
        first.flatMap((address) =>
          ownPorts(report).map(async (port) => {
            const target = { host, address, family: isIP(address) === 6 ? (6 as const) : (4 as const), port };
            const knocked = await probes.knock(target);
            if (knocked) opened.push({ ...target, ...knocked });
          }),
        ),
      );
    }
  },
});
