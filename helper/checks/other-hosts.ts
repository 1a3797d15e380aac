import type { Facts } from '../protocol/evidence.ts';
import { check } from './check.ts';
import { controlHosts } from './control-hosts.ts';

type Control = Facts['other-hosts']['controls'][number];

/** The control: do well-known mail servers answer on the same ports from here, and does anything answer at all? */
export const otherHosts = check({
  id: 'other-hosts',
  within: 7_000,
  async observe({ network, probes, tell }) {
    const ownAddresses = network.ownAddresses();
    const controls: Control[] = [];
    let resolver: Facts['other-hosts']['resolver'] = null;
    const seen = (control: Control) => {
      controls.push({ ...control, ms: Math.round(control.ms) });
      tell({ ownAddresses, resolver, controls: [...controls] });
    };
    const asked = network.resolverAnswers().then((answers) => {
      resolver = answers ? 'answers' : 'silent';
    });
    await Promise.all(
      controlHosts.map(async ({ host, ports }) => {
        const { ipv4, ipv6, failure, ms } = await probes.resolve(host);
        const address = ipv4[0] ?? ipv6[0];
        const family = ipv4[0] ? 4 : 6;
        await Promise.all(
          ports.map(async (port) => {
            if (address === undefined) {
              seen({ host, port, answer: failure === 'name-not-found' ? failure : 'resolver-silent', ms });
              return;
            }
            const answer = await probes.knock({ host, address, family, port });
            if (answer) seen({ host, port, address, ...answer });
          }),
        );
      }),
    );
    await asked;
    return { ownAddresses, resolver, controls };
  },
});
