import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { makeCertificate } from '../../helper/certificates/make.ts';
import { FakeNetwork } from './fake-network.ts';
import { hostileServers, resetAtOnce } from './hostile-servers.ts';
import { mailClient } from './mail-client.ts';
import { MailServer } from './mail-server.ts';

async function to(server: MailServer): Promise<Socket> {
  const socket = connect(server.port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

describe('the mail server you can read', () => {
  it('goes through its script with each client, in the clear and inside TLS', async () => {
    const server = await new MailServer()
      .says('220 smtp.example.test ESMTP')
      .expects(/^EHLO /)
      .says('250-smtp.example.test', '250 STARTTLS')
      .expects('STARTTLS')
      .says('220 go ahead')
      .upgrades(await makeCertificate({ names: ['smtp.example.test'] }))
      .expects(/^EHLO /)
      .says('250-smtp.example.test', '250 AUTH PLAIN')
      .hangsUp()
      .starts();
    for (let turn = 0; turn < 2; turn += 1) {
      const client = mailClient(await to(server));
      expect((await client.reply()).code).toBe(220);
      expect((await client.ask('EHLO a.test')).lines).toEqual(['smtp.example.test', 'STARTTLS']);
      expect((await client.ask('STARTTLS')).code).toBe(220);
      const { client: inside, socket } = await client.startTls();
      expect((await inside.ask('EHLO b.test')).lines).toEqual(['smtp.example.test', 'AUTH PLAIN']);
      await once(socket, 'end');
      socket.destroy();
    }
    expect(server.heard).toEqual([
      ['EHLO a.test', 'STARTTLS', 'EHLO b.test'],
      ['EHLO a.test', 'STARTTLS', 'EHLO b.test'],
    ]);
    await server.stops();
  });

  it('tells at its end what a client did against the script', async () => {
    const server = await new MailServer().says('220 hello').expects('QUIT').starts();
    const socket = await to(server);
    const closed = once(socket, 'close');
    socket.resume();
    socket.write('MAIL FROM:<>\r\n');
    await closed;
    await expect(server.stops()).rejects.toThrow('expected QUIT, heard "MAIL FROM:<>"');
  });

  it('cuts a connection so that the other side notices', async () => {
    const server = await resetAtOnce().starts();
    const socket = connect(server.port, '127.0.0.1');
    const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNRESET');
    await server.stops();
  });

  it('sends without an end only as fast as the other side reads', async () => {
    const server = await new MailServer().goesOn('220-again\r\n').starts();
    const socket = await to(server);
    await once(socket, 'data');
    socket.destroy();
    await server.stops();
  });

  it('stops in the middle of every hostile script', async () => {
    for (const make of Object.values(hostileServers(await makeCertificate({ names: ['hostile.test'] })))) {
      const server = await make().starts();
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => {});
      const closed = once(socket, 'close').catch(() => {});
      await once(socket, 'connect').catch(() => {});
      await server.stops();
      socket.resume();
      await closed;
    }
  });
});

describe('the fake network', () => {
  const never = new AbortController().signal;
  const target = (host: string, address: string, port: number) =>
    ({ host, address, port, family: address.includes(':') ? 6 : 4 }) as const;

  it('answers from its tables and remembers what was asked', async () => {
    const network = new FakeNetwork({
      hosts: { 'a.test': ['192.0.2.1', '2001:db8::1'], 'b.test': 'resolver-silent' },
      ports: { 'a.test:25': 'prohibited', '[2001:db8::1]:25': 'unreachable' },
      mailExchangers: { 'a.test': ['mx.a.test'] },
    });
    expect(await network.resolve('a.test')).toEqual({ ipv4: ['192.0.2.1'], ipv6: ['2001:db8::1'] });
    expect(await network.resolve('b.test')).toEqual({ ipv4: [], ipv6: [], failure: 'resolver-silent' });
    expect(await network.resolve('c.test')).toEqual({ ipv4: [], ipv6: [], failure: 'name-not-found' });
    expect(await network.open(target('a.test', '192.0.2.1', 25), never)).toEqual({ answer: 'prohibited' });
    expect(await network.open(target('a.test', '2001:db8::1', 25), never)).toEqual({ answer: 'unreachable' });
    expect(await network.open(target('a.test', '192.0.2.1', 26), never)).toEqual({ answer: 'refused' });
    expect(await network.mailExchangers('a.test')).toEqual(['mx.a.test']);
    expect(network.asked).toEqual(['a.test', 'b.test', 'c.test']);
    expect(network.opened.map(({ port }) => port)).toEqual([25, 25, 26]);
  });

  it('is silent until it is given up', async () => {
    const network = new FakeNetwork({ ports: { 'a.test:587': 'silent' } });
    const giveUp = new AbortController();
    const opened = network.open(target('a.test', '192.0.2.1', 587), giveUp.signal);
    giveUp.abort();
    expect(await opened).toEqual({ answer: 'silent' });
  });

  it('leads to a real server, and counts what is left open', async () => {
    const server = await new MailServer().says('220 hello').starts();
    const network = new FakeNetwork({ ports: { 'a.test:587': server.port } });
    const opened = await network.open(target('a.test', '192.0.2.1', 587), never);
    if (opened.answer !== 'accepted') throw new Error(opened.answer);
    expect((await mailClient(opened.socket).reply()).lines).toEqual(['hello']);
    expect(network.left).toBe(1);
    opened.socket.destroy();
    await once(opened.socket, 'close');
    expect(network.left).toBe(0);
    await server.stops();
  });
});
