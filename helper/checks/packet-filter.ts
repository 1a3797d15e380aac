import type { Facts } from '../protocol/evidence.ts';
import { check } from './check.ts';
import { ownConversations } from './own-server.ts';

type Stops = Facts['packet-filter']['stops'];

/** What this computer's own packet filter does to the account's port. Read only once that port has not let us in. */
export const packetFilter = check({
  id: 'packet-filter',
  within: 9_000,
  async observe(looking) {
    const around = looking.network.surroundings;
    const conversations = await ownConversations(looking);
    if (!around || conversations.length === 0) return undefined;
    const shut = await Promise.all(
      conversations.map(async (one) => {
        // A port that keeps us waiting is reason enough to look; its answer need not be waited for.
        if (await one.overdue) return true;
        return (await one.opened)?.answer !== 'accepted';
      }),
    );
    if (!shut.includes(true)) return undefined;
    const filter = await around.packetFilter();
    if (!filter) return { read: false, stops: [] };
    const interfaces = around.interfaces();
    const found = await Promise.all(
      conversations.map(async ({ target: { address, family, port } }): Promise<Stops> => {
        const source = await around.sourceFor(address, family);
        const device = interfaces.find((one) => source !== undefined && one.addresses.includes(source))?.name;
        const stop = filter({ address, family, port, ...(device === undefined ? {} : { device }) });
        return stop ? [{ address, family, port, ...stop }] : [];
      }),
    );
    const stops = found.flat();
    return { read: true, stops: stops.map((one) => ({ ...one, rule: one.rule.slice(0, 200) })) };
  },
});
