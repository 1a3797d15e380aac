import { startDnsmasq } from '../../worlds/dnsmasq.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a real dnsmasq with nobody to ask: it refuses every question',
  needs: ['dnsmasq'],
  internet: { resolver: 'none' },
  async prepare({ internet: { router } }) {
    await startDnsmasq(router);
  },
  finds: { cause: 'dns-failure', standing: 'confirmed' },
});
