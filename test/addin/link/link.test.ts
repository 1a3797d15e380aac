import { linkTo, type Link, type Told } from '../../../addin/link/link.ts';
import { PROTOCOL } from '../../../helper/protocol/messages.ts';
import { FakeSocket } from '../../doubles/fake-socket.ts';
import { HandClock } from '../../doubles/hand-clock.ts';

const welcome = { type: 'welcome', protocol: PROTOCOL, version: '0.1.0', practice: [] };

/** A page with a helper that hands out tokens, unless it is told not to. */
function page() {
  const clock = new HandClock();
  const sockets: FakeSocket[] = [];
  const told: Told[] = [];
  const asked: { url: string; init: RequestInit }[] = [];
  const world = { isThere: true };
  const link: Link = linkTo(
    {
      origin: 'https://localhost:3443',
      fetch: async (url, init) => {
        asked.push({ url, init });
        if (!world.isThere) throw new TypeError('Failed to fetch');
        return { ok: true, json: async () => ({ token: 'word' }) };
      },
      open: (url) => {
        const socket = new FakeSocket(url);
        sockets.push(socket);
        return socket;
      },
      after: clock.after,
    },
    (one) => told.push(one),
  );
  const settle = () => new Promise<void>((done) => setTimeout(done));
  const connected = async () => {
    await settle();
    const socket = sockets.at(-1);
    if (!socket) throw new Error('No socket was opened.');
    socket.onopen?.();
    return socket;
  };
  return { clock, sockets, told, asked, world, link, settle, connected };
}

test('the token is asked of our own origin with the header no stranger can set, then said first', async () => {
  const { asked, connected, sockets } = page();
  const socket = await connected();
  expect(asked).toEqual([
    {
      url: 'https://localhost:3443/hello',
      init: { method: 'POST', headers: { 'X-Outbox-Doctor': '1' }, cache: 'no-store', credentials: 'omit' },
    },
  ]);
  expect(sockets[0]?.url).toBe('wss://localhost:3443/ws');
  expect(socket.sent).toEqual([{ type: 'hello', protocol: PROTOCOL, token: 'word' }]);
});

test('what the helper says is passed on once it has greeted, and not before', async () => {
  const { told, connected } = page();
  const socket = await connected();
  socket.hear({ type: 'finished', id: 'a', elapsedMs: 1 });
  socket.hear(welcome);
  socket.hear({ type: 'finished', id: 'b', elapsedMs: 2 });
  expect(told).toEqual([
    { is: 'connecting' },
    { is: 'said', message: welcome },
    { is: 'said', message: { type: 'finished', id: 'b', elapsedMs: 2 } },
  ]);
});

test('a message that breaks the contract is told with its place, and the next one is heard', async () => {
  const { told, connected } = page();
  const socket = await connected();
  socket.hear(welcome);
  socket.hear({
    type: 'observed',
    id: 'a',
    evidence: { 'port-open': { seen: true, fact: { attempts: [{ port: 'x' }] } } },
  });
  socket.hear('{');
  socket.hear(new ArrayBuffer(4));
  socket.hear('x'.repeat(300_000));
  socket.hear({ type: 'finished', id: 'a', elapsedMs: 1 });
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
  ['welcomes with another protocol number', { ...welcome, protocol: PROTOCOL + 1 }, '0.1.0'],
  ['refuses ours', { type: 'refused', why: 'protocol', version: '9.0.0' }, '9.0.0'],
  ['greets in a way we cannot read', { type: 'hallo', version: '10.0.0' }, '10.0.0'],
  ['says nothing we can read', 'hello', ''],
])('a helper that %s does not fit', async (_, greeting, version) => {
  const { told, connected } = page();
  (await connected()).hear(greeting);
  expect(told.at(-1)).toEqual({ is: 'misfit', version });
});

test('it tries again after 0.5, 1, 2, 4, 8 and then every 15 seconds', async () => {
  const { told, clock, world, settle } = page();
  world.isThere = false;
  await settle();
  // The first try found the helper: its socket never opens.
  clock.pass(8000);
  const waits: number[] = [];
  for (let round = 0; round < 7; round++) {
    const last = told.at(-1);
    if (last?.is !== 'gone') throw new Error('It waits.');
    waits.push(last.retryInMs);
    clock.pass(last.retryInMs);
    await settle();
  }
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000]);
});

test('after a greeting the waits begin anew', async () => {
  const { told, clock, connected } = page();
  const first = await connected();
  first.onclose?.();
  clock.pass(500);
  const second = await connected();
  second.hear(welcome);
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
  const { link, connected } = page();
  const socket = await connected();
  link.say({ type: 'stop', id: 'a' });
  socket.hear(welcome);
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
