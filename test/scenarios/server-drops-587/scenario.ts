import { scenario } from '../scenario.ts';

export default scenario({
  title: 'port 587 dropped by the server alone',
  internet: { input: ['tcp dport 587 drop'] },
  finds: { cause: 'wrong-port', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
