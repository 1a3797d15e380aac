import { scenario } from '../scenario.ts';

export default scenario({
  title: 'port 587 dropped by the router for everybody',
  internet: { forward: ['tcp dport 587 drop'] },
  finds: {
    cause: 'network-blocks-port',
    standing: 'confirmed',
    change: { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  },
});
