import { scenario } from '../scenario.ts';

export default scenario({
  title: 'sign-in switched off, and the server’s own words',
  smtp: { auth: 'none' },
  args: ['--error', '530 5.7.0 Authentication required'],
  finds: {
    cause: 'auth-not-enabled',
    standing: 'confirmed',
    change: { 'smtp.auth': 'password' },
    untried: ['smtp.auth'],
  },
});
