import { scenario } from '../scenario.ts';

export default scenario({
  title: 'port 25 without encryption',
  smtp: { port: 25, encryption: 'none' },
  finds: { cause: 'plaintext-port-25', standing: 'confirmed', change: { 'smtp.port': 465, 'smtp.encryption': 'tls' } },
});
