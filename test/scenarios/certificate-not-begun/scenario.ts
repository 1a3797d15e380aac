import { inDays, scenario } from '../scenario.ts';

export default scenario({
  title: 'a certificate that begins next month, and nobody to tell the time',
  certificate: { notBefore: inDays(30), notAfter: inDays(120) },
  finds: { cause: 'certificate-not-yet-valid', standing: 'possible' },
});
