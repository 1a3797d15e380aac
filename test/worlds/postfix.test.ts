import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { makeAuthority, makeCertificate } from '../../helper/certificates/make.ts';
import { handshake, mailClient, type Reply } from '../doubles/mail-client.ts';
import { needsRoot } from './needs-root.ts';
import { startPostfix, type Postfix, type PostfixWish } from './postfix.ts';

const hostname = 'smtp.example.test';

async function withPostfix(wish: Partial<PostfixWish>, act: (postfix: Postfix) => Promise<void>): Promise<void> {
  const issuer = await makeAuthority({ name: 'Test authority' });
  const certificate = await makeCertificate({ names: [hostname], issuer });
  const postfix = await startPostfix({ hostname, certificate, ...wish });
  try {
    await act(postfix);
  } finally {
    await postfix.stop();
  }
}

async function to(port: number | undefined): Promise<Socket> {
  const socket = connect(port ?? 0, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** What can be signed in with, sorted; empty where sign-in is not offered. */
function mechanisms({ lines }: Reply): string[] {
  const line = lines.find((one) => one.startsWith('AUTH ')) ?? '';
  return line.split(' ').slice(1).sort();
}

needsRoot('postfix')('a real Postfix on loopback', () => {
  jest.setTimeout(60_000);

  it('demands STARTTLS on its submission port, and offers sign-in inside it', () =>
    withPostfix({}, async ({ ports }) => {
      const client = mailClient(await to(ports.submission));
      expect(await client.reply()).toEqual({ code: 220, lines: [`${hostname} ESMTP`] });
      const clear = await client.ask('EHLO test.invalid');
      expect(clear.lines).toContain('STARTTLS');
      expect(clear.lines.join()).not.toContain('AUTH');
      expect(await client.ask('MAIL FROM:<a@example.test>')).toEqual({
        code: 530,
        lines: ['5.7.0 Must issue a STARTTLS command first'],
      });
      await client.ask('STARTTLS');
      const { client: inside, socket } = await client.startTls();
      expect(socket.getPeerX509Certificate()?.checkHost(hostname)).toBe(hostname);
      expect(mechanisms(await inside.ask('EHLO test.invalid'))).toEqual(['LOGIN', 'PLAIN']);
      expect(await inside.ask('AUTH PLAIN AGFubmEAc2VjcmV0')).toMatchObject({ code: 535 });
      expect((await inside.ask('QUIT')).code).toBe(221);
    }));

  it('begins with TLS on its smtps port', () =>
    withPostfix({}, async ({ ports }) => {
      const client = mailClient(await handshake(await to(ports.smtps)));
      expect((await client.reply()).code).toBe(220);
      expect(mechanisms(await client.ask('EHLO test.invalid'))).toEqual(['LOGIN', 'PLAIN']);
    }));

  it('lets nobody sign in on its smtp port, and relays for nobody', () =>
    withPostfix({}, async ({ ports }) => {
      const client = mailClient(await to(ports.smtp));
      await client.reply();
      const { lines } = await client.ask('EHLO test.invalid');
      expect(lines).toContain('STARTTLS');
      expect(lines.join()).not.toContain('AUTH');
      await client.ask('MAIL FROM:<a@example.test>');
      expect(await client.ask('RCPT TO:<b@example.com>')).toMatchObject({ code: 554 });
    }));

  it('is as it is asked to be: without sign-in, without TLS, with words of its own, on some ports only', () =>
    withPostfix({ auth: false, ports: { smtps: 0 }, greeting: 'hello there' }, async ({ ports, log }) => {
      expect(Object.keys(ports)).toEqual(['smtps']);
      const client = mailClient(await handshake(await to(ports.smtps)));
      expect((await client.reply()).lines).toEqual(['hello there']);
      expect((await client.ask('EHLO test.invalid')).lines.join()).not.toContain('AUTH');
      expect(await log()).toContain('daemon started');
    }));

  it('without a certificate offers no STARTTLS', () =>
    withPostfix({ certificate: undefined, ports: { submission: 0 } }, async ({ ports }) => {
      const client = mailClient(await to(ports.submission));
      await client.reply();
      const reply = await client.ask('EHLO test.invalid');
      expect(reply.lines).not.toContain('STARTTLS');
      expect(mechanisms(reply)).toEqual(['LOGIN', 'PLAIN']);
    }));

  it('leaves nothing behind', async () => {
    const folders = () =>
      readdirSync(tmpdir()).filter((name) => name.startsWith(`outbox-doctor-postfix.${String(process.pid)}.`));
    const before = folders();
    const postfix = await startPostfix({ hostname, ports: { smtp: 0 } });
    await postfix.stop();
    await expect(to(postfix.ports.smtp)).rejects.toThrow('ECONNREFUSED');
    expect(folders()).toEqual(before);
  });
});
