import type { ControlTalk } from '../protocol/facts/control-talks.ts';
import { check, type Looking } from './check.ts';
import { controlsSpokenTo } from './control-hosts.ts';

/**
 * What well-known submission servers say on the account's port and on 587 and 465: the same questions as to the account's
 * own server, so that what only this server does can be told from what is done to everybody's mail.
 */
export const controlTalks = check({
  id: 'control-talks',
  within: 6_000,
  async observe(looking) {
    const talks: ControlTalk[] = [];
    await eachControl(looking, (talk) => {
      talks.push(talk);
      looking.tell({ talks: [...talks] });
    });
    return { talks };
  },
});

/** Hears what each of them says; resolves when all have been heard or cannot be. */
export async function eachControl(
  { report, probes }: Pick<Looking<unknown>, 'report' | 'probes'>,
  hear: (talk: ControlTalk) => void,
): Promise<void> {
  await Promise.all(
    controlsSpokenTo(report.account.smtp.port).map(async ({ host, port }) => {
      // A control without an address is not knocked at, so nobody speaks to it.
      const { ipv4, ipv6 } = await probes.resolve(host);
      if (ipv4.length + ipv6.length === 0) return;
      const { talk, certificate } = await probes.control(host, port);
      if (talk) hear({ ...talk, ...(certificate ? { certificate } : {}) });
    }),
  );
}
