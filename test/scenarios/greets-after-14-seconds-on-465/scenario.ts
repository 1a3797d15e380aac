import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oddPorts, plainServer } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';

export default scenario({
  title: 'a server that greets on port 465 after 14 seconds, and answers to whoever does not wait for it',
  postfix: 'stopped',
  smtp: { port: 465, encryption: 'tls' },
  async prepare({ internet: { server }, folder, certificate }) {
    const pem = join(folder, 'odd.pem');
    await writeFile(pem, certificate.key + certificate.certificate);
    await oddPorts(server, { 465: { ...plainServer('AUTH PLAIN LOGIN'), tls: pem, waitMs: 14_000 } });
  },
  finds: {
    cause: 'slow-greeting',
    standing: 'confirmed',
    change: { 'outlook.timeout': 300 },
    untried: ['outlook.timeout'],
  },
});
