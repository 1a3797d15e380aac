import { createHmac } from 'node:crypto';
import { linkTo, type Link, type Told } from '../../../addin/link/link.ts';
import { nonce, sign } from '../../../addin/link/proof.ts';
import { helperProves, paneProves } from '../../../helper/protocol/challenge.ts';
import { PANE_MESSAGE_LIMIT, PROTOCOL } from '../../../helper/protocol/messages.ts';
import { read as readText } from '../../../helper/reading/read.ts';
import { FakeSocket } from '../../doubles/fake-socket.ts';
import { HandClock } from '../../doubles/hand-clock.ts';

const SECRET = Buffer.alloc(32, 7).toString('base64url');
const OTHER = Buffer.alloc(32, 8).toString('base64url');
const challenge = { type: 'challenge', protocol: PROTOCOL, version: '0.1.0', nonce: 'h'.repeat(43) };
const HELPER = 'https://localhost:3443';

const prove = (secret: string, text: string) =>
  createHmac('sha256', Buffer.from(secret, 'base64url')).update(text).digest('base64url');

/** A page with a helper that tells its secret, unless it is told not to. */
function page({
  origin = HELPER,
  kept = null as string | null,
  answer = { status: 200, body: { secret: SECRET } as object },
} = {}) {
  const clock = new HandClock();
  const sockets: FakeSocket[] = [];
  const told: Told[] = [];
  const asked: { url: string; init: RequestInit }[] = [];
  const world = { isThere: true, answer, kept };
  const link: Link = linkTo(
    {
      origin,
      helper: HELPER,
      fetch: async (url, init) => {
        asked.push({ url, init });
        if (!world.isThere) throw new TypeError('Failed to fetch');
        const { status, body } = world.answer;
        return { ok: status === 200, status, json: async () => body };
      },
      open: (url) => {
        const socket = new FakeSocket(url);
        sockets.push(socket);
        return socket;
      },
      after: clock.after,
      nonce,
      sign,
      keep: { read: () => world.kept, write: (secret) => (world.kept = secret) },
    },
    (one) => told.push(one),
  );
  // Proofs are made in a thread of their own: a few turns of the loop.
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await new Promise<void>((done) => setTimeout(done));
  };
  const until = async (is: () => boolean) => {
    while (!is()) await new Promise<void>((done) => setTimeout(done));
  };
  const connected = async () => {
    await settle();
    const socket = sockets.at(-1);
    if (!socket) throw new Error('No socket was opened.');
    return socket;
  };
  /** Has the helper say something, and waits for what the page makes of it. */
  const hear = async (socket: FakeSocket, ...messages: unknown[]) => {
    for (const message of messages) socket.hear(message);
    await settle();
  };
  /** The challenge, and what the page answers. */
  const challenged = async (socket: FakeSocket) => {
    const before = socket.sent.length;
    socket.hear(challenge);
    await until(() => socket.sent.length > before);
    return socket.sent.at(-1) as { type: string; nonce: string; proof: string };
  };
  const welcomeFor = (hello: { nonce: string }, secret = SECRET) => ({
    type: 'welcome',
    protocol: PROTOCOL,
    version: '0.1.0',
    practice: [],
    proof: prove(secret, helperProves({ helper: challenge.nonce, pane: hello.nonce }, 3443)),
  });
  const greeted = async () => {
    const socket = await connected();
    const hello = await challenged(socket);
    socket.hear(welcomeFor(hello));
    await until(() => told.at(-1)?.is === 'said');
    return socket;
  };
  return { clock, sockets, told, asked, world, link, settle, connected, hear, challenged, welcomeFor, greeted, until };
}

test('the secret is asked of our own origin with the header no stranger can set, and proved, never said', async () => {
  const { asked, connected, challenged, sockets } = page();
  const socket = await connected();
  expect(asked).toEqual([
    {
      url: 'https://localhost:3443/hello',
      init: { method: 'POST', headers: { 'X-Outbox-Doctor': '1' }, cache: 'no-store', credentials: 'omit' },
    },
  ]);
  expect(sockets[0]?.url).toBe('wss://localhost:3443/ws');
  expect(socket.sent).toEqual([]);
  const hello = await challenged(socket);
  const proof = prove(SECRET, paneProves({ helper: challenge.nonce, pane: hello.nonce }, HELPER, 3443));
  expect(socket.sent).toEqual([{ type: 'hello', protocol: PROTOCOL, nonce: hello.nonce, proof }]);
  expect(JSON.stringify(socket.sent)).not.toContain(SECRET);
});

