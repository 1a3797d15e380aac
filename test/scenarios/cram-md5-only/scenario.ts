import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a Postfix that offers CRAM-MD5 only',
  postfix: { settings: { smtpd_sasl_mechanism_filter: 'cram-md5' } },
  finds: { cause: 'auth-mechanism-mismatch', standing: 'confirmed' },
});
