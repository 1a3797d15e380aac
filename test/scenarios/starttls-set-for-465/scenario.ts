import { scenario } from '../scenario.ts';

export default scenario({
  title: 'STARTTLS set for port 465',
  smtp: { port: 465 },
  finds: { cause: 'wrong-encryption-mode', standing: 'confirmed', change: { 'smtp.encryption': 'tls' } },
});
