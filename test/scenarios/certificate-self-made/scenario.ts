import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a certificate the server made itself',
  untrusted: true,
  finds: { cause: 'certificate-untrusted', standing: 'confirmed' },
});
