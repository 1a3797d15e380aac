import { filter } from '../../worlds/namespace.ts';
import { oddPorts, plainServer } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a router that answers port 25 in the place of every server',
  smtp: { port: 25 },
  prepare: async ({ internet: { router } }) => {
    await oddPorts(router, { 40_000: plainServer('SIZE 10000000', '8BITMIME') });
    await filter(router, 'prerouting', ['tcp dport 25 redirect to :40000']);
  },
  finds: { cause: 'transparent-proxy', standing: 'confirmed', change: { 'smtp.port': 587 } },
});
