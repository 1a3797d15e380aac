import { scenario } from '../scenario.ts';

export default scenario({
  title: 'port 587 of everybody answered by a reset of the router’s',
  internet: { forward: ['tcp dport 587 reject with tcp reset'] },
  finds: {
    cause: 'network-blocks-port',
    standing: 'confirmed',
    change: { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  },
});
