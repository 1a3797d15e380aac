import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a healthy server that speaks TLS 1.3 alone',
  postfix: { settings: { smtpd_tls_protocols: '>=TLSv1.3', smtpd_tls_mandatory_protocols: '>=TLSv1.3' } },
  finds: { cause: 'none', standing: 'confirmed' },
});
