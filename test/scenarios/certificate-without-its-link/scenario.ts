import { signed } from '../../worlds/certificates.ts';
import { HOST } from '../../worlds/broken-mail.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a certificate sent without the intermediate one',
  async papers() {
    const root = await signed({ name: 'Test Root', authority: true });
    const middle = await signed({ name: 'Test Intermediate', authority: true, by: root });
    return { certificate: await signed({ name: HOST, by: middle }), roots: root.certificate };
  },
  finds: { cause: 'certificate-chain-incomplete', standing: 'possible' },
});
