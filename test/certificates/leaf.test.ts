import { createServer, request } from 'node:https';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { X509Certificate } from 'node:crypto';
import { makeCertificate, type Made } from '../../helper/certificates/make.ts';
import { untrust } from '../../helper/certificates/untrust.ts';

/* The helper's own certificate is no authority: who trusts it trusts this computer's `localhost`, and nothing else. */

const names = ['localhost', '127.0.0.1', '::1'];

/** What a client that trusts `ca` says of a server at `host`: `ok` or the code of its error. */
async function asked(server: Made, ca: string, host: string): Promise<string> {
  const https = createServer({ cert: server.certificate, key: server.key }, (_request, response) => response.end());
  https.listen(0, '127.0.0.1');
  await once(https, 'listening');
  const { port } = https.address() as AddressInfo;
  const said = await new Promise<string>((resolve) => {
    const one = request(
      { host: '127.0.0.1', port, ca, servername: host, headers: { host }, agent: false },
      (response) => {
        response.resume();
        resolve('ok');
      },
    );
    one.on('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    one.end();
  });
  https.close();
  https.closeAllConnections();
  return said;
}

test('whoever trusts it reaches localhost', async () => {
  const leaf = await makeCertificate({ names });
  expect(await asked(leaf, leaf.certificate, 'localhost')).toBe('ok');
});

test('it stands for no other name', async () => {
  const leaf = await makeCertificate({ names });
  expect(await asked(leaf, leaf.certificate, 'bank.example')).toBe('ERR_TLS_CERT_ALTNAME_INVALID');
});

test('its key signs for nobody: what a thief of it makes is not trusted', async () => {
  const leaf = await makeCertificate({ names });
  const stolen = await makeCertificate({ names: ['bank.example'], issuer: { ...leaf, name: 'localhost' } });
  const chain = { certificate: stolen.certificate + leaf.certificate, key: stolen.key };
  expect(await asked(chain, leaf.certificate, 'bank.example')).not.toBe('ok');
});

test('it says of itself that it is no authority, and for servers only', async () => {
  const leaf = new X509Certificate((await makeCertificate({ names })).certificate);
  expect(leaf.ca).toBe(false);
  expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  expect(leaf.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1');
});

describe('to trust it no more', () => {
  const THUMBPRINT = 'A'.repeat(40);
  const ran: (readonly string[])[] = [];
  const run = (well: boolean) => (program: string, args: readonly string[]) => {
    ran.push([program, ...args]);
    return Promise.resolve(well);
  };
  beforeEach(() => {
    ran.length = 0;
  });
  test('Windows is told its thumbprint, by the whole path of Windows’ own program', async () => {
    expect(await untrust(THUMBPRINT, { platform: 'win32', windows: '/windows', run: run(true) })).toBe('removed');
    expect(ran).toEqual([['/windows/System32/certutil.exe', '-user', '-delstore', 'Root', THUMBPRINT]]);
  });
  test('macOS is told its thumbprint', async () => {
    expect(await untrust(THUMBPRINT, { platform: 'darwin', run: run(false) })).toBe('not-there');
    expect(ran).toEqual([['/usr/bin/security', 'delete-certificate', '-Z', THUMBPRINT, '-t']]);
  });
  test('elsewhere nothing is run', async () => {
    expect(await untrust(THUMBPRINT, { platform: 'linux', run: run(true) })).toBe('no-store');
    expect(ran).toEqual([]);
  });
});
