import { filter } from '../../worlds/namespace.ts';
import { oddPorts, plainServer } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a router that answers port 587 in the place of every server',
  smtp: { port: 587 },
  prepare: async ({ internet: { router } }) => {
    await oddPorts(router, { 40_000: plainServer('SIZE 10000000', '8BITMIME') });
    await filter(router, 'prerouting', ['tcp dport 587 redirect to :40000']);
  },
  finds: { cause: 'transparent-proxy', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
