import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebSocket } from 'ws';
import { makeCertificate } from '../../helper/certificates/make.ts';
import { paneProves } from '../../helper/protocol/challenge.ts';
import {
  GREETING_LIMIT,
  PANE_MESSAGE_LIMIT,
  PROTOCOL,
  toPaneSchema,
  type ToPane,
} from '../../helper/protocol/messages.ts';
import { fromOwnPage } from '../../helper/server/gate.ts';
import { prove } from '../../helper/server/login.ts';
import { listPages } from '../../helper/server/pages.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import * as v from 'valibot';
import { ask as askHelper, openSocket, raw } from './asking.ts';
import { challengeOf, helloFor, logIn, secretOf } from './log-in.ts';

const ICONS = [16, 32, 64, 80, 128].map((size) => `/assets/icon-${String(size)}.png`);

let helper: Helper;
let own: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outbox-doctor-pane-'));
  writeFileSync(join(folder, 'taskpane.html'), '<!doctype html><meta name="csp-nonce" content="__NONCE__">');
  mkdirSync(join(folder, 'assets'));
  for (const name of [...ICONS, '/assets/icon-24.png', '/assets/icon.png', '/gone.js', '/kept.js'])
    writeFileSync(join(folder, name), name);
  const certificate = await makeCertificate({ names: ['localhost', '127.0.0.1'] });
  helper = await startHelper({ port: 0, certificate, pages: listPages(folder) });
  own = `https://localhost:${String(helper.port)}`;
});

