import { scenario } from '../scenario.ts';

export default scenario({
  title: 'no encryption set where one may sign in only inside TLS',
  smtp: { encryption: 'none' },
  finds: { cause: 'wrong-encryption-mode', standing: 'confirmed', change: { 'smtp.encryption': 'starttls' } },
});
