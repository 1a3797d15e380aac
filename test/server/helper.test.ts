import { request, type RequestOptions } from 'node:https';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { makeCertificate } from '../../helper/certificates/make.ts';
import { toPaneSchema, type ToPane } from '../../helper/protocol/messages.ts';
import { listPages } from '../../helper/server/pages.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import * as v from 'valibot';

let helper: Helper;
let own: string;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-doctor-pane-'));
  writeFileSync(join(folder, 'taskpane.html'), '<!doctype html><meta name="csp-nonce" content="__NONCE__">');
  const certificate = await makeCertificate({ names: ['localhost', '127.0.0.1'] });
  helper = await startHelper({ port: 0, certificate, pages: listPages(folder) });
  own = `https://localhost:${String(helper.port)}`;
});

afterAll(() => helper.close());

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

function ask(path: string, options: RequestOptions = {}, host = '127.0.0.1'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { headers, ...rest } = options;
    const asked = request(
      {
        host,
        port: helper.port,
        path,
        rejectUnauthorized: false,
        agent: false,
        ...rest,
        headers: { Host: `localhost:${String(helper.port)}`, ...(headers as Record<string, string>) },
      },
      (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

async function token(): Promise<string> {
  const { body } = await ask('/hello', { method: 'POST', headers: { Origin: own, 'X-Outbox-Doctor': '1' } });
  return (JSON.parse(body) as { token: string }).token;
}

function socketTo(headers: Record<string, string> = { Origin: own }, path = '/ws'): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`wss://127.0.0.1:${String(helper.port)}${path}`, {
      rejectUnauthorized: false,
      headers: { Host: `localhost:${String(helper.port)}`, ...headers },
    });
    socket.once('open', () => {
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

/** Sends messages and collects what comes until one of the awaited type. */
async function talk(messages: readonly unknown[], until: ToPane['type'], socket?: WebSocket): Promise<ToPane[]> {
  const to = socket ?? (await socketTo());
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
});

describe('the token', () => {
  test('is given to our own page only', async () => {
    const asPage = { Origin: own, 'X-Outbox-Doctor': '1' };
    expect((await ask('/hello', { method: 'POST', headers: asPage })).status).toBe(200);
    expect((await ask('/hello', { method: 'POST', headers: { 'X-Outbox-Doctor': '1' } })).status).toBe(403);
    expect((await ask('/hello', { method: 'POST', headers: { Origin: own } })).status).toBe(403);
    expect(
      (await ask('/hello', { method: 'POST', headers: { ...asPage, 'Sec-Fetch-Site': 'cross-site' } })).status,
    ).toBe(403);
    expect((await ask('/hello')).status).toBe(404);
  });
  test('is in no page', async () => {
    const secret = await token();
    expect(secret.length).toBeGreaterThanOrEqual(43);
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
  test('welcomes whoever shows the token', async () => {
    const heard = await talk([{ type: 'hello', protocol: 1, token: await token() }], 'welcome');
    expect(heard.at(-1)).toMatchObject({ type: 'welcome', protocol: 1 });
  });
  test('refuses a wrong token and says so', async () => {
    const heard = await talk([{ type: 'hello', protocol: 1, token: 'AAAA' }], 'refused');
    expect(heard).toMatchObject([{ type: 'refused', why: 'token' }]);
  });
  test('refuses another protocol and says its own version', async () => {
    const heard = await talk([{ type: 'hello', protocol: 99, token: await token() }], 'refused');
    expect(heard).toMatchObject([{ type: 'refused', why: 'protocol' }]);
  });
  test('does nothing before the greeting', async () => {
    const heard = await talk([{ type: 'stop', id: 'a' }], 'problem');
    expect(heard).toMatchObject([{ type: 'problem' }]);
  });
  test('answers a bad message with the place that was wrong, and goes on', async () => {
    const socket = await socketTo();
    const hello = { type: 'hello', protocol: 1, token: await token() };
    const report = { reading: null, account: { smtp: { host: 'a b', port: 70_000 } }, date: '2026-11-21' };
    const heard = await talk(
      [hello, 'not json', { type: 'run', id: 'x' }, { type: 'look', id: 'r', report }],
      'problem',
      socket,
    );
    expect(heard.map((one) => one.type)).toContain('problem');
    const again = await talk(
      [hello, { type: 'look', id: 'r', report }, { type: 'look', id: 'bad id!', report: {} }],
      'problem',
    );
    expect(again.find((one) => one.type === 'problem')).toMatchObject({ path: 'report.account.smtp.host' });
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
    const heard = await talk(
      [
        { type: 'hello', protocol: 1, token: await token() },
        { type: 'look', id: 'run-1', report },
      ],
      'finished',
    );
    expect(heard.map((one) => one.type)).toEqual(
      expect.arrayContaining(['welcome', 'looking', 'observed', 'finished']),
    );
    expect(heard.filter((one) => one.type === 'observed').length).toBeGreaterThan(4);
  });
  test('ends a run when asked to', async () => {
    const report = {
      reading: null,
      account: { smtp: { host: 'smtp.practice.test', port: 587, encryption: 'starttls' } },
      date: '2026-11-21',
      practice: 'network-blocks-port',
    };
    const socket = await socketTo();
    const heard = await talk(
      [
        { type: 'hello', protocol: 1, token: await token() },
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