test('P7 who welcomes us without proof is told nothing more, and no page believes it', async () => {
  const { told, link, connected, challenged, welcomeFor, hear } = page();
  const socket = await connected();
  const hello = await challenged(socket);
  await hear(socket, welcomeFor(hello, OTHER), { type: 'finished', id: 'a', elapsedMs: 1 });
  link.say({ type: 'stop', id: 'a' });
  expect(told.at(-1)).toEqual({ is: 'foreign' });
  expect(socket.sent).toHaveLength(1);
  expect(socket.isClosed).toBe(true);
});

test('P7 a proof of ours given back is none of the helper’s', async () => {
  const { told, connected, challenged, welcomeFor, hear } = page();
  const socket = await connected();
  const hello = await challenged(socket);
  await hear(socket, { ...welcomeFor(hello), proof: hello.proof });
  expect(told.at(-1)).toEqual({ is: 'foreign' });
});

test('a helper that knows us for another user’s is told so, and not asked again until the user wants it', async () => {
  const { told, world, clock, link, settle, sockets, asked } = page({
    answer: { status: 403, body: { refused: 'user' } },
  });
  await settle();
  expect(told.at(-1)).toEqual({ is: 'foreign' });
  clock.pass(60_000);
  await settle();
  expect([asked.length, sockets.length]).toEqual([1, 0]);
  world.answer = { status: 200, body: { secret: SECRET } };
  link.retry();
  await settle();
  expect(sockets).toHaveLength(1);
});

describe('a code', () => {
  test('P8 is asked for where the helper does not know whose page this is, and opens the channel', async () => {
    const { told, world, link, settle, connected, hear, challenged, welcomeFor, until, sockets } = page({
      answer: { status: 403, body: { refused: 'pair' } },
    });
    await settle();
    expect(told.at(-1)).toEqual({ is: 'pair', why: 'unknown' });
    expect(sockets).toEqual([]);
    link.pair('12345678');
    const socket = await connected();
    expect(await challenged(socket)).toEqual({ type: 'pair', protocol: PROTOCOL, code: '12345678' });
    await hear(socket, { type: 'paired', secret: OTHER });
    await until(() => socket.sent.length === 2);
    await hear(socket, welcomeFor(socket.sent[1] as { nonce: string }, OTHER));
    await until(() => told.at(-1)?.is === 'said');
    expect(world.kept).toBe(OTHER);
  });
  test.each(['code', 'no-code', 'later'] as const)('P8 that was not taken (%s) is told', async (why) => {
    const { told, world, link, settle, connected, challenged, hear } = page({
      answer: { status: 403, body: { refused: 'pair' } },
    });
    await settle();
    link.pair('12345678');
    const socket = await connected();
    await challenged(socket);
    await hear(socket, { type: 'refused', why, version: '0.1.0' });
    expect(told.at(-1)).toEqual({ is: 'pair', why });
    expect(world.kept).toBeNull();
  });
  test('is not asked for again by a page that keeps its secret, served from elsewhere', async () => {
    const { asked, connected, challenged } = page({ origin: 'https://pane.example', kept: OTHER });
    const hello = await challenged(await connected());
    const text = paneProves({ helper: challenge.nonce, pane: hello.nonce }, 'https://pane.example', 3443);
    expect(hello.proof).toBe(prove(OTHER, text));
    expect(asked).toEqual([]);
  });
  test('is asked for again once the secret was taken back, which is forgotten', async () => {
    const { told, world, connected, challenged, hear } = page({ kept: OTHER });
    const socket = await connected();
    await challenged(socket);
    await hear(socket, { type: 'refused', why: 'token', version: '0.1.0' });
    expect(told.at(-1)).toEqual({ is: 'pair', why: 'unknown' });
    expect(world.kept).toBeNull();
  });
  test('a secret that nobody asked for is not taken', async () => {
    const { world, connected, challenged, hear } = page();
    const socket = await connected();
    await challenged(socket);
    await hear(socket, { type: 'paired', secret: OTHER });
    expect([world.kept, socket.sent.length]).toEqual([null, 1]);
  });
});

test('a helper that was started anew and has another secret is asked for it again, once', async () => {
  const { told, asked, clock, settle, connected, challenged, hear, greeted } = page();
  const refusal = { type: 'refused', why: 'token', version: '0.1.0' };
  (await greeted()).onclose?.();
  clock.pass(500);
  const second = await connected();
  await challenged(second);
  await hear(second, refusal);
  expect(told.at(-1)).toMatchObject({ is: 'gone' });
  clock.pass(1000);
  await settle();
  expect(asked).toHaveLength(2);
  const third = await connected();
  await challenged(third);
  await hear(third, refusal);
  expect(told.at(-1)).toEqual({ is: 'said', message: refusal });
});

test('what the helper says is passed on once it has greeted, and not before', async () => {
  const { told, connected, challenged, welcomeFor, hear } = page();
  const socket = await connected();
  await hear(socket, { type: 'finished', id: 'a', elapsedMs: 1 });
  const welcome = welcomeFor(await challenged(socket));
  await hear(socket, welcome, { type: 'finished', id: 'b', elapsedMs: 2 });
  expect(told).toEqual([
    { is: 'connecting' },
    { is: 'said', message: welcome },
    { is: 'said', message: { type: 'finished', id: 'b', elapsedMs: 2 } },
  ]);
});

