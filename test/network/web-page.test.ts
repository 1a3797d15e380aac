import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { webPage } from '../../helper/network/web-page.ts';
import { FakeNetwork } from '../doubles/fake-network.ts';

let server: Server | undefined;

afterEach(() => server?.close());

async function pageFrom(...answers: readonly (string | Buffer)[]) {
  server = createServer((socket) => {
    socket.on('error', () => {});
    for (const answer of answers) socket.write(answer);
    socket.end();
  });
  await new Promise((resolve) => server?.listen(0, '127.0.0.1', () => resolve(undefined)));
  const network = new FakeNetwork({ ports: { 'a.test:80': (server.address() as AddressInfo).port } });
  return webPage(network, { host: 'a.test', address: '192.0.2.1', family: 4, port: 80 }, '/');
}

test('a page comes with its status and its words', async () => {
  expect(await pageFrom('HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nsuccess')).toMatchObject({
    status: 200,
    body: 'success',
    html: false,
  });
});
test('a redirection tells where to, made harmless', async () => {
  const page = await pageFrom('HTTP/1.1 302 Found\r\nLocation: http://login.test/\u001b[2J\r\n\r\n');
  expect(page?.location).toMatch(/^http:\/\/login\.test\//);
  expect(page?.location).not.toContain('\u001b');
});
test('an answer that is not HTTP has no status', async () => {
  expect(await pageFrom('220 mail.test ESMTP\r\n')).toMatchObject({ html: false });
  server?.close();
  expect((await pageFrom('220 mail.test ESMTP\r\n'))?.status).toBeUndefined();
});
test('an endless page is cut off', async () => {
  const page = await pageFrom('HTTP/1.1 200 OK\r\n\r\n', Buffer.alloc(10_000_000, 'a'));
  expect(page?.body.length).toBeLessThan(10_000);
});
test('nobody there is no page', async () => {
  const network = new FakeNetwork({});
  const target = { host: 'a.test', address: '192.0.2.1', family: 4 as const, port: 80 };
  expect(await webPage(network, target, '/')).toBeUndefined();
});
