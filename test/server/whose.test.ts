import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../../helper/certificates/make.ts';
import { PROTOCOL } from '../../helper/protocol/messages.ts';
import type { Owner } from '../../helper/server/peer/way.ts';
import { keptSecret, renewSecret, type Secret } from '../../helper/server/secret.ts';
import { startHelper, type Helper } from '../../helper/server/server.ts';
import { ask, heardBy, openSocket, raw, upgradeLines } from './asking.ts';
import { helloFor, logIn, secretOf } from './log-in.ts';

/* Who is told the secret, and who is not; and that it can be taken back. */

const HOSTED = 'https://pane.example';

let theirs: Owner;
let code: string;
let helper: Helper;
let secret: Secret;
let folder: string;
beforeEach(async () => {
  theirs = 'us';
  code = '12345678';
  folder = mkdtempSync(join(tmpdir(), 'outbox-doctor-whose-'));
  secret = await keptSecret(folder);
  helper = await startHelper({
    port: 0,
    certificate: await makeCertificate({ names: ['localhost'] }),
    pages: new Map(),
    secret,
    hosted: HOSTED,
    ownerOf: () => Promise.resolve(theirs),
    pair: (tried) => {
      const answer = tried === code ? 'right' : 'wrong';
      if (answer === 'right') code = '';
      return Promise.resolve(answer);
    },
  });
});
afterEach(async () => {
  await helper.close();
  rmSync(folder, { recursive: true });
});

const hello = () =>
  ask(helper.port, '/hello', {
    method: 'POST',
    headers: { Origin: `https://localhost:${String(helper.port)}`, 'X-Outbox-Doctor': '1' },
  });
const from = (origin: string) => openSocket(helper.port, { Origin: origin });

/** Tries a code. @returns the helper’s answer */
async function paired(origin: string, tried: string): Promise<{ type: string; secret?: string; why?: string }> {
  const socket = await from(origin);
  socket.send(JSON.stringify({ type: 'pair', protocol: PROTOCOL, code: tried }));
  for (;;) {
    const heard = heardBy(socket).map((one) => JSON.parse(one) as { type: string });
    const answer = heard.find(({ type }) => type === 'paired' || type === 'refused');
    if (answer) {
      socket.terminate();
      return answer;
    }
    await once(socket, 'message');
  }
}

describe('P2 the secret is told', () => {
  test('to a program of this user', async () => {
    expect((await hello()).status).toBe(200);
  });
  test('to no program of another user, whose socket is not opened, either', async () => {
    theirs = 'another';
    expect(await hello()).toMatchObject({ status: 403, body: '{"refused":"user"}' });
    await expect(openSocket(helper.port)).rejects.toThrow('403');
  });
  test('and another user’s tries for the channel use up none of the fifty a second that this user has', async () => {
    theirs = 'another';
    await Promise.all(
      Array.from({ length: 60 }, () =>
        expect(openSocket(helper.port)).rejects.toThrow(/403|reset|hang up|disconnected/),
      ),
    );
    theirs = 'us';
    await expect(logIn(helper.port)).resolves.toMatchObject({ readyState: 1 });
  });
  test('to nobody whom the system does not know, who needs a code', async () => {
    const known = await secretOf(helper.port);
    theirs = 'unknown';
    expect(await hello()).toMatchObject({ status: 403, body: '{"refused":"pair"}' });
    expect(await paired(`https://localhost:${String(helper.port)}`, '12345678')).toEqual({
      type: 'paired',
      secret: known,
    });
  });
});

