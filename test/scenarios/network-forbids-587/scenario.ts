import { scenario } from '../scenario.ts';

export default scenario({
  title: 'port 587 forbidden by the router, which says so (ICMP, administratively prohibited)',
  internet: { forward: ['tcp dport 587 reject with icmpx admin-prohibited'] },
  finds: {
    cause: 'network-blocks-port',
    standing: 'confirmed',
    change: { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  },
});
