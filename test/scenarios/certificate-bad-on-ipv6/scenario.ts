import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeCertificate } from '../../../helper/certificates/make.ts';
import { HOST } from '../../worlds/broken-mail.ts';
import { ready } from '../../worlds/ready.ts';
import { redirect } from '../../worlds/redirect.ts';
import { runScript } from '../../worlds/small-internet.ts';
import { inDays, scenario } from '../scenario.ts';

export default scenario({
  title: 'a certificate that has ended on IPv6, and a good one on IPv4',
  async prepare({ internet, folder, issuer }) {
    const old = await makeCertificate({ names: [HOST], issuer, notBefore: inDays(-90), notAfter: inDays(-2) });
    const files = { certificate: join(folder, 'old.pem'), key: join(folder, 'old.key') };
    await writeFile(files.certificate, old.certificate);
    await writeFile(files.key, old.key);
    const port = { port: 10587, tls: 'starttls', then: 'serve', ...files };
    await ready(runScript(internet.server, 'tls-mail.ts', JSON.stringify([port])));
    await redirect(internet.server, 'passing', 'meta nfproto ipv6 tcp dport 587', 10587);
  },
  finds: {
    cause: 'certificate-expired',
    standing: 'possible',
    change: { 'smtp.port': 465, 'smtp.encryption': 'tls' },
  },
});
