import type { ControlTalk } from '../protocol/facts/control-talks.ts';
import { check } from './check.ts';
import { controlsSpokenTo } from './control-hosts.ts';

/**
 * What well-known submission servers say on the account's port and on 587 and 465: the same questions as to the account's
 * own server, so that what only this server does can be told from what is done to everybody's mail.
 */
export const controlTalks = check({
  id: 'control-talks',
  within: 6_000,
  async observe({ report, probes, tell }) {
    const talks: ControlTalk[] = [];
    await Promise.all(
      controlsSpokenTo(report.account.smtp.port).map(async ({ host, port }) => {
        // A control without an address is not knocked at, so nobody speaks to it.
        const { ipv4, ipv6 } = await probes.resolve(host);
        if (ipv4.length + ipv6.length === 0) return;
        const { talk, certificate } = await probes.control(host, port);
        if (!talk) return;
        talks.push({ ...talk, ...(certificate ? { certificate } : {}) });
        tell({ talks: [...talks] });
      }),
    );
    return { talks };
  },
});
