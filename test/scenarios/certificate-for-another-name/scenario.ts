import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a certificate for another name of the same server',
  certificate: { names: ['host7.example.test'] },
  internet: { serverNames: ['smtp.example.test', 'host7.example.test'] },
  finds: { cause: 'certificate-name-mismatch', standing: 'confirmed', change: { 'smtp.host': 'host7.example.test' } },
});
