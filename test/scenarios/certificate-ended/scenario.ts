import { inDays, scenario } from '../scenario.ts';

export default scenario({
  title: 'a certificate that has ended',
  certificate: { notBefore: inDays(-90), notAfter: inDays(-1) },
  finds: { cause: 'certificate-expired', standing: 'confirmed' },
});