describe('P8 a page from elsewhere', () => {
  test('gets a secret of its own for the right code, and comes in by it', async () => {
    const { secret: own = '' } = await paired(HOSTED, '12345678');
    const socket = await from(HOSTED);
    const { hello: proof, check } = await helloFor(socket, helper.port, { secret: own, origin: HOSTED });
    socket.send(JSON.stringify(proof));
    await once(socket, 'message');
    const welcome = JSON.parse(heardBy(socket).at(-1) ?? '') as { type: string; proof: string };
    expect(welcome.type).toBe('welcome');
    expect(check(welcome.proof)).toBe(true);
    expect(own).not.toBe(await secretOf(helper.port));
    // From any other origin it is of no use.
    await expect(logIn(helper.port, { secret: own })).rejects.toThrow('token');
    socket.terminate();
  });
  test('gets nothing for another code, and is not told how far it is off', async () => {
    expect(await paired(HOSTED, '12345679')).toMatchObject({ type: 'refused', why: 'code' });
  });
  test.each([
    'https://pane.example.evil',
    'https://pane.example:444',
    'http://pane.example',
    'null',
    'https://PANE.example',
  ])('that is not the configured one to the letter opens no channel: %s', async (origin) => {
    await expect(from(origin)).rejects.toThrow('403');
  });
  test('may ask nothing but the channel', async () => {
    for (const path of ['/', '/health', '/hello'])
      expect((await ask(helper.port, path, { headers: { Origin: HOSTED } })).status).toBe(403);
  });
  test('is turned away for a minute after twenty failures, and the right proof is let in all the same', async () => {
    for (let n = 0; n < 20; n += 1) expect(await paired(HOSTED, '00000000')).toMatchObject({ why: 'code' });
    expect(await paired(HOSTED, '00000000')).toMatchObject({ why: 'later' });
    await expect(logIn(helper.port)).resolves.toBeDefined();
  });
});

test('P9 a secret that is taken back closes the channels that it opened, and opens none again', async () => {
  const old = await secretOf(helper.port);
  const socket = await logIn(helper.port);
  const closed = once(socket, 'close');
  await renewSecret(folder);
  expect((await closed)[0]).toBe(4403);
  await expect(logIn(helper.port, { secret: old })).rejects.toThrow('token');
  await expect(logIn(helper.port)).resolves.toBeDefined();
});

describe('P3 the request for the channel', () => {
  const asked = (change: (lines: string[]) => string[]) => raw(helper.port, change(upgradeLines(helper.port)));
  const inPlace = (name: string, by: string) => (lines: string[]) =>
    lines.map((line) => (line.startsWith(name) ? by : line));
  const also = (line: string) => (lines: string[]) => [...lines, line];
  test.each([
    ['another version', inPlace('Sec-WebSocket-Version', 'Sec-WebSocket-Version: 8')],
    ['no version', inPlace('Sec-WebSocket-Version', 'X: 13')],
    ['two versions', also('Sec-WebSocket-Version: 13')],
    ['a key that is none', inPlace('Sec-WebSocket-Key', 'Sec-WebSocket-Key: AAAA')],
    ['two keys', also('Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==')],
    ['another protocol', inPlace('Upgrade', 'Upgrade: h2c')],
    ['another method', inPlace('GET', 'POST /ws HTTP/1.1')],
    ['an older HTTP', inPlace('GET', 'GET /ws HTTP/1.0')],
    ['a body', also('Content-Length: 3')],
    ['chunks', also('Transfer-Encoding: chunked')],
    ['a query', inPlace('GET', 'GET /ws?token=x HTTP/1.1')],
    ['a slash more', inPlace('GET', 'GET /ws/ HTTP/1.1')],
    ['a whole address', inPlace('GET', 'GET https://localhost/ws HTTP/1.1')],
    ['an encoded path', inPlace('GET', 'GET /%77s HTTP/1.1')],
    ['no origin', inPlace('Origin', 'X: y')],
    ['another host', inPlace('Host', 'Host: 127.0.0.1')],
  ])('is refused with %s, and the connection ends', async (_what, change) => {
    expect(await asked(change)).toMatch(/^(?:HTTP\/1\.1 4\d\d |$)/);
  });
  test('is granted as browsers make it, and the challenge comes first', async () => {
    const socket = await openSocket(helper.port);
    if (heardBy(socket).length === 0) await once(socket, 'message');
    expect(JSON.parse(heardBy(socket)[0] ?? '')).toMatchObject({ type: 'challenge', protocol: PROTOCOL });
    socket.terminate();
  });
});
