import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOST } from '../../worlds/broken-mail.ts';
import { signed } from '../../worlds/certificates.ts';
import { ready } from '../../worlds/ready.ts';
import { redirect } from '../../worlds/redirect.ts';
import { runScript } from '../../worlds/small-internet.ts';
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
    const made = await signed({ name: HOST, by: await theirs });
    const files = { certificate: join(folder, 'made.pem'), key: join(folder, 'made.key') };
    await writeFile(files.certificate, made.certificate);
    await writeFile(files.key, made.key);
    const ports = [
      { port: 10587, tls: 'starttls', then: 'serve', ...files },
      { port: 10465, tls: 'tls', then: 'serve', ...files },
    ];
    await ready(runScript(internet.client, 'tls-mail.ts', JSON.stringify(ports)));
    for (const port of [587, 465]) await redirect(internet.client, 'own', `tcp dport ${String(port)}`, 10_000 + port);
  },
  finds: { cause: 'antivirus-interception', standing: 'confirmed' },
});
