import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a healthy server, and its words about an app password',
  args: ['--error', '534-5.7.9 Application-specific password required.'],
  finds: {
    cause: 'app-password-required',
    standing: 'confirmed',
    change: { 'smtp.password': 'app-password' },
    untried: ['smtp.password'],
  },
});
