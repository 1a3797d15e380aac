import { HOST } from '../../worlds/broken-mail.ts';
import { signed } from '../../worlds/certificates.ts';
import { intercept } from '../../worlds/interceptor.ts';
import { scenario } from '../scenario.ts';

const root = signed({ name: 'Test Root', authority: true });
const theirs = signed({ name: 'FortiGate CA', authority: true });

export default scenario({
  title: 'a company gateway that opens everybody’s connections, and whose root is not rolled out',
  async papers() {
    const good = await root;
    return { certificate: await signed({ name: HOST, by: good }), roots: good.certificate };
  },
  async prepare({ internet, folder }) {
    await intercept(internet.router, 'passing', await theirs, folder);
  },
  finds: { cause: 'tls-inspection', standing: 'confirmed' },
});
