import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a Postfix that waits 15 seconds before it greets',
  postfix: { settings: { smtpd_client_restrictions: 'sleep 15' }, refusesAtOnce: true },
  finds: {
    cause: 'slow-greeting',
    standing: 'confirmed',
    change: { 'outlook.timeout': 300 },
    untried: ['outlook.timeout'],
  },
});
