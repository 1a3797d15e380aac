import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { controlHosts } from '../../helper/checks/control-hosts.ts';
import { makeAuthority, makeCertificate } from '../../helper/certificates/make.ts';
import { needsRoot } from './needs-root.ts';
import { startPostfix } from './postfix.ts';
import { acceptOn, knock, smallInternet } from './small-internet.ts';

needsRoot(
  'postfix',
  'swaks',
  'netns',
  'nft',
)('a real Postfix behind a router that drops port 587', () => {
  jest.setTimeout(60_000);

  it('is silent there, and talks on port 465 to a program that was not written by us', async () => {
    const hostname = 'smtp.example.test';
    const internet = await smallInternet({
      serverNames: [hostname],
      controlNames: controlHosts.map(({ host }) => host),
      forward: ['tcp dport 587 drop'],
    });
    try {
      const { client, server, control } = internet;
      const issuer = await makeAuthority({ name: 'Test authority' });
      const certificate = await makeCertificate({ names: [hostname], issuer });
      const folder = await mkdtemp(join(tmpdir(), 'postfix-in-namespace-'));
      const root = join(folder, 'root.pem');
      await writeFile(root, issuer.certificate);
      const postfix = await startPostfix({ hostname, certificate, on: server });
      try {
        await acceptOn(control, [25, 465, 587]);
        expect(await knock(client, hostname, 587)).toMatchObject({ answer: 'silent' });
        expect(await knock(client, 'smtp.office365.com', 587)).toMatchObject({ answer: 'silent' });
        expect(await knock(client, 'smtp.gmail.com', 465)).toMatchObject({ answer: 'accepted' });
        const talk = await client.run('sh', [
          '-c',
          `printf 'EHLO test.invalid\\r\\nQUIT\\r\\n' | openssl s_client -quiet -verify_return_error -verify_hostname $0 -CAfile $1 -connect $0:465`,
          hostname,
          root,
        ]);
        expect(talk.stdout).toContain(`220 ${hostname} ESMTP`);
        expect(talk.stdout).toMatch(/250-AUTH (?:PLAIN LOGIN|LOGIN PLAIN)/);
        expect(talk.stderr).not.toContain('error');
      } finally {
        await postfix.stop();
        await rm(folder, { recursive: true });
      }
    } finally {
      await internet.close();
    }
  });
});
