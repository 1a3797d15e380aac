import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { askWebDate } from '../../helper/network/http-date.ts';
import { FakeNetwork } from '../doubles/fake-network.ts';
import { MailServer } from '../doubles/mail-server.ts';

const target = { host: 'web.test', address: '127.0.0.1', family: 4, port: 80 } as const;
const never = new AbortController().signal;
const HOUR = 3_600_000;

function networkTo(port: number): FakeNetwork {
  return new FakeNetwork({ hosts: { 'web.test': ['127.0.0.1'] }, ports: { 'web.test:80': port } });
}

async function webServer(date: string | undefined): Promise<Server> {
  const server = createServer((_request, response) => {
    response.sendDate = false;
    if (date !== undefined) response.setHeader('Date', date);
    response.writeHead(302, { location: 'http://elsewhere.test/' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

test.each([
  ['a web server nine hours behind says so, whatever it answers besides', -9 * HOUR],
  ['and one that is right', 0],
])('%s', async (_title, ahead) => {
  const server = await webServer(new Date(Date.now() + ahead).toUTCString());
  const offset = await askWebDate(networkTo((server.address() as AddressInfo).port), target, never);
  server.close();
  expect(Math.abs((offset ?? Infinity) - ahead)).toBeLessThan(5_000);
});

test.each([
  ['no date', undefined],
  ['a date that is none', 'yesterday'],
])('%s does not count', async (_title, date) => {
  const server = await webServer(date);
  expect(await askWebDate(networkTo((server.address() as AddressInfo).port), target, never)).toBeUndefined();
  server.close();
});

test('what is no web server is not waited for', async () => {
  const server = await new MailServer().says('220 smtp.test ESMTP').staysSilent().starts();
  expect(await askWebDate(networkTo(server.port), target, never)).toBeUndefined();
  await server.stops();
});
