import { scenario } from '../scenario.ts';

const old = '>=TLSv1, <=TLSv1';

export default scenario({
  title: 'a server that speaks TLS 1.0 alone',
  postfix: {
    settings: {
      smtpd_tls_protocols: old,
      smtpd_tls_mandatory_protocols: old,
      tls_high_cipherlist: 'ALL:@SECLEVEL=0',
      tls_medium_cipherlist: 'ALL:@SECLEVEL=0',
    },
  },
  finds: { cause: 'tls-version-mismatch', standing: 'confirmed' },
});
