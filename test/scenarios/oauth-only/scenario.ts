import { ehlo, oddPorts } from '../../worlds/odd.ts';
import { scenario } from '../scenario.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export default scenario({
  title: 'a server that offers XOAUTH2 only',
  postfix: 'stopped',
  smtp: { port: 465, encryption: 'tls' },
  prepare: async ({ internet, folder, certificate }) => {
    const tls = join(folder, 'oauth.pem');
    await writeFile(tls, certificate.key + certificate.certificate);
    const answers = { EHLO: ehlo('SIZE 35882577', 'AUTH XOAUTH2 OAUTHBEARER') };
    await oddPorts(internet.server, { 465: { tls, greeting: ['220 odd.example.test ESMTP'], answers } });
  },
  finds: { cause: 'oauth-required', standing: 'confirmed', change: { 'smtp.auth': 'oauth2' }, untried: ['smtp.auth'] },
});
