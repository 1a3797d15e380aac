import { signed } from '../../worlds/certificates.ts';
import { HOST } from '../../worlds/broken-mail.ts';
import { inDays, scenario } from '../scenario.ts';

export default scenario({
  title: 'an intermediate certificate that has ended',
  async papers() {
    const root = await signed({ name: 'Test Root', authority: true });
    const dates = { notBefore: inDays(-400), notAfter: inDays(-3) };
    const middle = await signed({ name: 'Test Intermediate', authority: true, by: root, ...dates });
    const own = await signed({ name: HOST, by: middle });
    return { certificate: { ...own, certificate: own.certificate + middle.certificate }, roots: root.certificate };
  },
  finds: { cause: 'certificate-expired', standing: 'confirmed' },
});
