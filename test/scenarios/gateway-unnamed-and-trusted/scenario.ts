import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HOST } from '../../worlds/broken-mail.ts';
import { signed } from '../../worlds/certificates.ts';
import { ready } from '../../worlds/ready.ts';
import { redirect } from '../../worlds/redirect.ts';
import { runScript } from '../../worlds/small-internet.ts';
import { scenario } from '../scenario.ts';

const root = signed({ name: 'Test Root', authority: true });
const theirs = signed({ name: 'Example Corporation G2', authority: true });

export default scenario({
  title: 'a company gateway that opens everybody’s connections, whose root is rolled out and does not say what it is',
  async papers() {
    const [good, gateway] = await Promise.all([root, theirs]);
    return { certificate: await signed({ name: HOST, by: good }), roots: good.certificate + gateway.certificate };
  },
  async prepare({ internet, folder }) {
    const ports = [];
    for (const [at, name] of [HOST, 'smtp.gmail.com'].entries()) {
      const made = await signed({ name, by: await theirs });
      const files = { certificate: join(folder, `made-${name}.pem`), key: join(folder, `made-${name}.key`) };
      await writeFile(files.certificate, made.certificate);
      await writeFile(files.key, made.key);
      for (const port of [587, 465]) {
        const own = 10_000 + at * 10_000 + port;
        ports.push({ port: own, tls: port === 465 ? 'tls' : 'starttls', then: 'serve', ...files });
        const net = String(at + 2);
        await redirect(internet.router, 'passing', `ip daddr 10.66.${net}.2 tcp dport ${String(port)}`, own);
        await redirect(internet.router, 'passing', `ip6 daddr fd66:${net}::2 tcp dport ${String(port)}`, own);
      }
    }
    await ready(runScript(internet.router, 'tls-mail.ts', JSON.stringify(ports)));
  },
  finds: { cause: 'tls-inspection', standing: 'confirmed' },
});
