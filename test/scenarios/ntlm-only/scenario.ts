import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a Postfix that offers NTLM only',
  postfix: { settings: { smtpd_sasl_mechanism_filter: 'ntlm' } },
  finds: {
    cause: 'auth-mechanism-mismatch',
    standing: 'confirmed',
    change: { 'smtp.auth': 'spa' },
    untried: ['smtp.auth'],
  },
});
