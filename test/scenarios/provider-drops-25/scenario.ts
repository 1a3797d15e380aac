import { scenario } from '../scenario.ts';

export default scenario({
  title: 'port 25 dropped by the router for everybody, and an account from the old days',
  internet: { forward: ['tcp dport 25 drop'] },
  smtp: { port: 25, encryption: 'none' },
  finds: { cause: 'isp-blocks-port', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
