import { HOST } from '../../worlds/broken-mail.ts';
import { signed } from '../../worlds/certificates.ts';
import { intercept } from '../../worlds/interceptor.ts';
import { scenario } from '../scenario.ts';

const root = signed({ name: 'Test Root', authority: true });
const theirs = signed({ name: 'ESET SSL Filter CA', authority: true });

export default scenario({
  title: 'a virus scanner that opens connections, and whose root is not trusted',
  async papers() {
    const good = await root;
    return { certificate: await signed({ name: HOST, by: good }), roots: good.certificate };
  },
  async prepare({ internet, folder }) {
    await intercept(internet.client, 'own', await theirs, folder);
  },
  finds: { cause: 'antivirus-interception', standing: 'confirmed' },
});
