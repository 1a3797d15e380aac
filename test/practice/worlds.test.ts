import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { controlHosts } from '../../helper/checks/control-hosts.ts';
import type { Network, Opened } from '../../helper/network/network.ts';
import { openWorld, worlds } from '../../helper/practice/practice.ts';
import type { MailPort } from '../../helper/practice/world.ts';
import { handshake, mailClient } from '../doubles/mail-client.ts';

const never = new AbortController().signal;

/** Opens a world, hands over its network, and closes it whatever happens. */
async function inWorld(id: string, act: (network: Network) => Promise<void>): Promise<void> {
  const { network, close } = await openWorld(id);
  try {
    await act(network);
  } finally {
    await close();
  }
}

async function open(network: Network, host: string, port: number, giveUp = never): Promise<Opened> {
  const { ipv4 } = await network.resolve(host);
  return network.open({ host, port, family: 4, address: ipv4[0] ?? 'none' }, giveUp);
}

async function accepted(network: Network, host: string, port: number): Promise<Socket> {
  const opened = await open(network, host, port);
  if (opened.answer !== 'accepted') throw new Error(`${host}:${String(port)} ${opened.answer}`);
  return opened.socket;
}

/** Goes through the whole conversation a port's description promises, and returns the certificate seen in it. */
async function converse(socket: Socket, host: string, port: MailPort): Promise<TLSSocket> {
  let secured = port.encryption === 'tls' ? await handshake(socket, host) : undefined;
  let client = mailClient(secured ?? socket);
  expect(await client.reply()).toMatchObject({ code: 220, lines: [expect.stringContaining(host)] });
  if (!secured) {
    const clear = await client.ask('EHLO test.invalid');
    expect(clear.lines).toContain('STARTTLS');
    expect(clear.lines.filter((line) => line.startsWith('AUTH'))).toEqual([]);
    expect(await client.ask('MAIL FROM:<anna@practice.test>')).toMatchObject({ code: 530 });
    expect((await client.ask('STARTTLS')).code).toBe(220);
    ({ client, socket: secured } = await client.startTls());
  }
  const inside = await client.ask('EHLO test.invalid');
  expect(inside.code).toBe(250);
  expect(inside.lines).not.toContain('STARTTLS');
  expect(inside.lines.filter((line) => line.startsWith('AUTH'))).toEqual(
    port.auth.length > 0 ? [`AUTH ${port.auth.join(' ')}`] : [],
  );
  expect((await client.ask('MAIL FROM:<anna@practice.test>')).code).toBeGreaterThanOrEqual(500);
  expect((await client.ask('AUTH PLAIN AGFubmEAc2VjcmV0')).code).toBe(port.auth.length > 0 ? 535 : 503);
  return secured;
}

const ports = worlds.flatMap((world) =>
  Object.entries(world.hosts).flatMap(([host, table]) =>
    Object.entries(table.ports).map(([port, behind]) => ({
      world,
      host,
      port: Number(port),
      behind: world.blocked?.includes(Number(port)) ? ('silent' as const) : behind,
    })),
  ),
);

describe('the servers of every world are as its file says', () => {
  it.each(ports)('$world.id: $host:$port', async ({ world, host, port, behind }) => {
    await inWorld(world.id, async (network) => {
      if (behind === 'refused') {
        expect(await open(network, host, port)).toEqual({ answer: 'refused' });
      } else if (behind === 'silent') {
        expect(await silent(network, host, port)).toBe(true);
      } else if (behind !== 'accepts') {
        const secured = await converse(await accepted(network, host, port), host, behind);
        const shown = new X509Certificate(secured.getPeerCertificate().raw);
        const root = new X509Certificate(network.trust().bundled[0] ?? '');
        const days = (date: string) => Math.round((Date.parse(date) - Date.now()) / 86_400_000);
        expect(shown.subjectAltName?.split(', ')).toEqual(behind.certificate?.names.map((name) => `DNS:${name}`));
        expect([days(shown.validFrom), days(shown.validTo)]).toEqual(behind.certificate?.days);
        expect(shown.verify(root.publicKey)).toBe(behind.certificate?.issuer === 'authority');
      }
    });
  });
});

describe('every world', () => {
  it.each(worlds)('$id answers for the control hosts, from this computer', async (world) => {
    await inWorld(world.id, async (network) => {
      for (const { host, port } of controlHosts.flatMap(({ host, ports }) => ports.map((port) => ({ host, port })))) {
        if (world.offline) expect(await open(network, host, port)).toEqual({ answer: 'unreachable' });
        else if (world.blocked?.includes(port)) expect(await silent(network, host, port)).toBe(true);
        else expect((await accepted(network, host, port)).remoteAddress).toBe('127.0.0.1');
      }
    });
  });

  it.each(worlds)('$id knows no other names and no other addresses', async (world) => {
    await inWorld(world.id, async (network) => {
      const failure = world.offline ? 'resolver-silent' : 'name-not-found';
      expect(await network.resolve('example.com')).toEqual({ ipv4: [], ipv6: [], failure });
      expect(await network.resolve('constructor')).toEqual({ ipv4: [], ipv6: [], failure });
      const elsewhere = { host: 'smtp.practice.test', address: '192.0.2.1', family: 4, port: 587 } as const;
      expect(await network.open(elsewhere, never)).toEqual({ answer: 'unreachable' });
    });
  });

  it.each(worlds)('$id leaves nothing listening behind', async (world) => {
    const { network, close } = await openWorld(world.id);
    const opened = await Promise.all(
      Object.entries(world.hosts).flatMap(([host, table]) =>
        Object.keys(table.ports).map((port) => open(network, host, Number(port), AbortSignal.abort())),
      ),
    );
    expect(opened.every(({ answer }) => answer !== 'accepted')).toBe(true);
    const one = world.offline ? undefined : await accepted(network, 'smtp.fastmail.com', 465);
    const port = one?.remotePort;
    await close();
    if (one) expect(one.destroyed).toBe(true);
    if (port !== undefined) await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toThrow('ECONNREFUSED');
    expect(await open(network, 'smtp.fastmail.com', 465)).toEqual({ answer: 'unreachable' });
  });
});

