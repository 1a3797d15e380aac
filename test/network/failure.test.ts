import { lookup } from 'node:dns/promises';
import { createServer, type AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import { failureOf, refusalOf } from '../../helper/network/failure.ts';

function caught(act: () => Promise<unknown>): Promise<unknown> {
  return act().then(
    () => undefined,
    (error: unknown) => error,
  );
}

test('a name that does not exist is “name-not-found” or “resolver-silent”, by what the resolver says', async () => {
  const error = await caught(() => lookup('no-such-name.invalid'));
  expect(['name-not-found', 'resolver-silent']).toContain(failureOf(error));
});

test('plain text where TLS was expected is “tls-not-spoken”', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.end('220 plain text here\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const error = await new Promise((resolve) => {
    connect({ port, host: '127.0.0.1', rejectUnauthorized: false }).once('error', resolve);
  });
  server.close();
  expect(failureOf(error)).toBe('tls-not-spoken');
});

test.each([
  ['ECONNREFUSED', 'refused'],
  ['ETIMEDOUT', 'silent'],
  ['EHOSTUNREACH', 'unreachable'],
  ['EPERM', 'prohibited'],
  ['ESOMETHINGNEW', 'unreachable'],
])('connect error %s is the answer “%s”', (code, answer) => {
  expect(refusalOf(Object.assign(new Error('x'), { code }))).toBe(answer);
});

test.each([undefined, null, 'text', 7, new Error('no code'), new AggregateError([])])(
  'anything thrown has a name: %p',
  (thrown) => {
    expect(failureOf(thrown)).toBe('unknown');
  },
);
