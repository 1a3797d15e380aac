import { once } from 'node:events';
import { createServer, Server } from 'node:net';
import { makeCertificate, type Made } from '../../helper/certificates/make.ts';
import { startHelper } from '../../helper/server/server.ts';
import { ask } from './asking.ts';

let certificate: Made;
beforeAll(async () => {
  certificate = await makeCertificate({ names: ['localhost'] });
});
afterEach(() => {
  jest.restoreAllMocks();
});

const start = (port = 0) => startHelper({ port, certificate, pages: new Map() });

/** Somebody else who listens on one address, and the port. */
async function somebodyOn(host: string, port = 0): Promise<{ port: number; server: Server }> {
  const server = createServer().listen({ port, host, ipv6Only: true });
  await once(server, 'listening');
  return { port: (server.address() as { port: number }).port, server };
}

/** Listening on ::1 fails with this code. */
function withoutSecondAddress(code: string): void {
  const listen = Server.prototype.listen as (this: Server, ...args: unknown[]) => Server;
  jest.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server, ...args: unknown[]) {
    if ((args[0] as { host?: string }).host !== '::1') return listen.apply(this, args);
    process.nextTick(() => this.emit('error', Object.assign(new Error(code), { code })));
    return this;
  } as Server['listen']);
}

test.each(['127.0.0.1', '::1'])('somebody else on %s alone keeps the helper from starting', async (host) => {
  const { port, server } = await somebodyOn(host);
  await expect(start(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  // The other address is free again.
  const other = await somebodyOn(host === '::1' ? '127.0.0.1' : '::1', port);
  other.server.close();
  server.close();
});

test.each(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'])('a computer without IPv6 (%s) does without', async (code) => {
  withoutSecondAddress(code);
  const helper = await start();
  expect((await ask(helper.port, '/health')).status).toBe(200);
  await helper.close();
});

test.each(['EACCES', 'EADDRINUSE', 'EMFILE'])('any other failure on ::1 is told: %s', async (code) => {
  withoutSecondAddress(code);
  await expect(start()).rejects.toMatchObject({ code });
});

test('a connection that cannot be taken leaves the helper running', async () => {
  const listen = jest.spyOn(Server.prototype, 'listen');
  const helper = await start();
  expect(listen.mock.contexts).toHaveLength(2);
  for (const server of listen.mock.contexts) {
    expect((server as Server).emit('error', Object.assign(new Error('accept'), { code: 'EMFILE' }))).toBe(true);
  }
  expect((await ask(helper.port, '/health')).status).toBe(200);
  expect((await ask(helper.port, '/health', {}, '::1')).status).toBe(200);
  await helper.close();
});