describe('what makes a world its own', () => {
  const account = (id: string) => {
    const { host = '', port = 0 } = worlds.find((one) => one.id === id)?.report.account.smtp ?? {};
    return { host, port };
  };

  it('wrong-server-name: the account’s name is not found, the published one is', () =>
    inWorld('wrong-server-name', async (network) => {
      expect(await network.resolve(account('wrong-server-name').host)).toMatchObject({ failure: 'name-not-found' });
      expect(await network.resolve('mail.gmx.net')).toEqual({ ipv4: ['127.0.0.1'], ipv6: [] });
      expect(await network.mailExchangers('gmx.net')).toEqual(['mx00.gmx.net', 'mx01.gmx.net']);
    }));

  it('wrong-port: the account’s port refuses', () =>
    inWorld('wrong-port', async (network) => {
      const { host, port } = account('wrong-port');
      expect(await open(network, host, port)).toEqual({ answer: 'refused' });
    }));

  it('wrong-encryption-mode: the account’s port does not begin with TLS', () =>
    inWorld('wrong-encryption-mode', async (network) => {
      const { host, port } = account('wrong-encryption-mode');
      await expect(handshake(await accepted(network, host, port))).rejects.toThrow(/wrong version|packet length/i);
    }));

  it('certificate-name-mismatch: both names lead to the certificate of one of them', () =>
    inWorld('certificate-name-mismatch', async (network) => {
      const { host } = account('certificate-name-mismatch');
      const shown = (await handshake(await accepted(network, host, 465), host)).getPeerX509Certificate();
      expect(shown?.checkHost(host)).toBeUndefined();
      expect(shown?.checkHost('smtp.practice.test')).toBe('smtp.practice.test');
      await accepted(network, 'smtp.practice.test', 465);
    }));

  it('no-network: the computer has no address', () =>
    inWorld('no-network', async (network) => {
      expect(network.ownAddresses()).toBe(0);
      await Promise.resolve();
    }));
});

describe('a practice server', () => {
  it('does not read what was sent in the clear behind STARTTLS', () =>
    inWorld('healthy', async (network) => {
      const client = mailClient(await accepted(network, 'smtp.practice.test', 587));
      await client.reply();
      await client.ask('EHLO test.invalid');
      expect((await client.ask('STARTTLS\r\nNOOP')).code).toBe(220);
      const { client: inside } = await client.startTls();
      // Were NOOP read, its 250 would come first and have one line.
      expect((await inside.ask('EHLO test.invalid')).lines.length).toBeGreaterThan(1);
    }));

  it('is the same one for two who ask at once', () =>
    inWorld('healthy', async (network) => {
      const [a, b] = await Promise.all([
        accepted(network, 'smtp.practice.test', 465),
        accepted(network, 'smtp.practice.test', 465),
      ]);
      expect(a.remotePort).toBe(b.remotePort);
    }));

  it('cuts off a client that sends a line without end', () =>
    inWorld('healthy', async (network) => {
      const socket = await accepted(network, 'smtp.practice.test', 587);
      const closed = new Promise((resolve) => socket.once('close', resolve));
      socket.resume();
      socket.write('A'.repeat(20_000));
      await closed;
    }));

  it('goes on after a client that resets', () =>
    inWorld('healthy', async (network) => {
      (await accepted(network, 'smtp.practice.test', 465)).resetAndDestroy();
      const client = mailClient(await handshake(await accepted(network, 'smtp.practice.test', 465)));
      expect((await client.reply()).code).toBe(220);
    }));
});

it('a world nobody made is refused', async () => {
  await expect(openWorld('no-such-world')).rejects.toThrow(RangeError);
});

/** True if a port gives no answer until the signal fires. */
async function silent(network: Network, host: string, port: number): Promise<boolean> {
  const giveUp = new AbortController();
  let answered = false;
  const opened = open(network, host, port, giveUp.signal).then((one) => {
    answered = true;
    return one;
  });
  // A real answer takes a round trip on loopback: another server's is a fair measure of it.
  (await accepted(network, 'smtp.fastmail.com', 465)).destroy();
  const early = answered;
  giveUp.abort();
  return !early && (await opened).answer === 'silent';
}
