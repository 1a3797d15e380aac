import { scenario } from '../scenario.ts';

export default scenario({
  title: 'SSL/TLS set for port 587',
  smtp: { encryption: 'tls' },
  finds: { cause: 'wrong-encryption-mode', standing: 'confirmed', change: { 'smtp.encryption': 'starttls' } },
});
