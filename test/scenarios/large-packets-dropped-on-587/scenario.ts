import { signed } from '../../worlds/certificates.ts';
import { HOST } from '../../worlds/broken-mail.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server that loses its large packets on port 587 alone',
  async papers() {
    const root = await signed({ name: 'Test Root', authority: true, key: 'RSA 2048' });
    const middle = await signed({ name: 'Test Intermediate', authority: true, by: root, key: 'RSA 2048' });
    const own = await signed({ name: HOST, by: middle, key: 'RSA 2048' });
    return { certificate: { ...own, certificate: own.certificate + middle.certificate }, roots: root.certificate };
  },
  internet: { forward: ['tcp sport 587 meta length > 1000 drop'] },
  finds: {
    cause: 'mtu-blackhole',
    standing: 'possible',
    change: { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  },
});
