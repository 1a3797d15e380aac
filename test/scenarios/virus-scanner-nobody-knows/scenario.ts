import { HOST } from '../../worlds/broken-mail.ts';
import { signed } from '../../worlds/certificates.ts';
import { intercept } from '../../worlds/interceptor.ts';
import { scenario } from '../scenario.ts';

const root = signed({ name: 'Test Root', authority: true });
const theirs = signed({ name: 'Hauswacht Mail Root', authority: true });

export default scenario({
  title: 'a virus scanner that nobody knows and whose root is not trusted, on this computer',
  async papers() {
    const good = await root;
    return { certificate: await signed({ name: HOST, by: good }), roots: good.certificate };
  },
  async prepare({ internet, folder }) {
    await intercept(internet.client, 'own', await theirs, folder);
  },
  finds: { cause: 'antivirus-interception', standing: 'confirmed' },
});