afterAll(async () => {
  await helper.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, options?: RequestOptions, host?: string) => askHelper(helper.port, path, options, host);

const socketTo = (headers?: Record<string, string>, path?: string) => openSocket(helper.port, headers, path);

/** Sends messages, after the greeting, and collects what comes until one of the awaited type. */
async function talk(messages: readonly unknown[], until: ToPane['type'], socket?: WebSocket): Promise<ToPane[]> {
  const to = socket ?? (await logIn(helper.port));
  const heard: ToPane[] = [];
  const done = new Promise<ToPane[]>((resolve) => {
    to.on('message', (data) => {
      heard.push(v.parse(toPaneSchema, JSON.parse((data as Buffer).toString())));
      if (heard.at(-1)?.type === until) resolve(heard);
    });
    to.on('close', () => {
      resolve(heard);
    });
  });
  for (const message of messages) to.send(typeof message === 'string' ? message : JSON.stringify(message));
  const all = await done;
  to.terminate();
  return all;
}

describe('who may ask', () => {
  test('the pane is served on 127.0.0.1 and ::1 alike', async () => {
    expect((await ask('/')).status).toBe(200);
    expect((await ask('/taskpane.html', {}, '::1')).status).toBe(200);
  });
  test.each(['evil.example', 'localhost', '127.0.0.1', 'localhost:1', 'LOCALHOST', 'localhost.', ''])(
    'a request for the host “%s” is refused',
    async (host) => {
      expect([400, 421]).toContain((await ask('/', { headers: { Host: host } })).status);
    },
  );
  test.each([
    'https://evil.example',
    'null',
    'https://localhost',
    'http://localhost:3443',
    'https://localhost.evil.example',
  ])('a request from the origin “%s” is refused', async (origin) => {
    expect((await ask('/health', { headers: { Origin: origin } })).status).toBe(403);
  });
  test('no answer lets another origin read it', async () => {
    for (const path of ['/', '/health', '/nothing']) {
      const { headers } = await ask(path);
      expect(headers['access-control-allow-origin']).toBeUndefined();
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '//etc/passwd',
    '/..%5cpackage.json',
    '/taskpane.html/../../x',
  ])('no path leads out of the pane: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe('a header that comes twice', () => {
  test.each([
    ['the right host and another', ['ours', 'evil.example']],
    ['another host and the right one', ['evil.example', 'ours']],
    ['the right host twice', ['ours', 'ours']],
  ])('is refused as host: %s', async (_what, hosts) => {
    const lines = hosts.map((host) => `Host: ${host.replace('ours', `localhost:${String(helper.port)}`)}`);
    expect(await raw(helper.port, ['GET /health HTTP/1.1', ...lines, 'Connection: close'])).toMatch(
      /^HTTP\/1\.1 4\d\d /,
    );
  });
  test.each([
    ['the right origin and another', ['ours', 'https://evil.example']],
    ['another origin and the right one', ['https://evil.example', 'ours']],
    ['the right origin twice', ['ours', 'ours']],
  ])('is refused as origin: %s', async (_what, origins) => {
    const lines = origins.map((origin) => `Origin: ${origin.replace('ours', own)}`);
    const host = `Host: localhost:${String(helper.port)}`;
    const end = ['Content-Length: 0', 'Connection: close'];
    for (const head of [['GET /health HTTP/1.1'], ['POST /hello HTTP/1.1', 'X-Outbox-Doctor: 1']])
      expect(await raw(helper.port, [...head, host, ...lines, ...end])).toMatch(/^HTTP\/1\.1 403 /);
    const rawHeaders = origins.flatMap((origin) => ['Origin', origin.replace('ours', own)]);
    expect(fromOwnPage({ rawHeaders } as IncomingMessage, helper.port)).toBe(false);
  });
});

describe('where a browser says a request comes from', () => {
  const from = (site: string, dest: string, path = '/taskpane.html', options: RequestOptions = {}) =>
    ask(path, { ...options, headers: { 'Sec-Fetch-Site': site, 'Sec-Fetch-Dest': dest } });

  test.each([
    ['cross-site', 'script'],
    ['same-site', 'script'],
    ['same-site', 'empty'],
    ['cross-site', 'image'],
  ])('a part of a page is not given to %s pages (%s)', async (site, dest) => {
    expect((await from(site, dest)).status).toBe(403);
  });
  test.each([
    ['cross-site', 'iframe'],
    ['cross-site', 'document'],
    ['same-site', 'iframe'],
    ['same-origin', 'script'],
    ['none', 'document'],
  ])('a page may be gone to or framed, and asks for its own parts (%s, %s)', async (site, dest) => {
    expect((await from(site, dest)).status).toBe(200);
  });
  test.each(ICONS)('Outlook on the web may show the ribbon’s %s', async (icon) => {
    const { status, headers } = await from('cross-site', 'image', icon);
    expect(status).toBe(200);
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
  test.each([
    ['another picture', '/assets/icon-24.png', {}],
    ['a name without a size', '/assets/icon.png', {}],
    ['an icon with a query', '/assets/icon-16.png?x', {}],
    ['another method', '/assets/icon-16.png', { method: 'HEAD' }],
  ])('and nothing else: %s', async (_what, path, options) => {
    expect((await from('cross-site', 'image', path, options)).status).toBe(403);
    expect((await ask(path, options)).headers['cross-origin-resource-policy']).toBe('same-origin');
  });
  test('for the icons too the host must be ours, and an origin that is named', async () => {
    const icon = '/assets/icon-16.png';
    expect((await ask(icon, { headers: { Host: 'evil.example', 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(421);
    expect((await ask(icon, { headers: { Origin: 'https://evil.example' } })).status).toBe(403);
  });
});

test.each(['PUT', 'DELETE', 'OPTIONS', 'POST'])('there is nothing to %s', async (method) => {
  expect((await ask('/health', { method })).status).toBe(405);
});

test('a page that a build has taken away meanwhile is not found, and the others are still there', async () => {
  expect((await ask('/gone.js')).status).toBe(200);
  rmSync(join(folder, 'gone.js'));
  expect((await ask('/gone.js')).status).toBe(404);
  expect((await ask('/kept.js')).body).toBe('/kept.js');
});

test('its health says who it is, and as which process', async () => {
  expect(JSON.parse((await ask('/health')).body)).toMatchObject({ name: 'outbox-doctor', pid: process.pid });
});

describe('the page', () => {
  test('carries a policy that lets in nothing from elsewhere, with a nonce that is new each time', async () => {
    const [one, two] = [await ask('/'), await ask('/')];
    const policy = String(one.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe/);
    const nonce = /content="([^"]+)"/.exec(one.body)?.[1] ?? '';
    expect(policy).toContain(`'nonce-${nonce}'`);
    expect(two.body).not.toBe(one.body);
  });
  test('is framed by Outlook’s own pages alone, and has no base and no form of another’s', async () => {
    const policy = String((await ask('/')).headers['content-security-policy']).split('; ');
    expect(policy).toEqual(expect.arrayContaining(["base-uri 'none'", "form-action 'none'"]));
    expect(
      policy
        .find((one) => one.startsWith('frame-ancestors'))
        ?.split(' ')
        .slice(1),
    ).toEqual([
      "'self'",
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://outlook.live.com',
      'https://outlook.cloud.microsoft',
    ]);
  });
});

describe('the secret', () => {
  test('is given to our own page only', async () => {
    const asPage = { Origin: own, 'X-Outbox-Doctor': '1' };
    expect((await ask('/hello', { method: 'POST', headers: asPage })).status).toBe(200);
    expect((await ask('/hello', { method: 'POST', headers: { 'X-Outbox-Doctor': '1' } })).status).toBe(403);
    expect((await ask('/hello', { method: 'POST', headers: { Origin: own } })).status).toBe(403);
    expect(
      (await ask('/hello', { method: 'POST', headers: { ...asPage, 'Sec-Fetch-Site': 'cross-site' } })).status,
    ).toBe(403);
    expect((await ask('/hello')).status).toBe(404);
    expect((await ask('/hello?x', { method: 'POST', headers: asPage })).status).toBe(403);
  });
  test.each([{ 'Content-Length': '3' }, { 'Transfer-Encoding': 'chunked' }])(
    'P1 is not given for a request with a body: %j',
    async (body) => {
      const headers = { Origin: own, 'X-Outbox-Doctor': '1', ...body };
      const lines = Object.entries({ Host: `localhost:${String(helper.port)}`, ...headers });
      const heard = await raw(helper.port, ['POST /hello HTTP/1.1', ...lines.map((line) => line.join(': '))]);
      expect(heard).toMatch(/^HTTP\/1\.1 400 [\s\S]*"body"/);
    },
  );
  test('is in no page', async () => {
    const secret = await secretOf(helper.port);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect((await ask('/')).body).not.toContain(secret);
  });
});

describe('the socket', () => {
  test.each([
    [{}, '/ws'],
    [{ Origin: 'https://evil.example' }, '/ws'],
    [{ Origin: 'null' }, '/ws'],
    [{ Host: 'evil.example' }, '/ws'],
  ])('opens to nobody else: %p', async (headers, path) => {
    await expect(socketTo(headers, path)).rejects.toThrow();
  });
  test('opens on no other path', async () => {
    await expect(socketTo({ Origin: own }, '/')).rejects.toThrow();
    await expect(socketTo({ Origin: own }, '/ws?x')).rejects.toThrow();
  });
  test('P7 welcomes whoever proves to hold the secret, and proves that it holds it, too', async () => {
    await expect(logIn(helper.port)).resolves.toMatchObject({ readyState: 1 });
  });
  test.each([
    ['another secret', { secret: 'A'.repeat(43) }, 'token'],
    ['another origin', { origin: 'https://evil.example' }, 'token'],
    ['another port', { port: 1 }, 'token'],
    ['another protocol', { protocol: 99 }, 'protocol'],
  ])('P6 refuses a proof for %s, and says why', async (_what, lie, why) => {
    const socket = await socketTo();
    const { hello } = await helloFor(socket, helper.port, lie);
    expect(await talk([hello], 'refused', socket)).toMatchObject([{ type: 'refused', why }]);
  });
  test('P6 a proof is good for one challenge', async () => {
    const [one, other] = [await socketTo(), await socketTo()];
    const { hello } = await helloFor(one, helper.port);
    expect(await talk([hello], 'refused', other)).toMatchObject([{ type: 'refused', why: 'token' }]);
    one.terminate();
  });
  test('P6 the helper’s own nonce is no answer to it', async () => {
    const socket = await socketTo();
    const nonce = await challengeOf(socket);
    const secret = Buffer.from(await secretOf(helper.port), 'base64url');
    const proof = prove(secret, paneProves({ helper: nonce, pane: nonce }, own, helper.port));
    const heard = await talk([{ type: 'hello', protocol: PROTOCOL, nonce, proof }], 'refused', socket);
    expect(heard).toMatchObject([{ type: 'refused', why: 'token' }]);
  });
  test('P5 does nothing before the greeting', async () => {
    const heard = await talk([{ type: 'stop', id: 'a' }], 'problem', await socketTo());
    expect(heard.at(-1)).toMatchObject({ type: 'problem', path: 'type' });
  });
  test('P4 is closed before the greeting at a message of more than 4 KiB', async () => {
    const socket = await socketTo();
    const closed = once(socket, 'close');
    socket.send('x'.repeat(GREETING_LIMIT + 1));
    expect((await closed)[0]).toBe(1009);
  });
  test('is closed at a message that is too long', async () => {
    const socket = await logIn(helper.port);
    const closed = once(socket, 'close');
    socket.send('x'.repeat(PANE_MESSAGE_LIMIT + 1));
    expect((await closed)[0]).toBe(1009);
  });
  test('answers a bad message with the place that was wrong, and goes on', async () => {
    const socket = await logIn(helper.port);
    const report = { reading: null, account: { smtp: { host: 'a b', port: 70_000 } }, date: '2026-11-21' };
    const heard = await talk(
      ['not json', { type: 'run', id: 'x' }, { type: 'look', id: 'r', report }],
      'problem',
      socket,
    );
    expect(heard.map((one) => one.type)).toContain('problem');
    const again = await talk(
      [
        { type: 'look', id: 'r', report },
        { type: 'look', id: 'bad id!', report: {} },
      ],
      'problem',
    );
    expect(again.find((one) => one.type === 'problem')).toMatchObject({ path: 'report.account.smtp.host' });
  });
  test('P10 tries six sign-ins, and no seventh, whichever pane asks', async () => {
    const report = { reading: null, account: { smtp: {} }, date: '2026-11-21', practice: 'no-such-world' };
    const tried = async (id: string) => {
      const attempt = { type: 'attempt', id, report, password: 'x', sendTest: false };
      return (await talk([attempt], 'problem')).find(({ type }) => type === 'problem');
    };
    for (let at = 1; at <= 6; at += 1)
      expect(await tried(`try-${String(at)}`)).toMatchObject({ path: 'report.practice' });
    expect(await tried('try-7')).toMatchObject({ say: expect.stringContaining('sign-ins') as string });
  });
  test('looks at a practice server and streams what it sees', async () => {
    const report = {
      reading: null,
      account: {
        email: 'anna@practice.test',
        smtp: { host: 'smtp.practice.test', port: 587, encryption: 'tls', auth: 'password' },
      },
      date: '2026-11-21',
      practice: 'wrong-encryption-mode',
    };
    const heard = await talk([{ type: 'look', id: 'run-1', report }], 'finished');
    expect(heard.map((one) => one.type)).toEqual(expect.arrayContaining(['looking', 'observed', 'finished']));
    expect(heard.filter((one) => one.type === 'observed').length).toBeGreaterThan(4);
  });
  test('ends a run when asked to', async () => {
    const report = {
      reading: null,
      account: { smtp: { host: 'smtp.practice.test', port: 587, encryption: 'starttls' } },
      date: '2026-11-21',
      practice: 'network-blocks-port',
    };
    const socket = await logIn(helper.port);
    const heard = await talk(
      [
        { type: 'look', id: 'run-2', report },
        { type: 'stop', id: 'run-2' },
      ],
      'finished',
      socket,
    );
    const last = heard.findLast((one) => one.type === 'observed' && one.evidence['port-open'] !== undefined);
    // What was seen until then is kept; nothing that was not waited for is called silent.
    expect(last).toMatchObject({ evidence: { 'port-open': { ms: expect.any(Number) as number } } });
    expect(JSON.stringify(last)).not.toContain('"final":true');
  });
});
