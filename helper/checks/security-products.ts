import { inTime } from '../network/timers.ts';
import { check, NotTried, type Looking } from './check.ts';
import { ownConversations } from './own-server.ts';
import { tidy } from './tidy.ts';

/** How long the account's own server is waited for (ms): what is well by then needs no PowerShell. */
const SERVER_WITHIN = 1_500;

/**
 * Virus scanners and firewalls of this computer. Windows tells them through PowerShell alone, which starts slowly, takes
 * this computer's time from the checks of the network, and is what security products watch: started once the account's
 * server was heard, and only where one of them may stand in between.
 */
export const securityProducts = check({
  id: 'security-products',
  within: 9_000,
  async observe(looking) {
    const ask = looking.computer?.securityProducts;
    if (!ask) return undefined;
    if (!isSuspected(looking) && (await inTime(SERVER_WITHIN, isBeyondDoubt(looking), false)))
      throw new NotTried('no-need');
    return tidy(await ask());
  },
});

function isSuspected({ report }: Pick<Looking<unknown>, 'report'>): boolean {
  const named = report.reading?.suspects ?? [];
  return named.includes('local-firewall') || named.includes('antivirus-interception');
}

/** Whether the account's own server talked to the end, and nobody but a public authority's customer answered. */
async function isBeyondDoubt(looking: Pick<Looking<unknown>, 'report' | 'probes'>): Promise<boolean> {
  const all = await Promise.all(
    (await ownConversations(looking)).map(async ({ talked, secured }) => {
      const [talk, certificate] = await Promise.all([talked, secured]);
      return talk !== undefined && !talk.failure && certificate?.trust.bundled === 'trusted';
    }),
  );
  return all.length > 0 && all.every(Boolean);
}
