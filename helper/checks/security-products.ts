import { check, type Looking } from './check.ts';
import { ownConversations } from './own-server.ts';
import { tidy } from './tidy.ts';

/**
 * Virus scanners and firewalls of this computer. Windows tells them through PowerShell alone, which starts slowly and is
 * what security products watch: asked only where one of them may stand in between.
 */
export const securityProducts = check({
  id: 'security-products',
  within: 24_000,
  async observe(looking) {
    const ask = looking.computer?.securityProducts;
    return ask && (await mayStandBetween(looking)) ? tidy(await ask()) : undefined;
  },
});

/** The account's port does not let us in, breaks off, or shows a certificate that no public authority vouches for. */
async function mayStandBetween(looking: Pick<Looking<unknown>, 'report' | 'probes'>): Promise<boolean> {
  const named = looking.report.reading?.suspects ?? [];
  if (named.includes('local-firewall') || named.includes('antivirus-interception')) return true;
  const broken = await Promise.all(
    (await ownConversations(looking)).map(async ({ opened, talked, secured }) => {
      if ((await opened)?.answer !== 'accepted') return true;
      const [talk, certificate] = await Promise.all([talked, secured]);
      return talk?.failure !== undefined || (certificate !== undefined && certificate.trust.bundled !== 'trusted');
    }),
  );
  return broken.includes(true);
}
