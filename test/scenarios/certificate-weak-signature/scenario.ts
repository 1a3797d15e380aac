import { signed } from '../../worlds/certificates.ts';
import { HOST } from '../../worlds/broken-mail.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a certificate with a signature with SHA-1',
  async papers() {
    const root = await signed({ name: 'Test Root', authority: true, key: 'RSA 2048', hash: 'SHA-1' });
    const certificate = await signed({ name: HOST, by: root, key: 'RSA 2048' });
    return { certificate, roots: root.certificate };
  },
  finds: { cause: 'certificate-weak-key', standing: 'confirmed' },
});
