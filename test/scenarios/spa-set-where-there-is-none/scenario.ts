import { scenario } from '../scenario.ts';

export default scenario({
  title: 'Secure Password Authentication set for a server that offers PLAIN and LOGIN',
  smtp: { auth: 'spa' },
  finds: {
    cause: 'auth-mechanism-mismatch',
    standing: 'confirmed',
    change: { 'smtp.auth': 'password' },
    untried: ['smtp.auth'],
  },
});
