import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signed } from '../../worlds/certificates.ts';
import { HOST } from '../../worlds/broken-mail.ts';
import { ready } from '../../worlds/ready.ts';
import { runScript } from '../../worlds/small-internet.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a certificate sent without the intermediate one on 587, and with it on 465',
  async papers() {
    const root = await signed({ name: 'A Root', authority: true });
    const middle = await signed({ name: 'A Link', authority: true, by: root });
    const own = await signed({ name: HOST, by: middle });
    return { certificate: { ...own, certificate: own.certificate + middle.certificate }, roots: root.certificate };
  },
  postfix: { ports: { smtps: 465 } },
  async prepare({ internet, folder, certificate }) {
    const [alone = ''] = certificate.certificate.split(/(?<=-----END CERTIFICATE-----\n)/);
    const files = { certificate: join(folder, 'alone.pem'), key: join(folder, 'key.pem') };
    await writeFile(files.certificate, alone);
    await writeFile(files.key, certificate.key);
    const port = { port: 587, tls: 'starttls', then: 'serve', ...files };
    await ready(runScript(internet.server, 'tls-mail.ts', JSON.stringify([port])));
  },
  finds: {
    cause: 'certificate-chain-incomplete',
    standing: 'confirmed',
    change: { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  },
});