test('a message that breaks the contract is told with its place, and the next one is heard', async () => {
  const { told, greeted, hear } = page();
  const socket = await greeted();
  await hear(
    socket,
    { type: 'observed', id: 'a', evidence: { 'port-open': { seen: true, fact: { attempts: [{ port: 'x' }] } } } },
    '{',
    new ArrayBuffer(4),
    'x'.repeat(300_000),
    { type: 'finished', id: 'a', elapsedMs: 1 },
  );
  const [, , first, second, third, fourth, last] = told;
  expect(first).toEqual({ is: 'unreadable', path: expect.stringContaining('evidence.port-open') });
  expect([second, third, fourth]).toEqual([
    { is: 'unreadable', path: '(message)' },
    { is: 'unreadable', path: expect.any(String) },
    { is: 'unreadable', path: '(message)' },
  ]);
  expect(last).toMatchObject({ is: 'said', message: { type: 'finished' } });
});

test.each([
  ['challenges with another protocol number', { ...challenge, protocol: PROTOCOL + 1 }, '0.1.0'],
  ['refuses ours', { type: 'refused', why: 'protocol', version: '9.0.0' }, '9.0.0'],
  ['greets in a way we cannot read', { type: 'hallo', version: '10.0.0' }, '10.0.0'],
  ['says nothing we can read', 'hello', ''],
])('a helper that %s does not fit', async (_, greeting, version) => {
  const { told, connected, hear } = page();
  const socket = await connected();
  await hear(socket, greeting);
  expect(told.at(-1)).toEqual({ is: 'misfit', version });
  expect(socket.sent).toEqual([]);
});

test('it tries again after 0.5, 1, 2, 4, 8 and then every 15 seconds', async () => {
  const { told, clock, settle } = page();
  await settle();
  // Its socket never opens.
  clock.pass(8000);
  const waits: number[] = [];
  for (let round = 0; round < 7; round++) {
    const last = told.at(-1);
    if (last?.is !== 'gone') throw new Error('It waits.');
    waits.push(last.retryInMs);
    clock.pass(last.retryInMs);
    await settle();
    clock.pass(8000);
  }
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000]);
});

test('after a greeting the waits begin anew', async () => {
  const { told, clock, connected, greeted } = page();
  const first = await connected();
  first.onclose?.();
  clock.pass(500);
  const second = await greeted();
  second.onclose?.();
  expect(told.at(-1)).toEqual({ is: 'gone', retryInMs: 500 });
});

test('a try asked for while it waits begins at once, and only one', async () => {
  const { link, clock, connected, sockets, settle } = page();
  (await connected()).onclose?.();
  link.retry();
  link.retry();
  await settle();
  clock.pass(400);
  await settle();
  expect(sockets).toHaveLength(2);
});

test('a helper that takes the connection and stays silent is gone after eight seconds', async () => {
  const { told, clock, connected, sockets } = page();
  await connected();
  clock.pass(8000);
  expect(told.at(-1)).toEqual({ is: 'gone', retryInMs: 500 });
  expect(sockets[0]?.isClosed).toBe(true);
});

test('nothing is said to a helper that has not greeted', async () => {
  const { link, greeted } = page();
  link.say({ type: 'stop', id: 'a' });
  const socket = await greeted();
  link.say({ type: 'stop', id: 'b' });
  expect(socket.sent.slice(1)).toEqual([{ type: 'stop', id: 'b' }]);
});

test('a closed link says nothing more and does not come back', async () => {
  const { link, told, clock, connected } = page();
  const socket = await connected();
  link.close();
  const before = told.length;
  socket.onclose?.();
  clock.pass(60_000);
  expect(told).toHaveLength(before);
  expect(clock.waits).toEqual([]);
});

test('whom a mail was meant for is not handed over, and a bounce for thousands fits into a message', async () => {
  const { link, greeted } = page();
  const socket = await greeted();
  const many = Array.from({ length: 3_000 }, (_none, n) => `somebody-${String(n)}@example.test`);
  const reply = { code: 550, enhanced: '5.1.1', text: 'user unknown '.repeat(10) };
  const reading = { ...readText('550 5.1.1 user unknown'), recipients: many, also: many.map(() => reply) };
  link.say({ type: 'look', id: 'a', report: { reading, account: { smtp: {} }, date: '2026-11-21' } });
  const said = JSON.stringify(socket.sent.at(-1));
  expect(said).not.toContain('somebody');
  expect(said.length).toBeLessThan(PANE_MESSAGE_LIMIT);
});
