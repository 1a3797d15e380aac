import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a certificate for all names of the hosting company, and a server that tells its own',
  certificate: { names: ['*.hoster.test'] },
  postfix: { hostname: 'server7.hoster.test' },
  internet: { serverNames: ['smtp.example.test', 'server7.hoster.test'] },
  finds: { cause: 'certificate-name-mismatch', standing: 'confirmed', change: { 'smtp.host': 'server7.hoster.test' } },
});
