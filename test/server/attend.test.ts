import { EventEmitter } from 'node:events';
import type { WebSocket } from 'ws';
import type { ToPane } from '../../helper/protocol/messages.ts';
import { paneProves } from '../../helper/protocol/challenge.ts';
import { PROTOCOL } from '../../helper/protocol/messages.ts';
import { attend, type Door } from '../../helper/server/attend.ts';
import { prove } from '../../helper/server/login.ts';
import { Turns } from '../../helper/server/turns.ts';
import { Secret } from '../../helper/sign-in/secret.ts';

/* One pane at one socket, by the messages alone. A run lasts until it is told to stop. */

const mockRuns = new Map<string, AbortSignal>();
const mockBlocklists = new Map<string, unknown>();
jest.mock('../../helper/server/look.ts', () => ({
  look(id: string, _report: unknown, stop: AbortSignal, _tell: unknown, means: { blocklists?: boolean }) {
    mockRuns.set(id, stop);
    mockBlocklists.set(id, means.blocklists);
    return new Promise<void>((resolve) => {
      stop.addEventListener('abort', () => {
        resolve();
      });
    });
  },
}));

class Socket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  readonly heard: ToPane[] = [];
  closedWith: number | undefined;
  bufferedAmount = 0;
  pings = 0;
  isTerminated = false;
  isPaused = false;
  pause(): void {
    this.isPaused = true;
  }
  ping(): void {
    this.pings += 1;
  }
  terminate(): void {
    this.isTerminated = true;
  }
  send(text: string): void {
    this.heard.push(JSON.parse(text) as ToPane);
  }
  close(code: number): void {
    this.readyState = 2;
    this.closedWith ??= code;
  }
  say(message: unknown): void {
    this.emit('message', Buffer.from(typeof message === 'string' ? message : JSON.stringify(message)), false);
  }
  get last(): ToPane | undefined {
    return this.heard.at(-1);
  }
}

const RIGHT = Buffer.alloc(32, 1);
const entry = { origin: 'https://localhost:3443', port: 3443 };

function attended(door: Partial<Door> = {}): Socket {
  const socket = new Socket();
  attend(socket as unknown as WebSocket, {
    entry,
    secret: () => RIGHT,
    pair: () => Promise.resolve('none'),
    mayFail: () => true,
    enter: () => true,
    mayTry: () => true,
    turns: new Turns(8, 64),
    ...door,
  });
  return socket;
}

/** Answers a socket's challenge. */
function helloTo({ heard }: Socket, secret = RIGHT) {
  const [challenge] = heard;
  const nonces = { helper: challenge?.type === 'challenge' ? challenge.nonce : '', pane: 'P'.repeat(43) };
  const proof = prove(secret, paneProves(nonces, entry.origin, entry.port));
  return { type: 'hello', protocol: PROTOCOL, nonce: nonces.pane, proof };
}

function greeted(door?: Partial<Door>): Socket {
  const socket = attended(door);
  socket.say(helloTo(socket));
  expect(socket.last).toMatchObject({ type: 'welcome' });
  return socket;
}

const report = { reading: null, account: { smtp: {} }, date: '2026-11-21' };
const settle = () => jest.advanceTimersByTimeAsync(0);
const look = (id: string) => ({ type: 'look', id, report });

beforeEach(() => {
  jest.useFakeTimers();
  mockRuns.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the greeting', () => {
  test('is waited for eight seconds', () => {
    const socket = attended();
    jest.advanceTimersByTime(7_999);
    expect(socket.closedWith).toBeUndefined();
    jest.advanceTimersByTime(1);
    expect(socket.closedWith).toBe(4401);
  });
  test('P13 once said, lets the pane be silent for as long as it answers pings', () => {
    const socket = greeted();
    for (let pings = 1; pings <= 100; pings += 1) {
      jest.advanceTimersByTime(25_000);
      expect(socket.pings).toBe(pings);
      socket.emit('pong');
    }
    expect(socket.closedWith).toBeUndefined();
    jest.advanceTimersByTime(49_999);
    expect(socket.isTerminated).toBe(false);
    jest.advanceTimersByTime(1);
    expect(socket.isTerminated).toBe(true);
  });
  test('that was wrong cannot be said better on the same socket', () => {
    const socket = attended();
    socket.say(helloTo(socket, Buffer.alloc(32, 2)));
    expect(socket.closedWith).toBe(4401);
    // It still comes in, since the other side has not hung up yet.
    socket.say(helloTo(socket));
    socket.say(look('a'));
    expect(mockRuns.size).toBe(0);
  });
});

test('a socket that goes before it greets leaves no timer', () => {
  const socket = attended();
  socket.emit('close');
  expect(jest.getTimerCount()).toBe(0);
});

test('P12 the twentieth bad message closes the socket, and no earlier one; nothing more is read from it', () => {
  const socket = greeted();
  for (let n = 1; n < 20; n += 1) socket.say('rubbish');
  expect([socket.closedWith, socket.isPaused]).toEqual([undefined, false]);
  socket.say('rubbish');
  expect([socket.closedWith, socket.isPaused, socket.isTerminated]).toEqual([4400, true, false]);
  jest.advanceTimersByTime(200);
  expect(socket.isTerminated).toBe(true);
});

test('P10 more than fifty messages in a second are not taken, and the next second’s are', () => {
  const socket = greeted();
  for (let n = 1; n < 50; n += 1) socket.say({ type: 'stop', id: 'x' });
  expect(socket.last).toMatchObject({ type: 'welcome' });
  socket.say({ type: 'stop', id: 'x' });
  expect(socket.last).toMatchObject({ type: 'problem', say: expect.stringContaining('busy') as string });
  jest.advanceTimersByTime(1_001);
  const { length } = socket.heard;
  socket.say({ type: 'stop', id: 'x' });
  expect(socket.heard).toHaveLength(length);
});

test('P10 more than 128 KiB in a second are not taken, and the next second’s are', () => {
  const socket = greeted();
  const large = JSON.stringify({ type: 'stop', id: 'x' }).padEnd(60 * 1024);
  const before = socket.heard.length;
  socket.say(large);
  socket.say(large);
  expect(socket.heard).toHaveLength(before);
  socket.say(large);
  expect(socket.last).toMatchObject({ type: 'problem', say: expect.stringContaining('busy') as string });
  jest.advanceTimersByTime(1_001);
  socket.say(large);
  expect(socket.heard).toHaveLength(before + 1);
});

test('P12 requests that are refused count as bad messages, too', () => {
  const side = {
    told: () => undefined,
    mayRead: () => Promise.resolve(false),
    end: () => {},
    join: (tell: (message: ToPane) => void) => ({
      take: () => {
        tell({ type: 'problem', path: 'accounts', say: 'nobody has allowed it' });
      },
      leave: () => {},
    }),
  };
  const socket = greeted({ side });
  for (let n = 1; n <= 20; n += 1) socket.say({ type: 'accounts' });
  expect(socket.closedWith).toBe(4400);
});

test.each([
  [undefined, true],
  [{}, true],
  [{ blocklists: true }, true],
  [{ blocklists: false }, false],
])('where an organization says %p, blocklists that a page asks for are asked: %p', async (managed, asked) => {
  const told = { system: 'linux', consent: 'not-here', canListen: false, actions: [], ...(managed && { managed }) };
  const side = {
    told: () => told as never,
    mayRead: () => Promise.resolve(false),
    end: () => {},
    join: () => ({ take: () => {}, leave: () => {} }),
  };
  const socket = greeted({ side });
  socket.say({ ...look('lists'), blocklists: true });
  await jest.advanceTimersByTimeAsync(0);
  expect(mockBlocklists.get('lists')).toBe(asked);
});

test('P14 a pane that reads nothing is let go once four megabytes wait for it', () => {
  const socket = greeted();
  socket.bufferedAmount = 4 * 1024 * 1024 + 1;
  socket.say('rubbish');
  expect(socket.isTerminated).toBe(true);
});

describe('a code', () => {
  const code = { type: 'pair', protocol: PROTOCOL, code: '12345678' };
  const settled = () => jest.advanceTimersByTimeAsync(0);
  test('P8 that is right is answered with the secret, and proved with it on the same socket', async () => {
    const socket = attended({ pair: () => Promise.resolve('right') });
    socket.say(code);
    await settled();
    expect(socket.last).toEqual({ type: 'paired', secret: RIGHT.toString('base64url') });
    socket.say(helloTo(socket));
    expect(socket.last).toMatchObject({ type: 'welcome' });
  });
  test.each([
    ['wrong', 'code'],
    ['none', 'no-code'],
  ] as const)('P8 that is %s closes the socket', async (tried, why) => {
    const socket = attended({ pair: () => Promise.resolve(tried) });
    socket.say(code);
    await settled();
    expect(socket.last).toMatchObject({ type: 'refused', why });
    expect(socket.closedWith).toBe(4401);
  });
  test('P8 is tried one at a time', async () => {
    let tried = 0;
    const socket = attended({
      pair: () => {
        tried += 1;
        return new Promise(() => {});
      },
    });
    socket.say(code);
    socket.say(code);
    await settled();
    expect(tried).toBe(1);
    expect(socket.last).toMatchObject({ type: 'problem', path: 'code' });
  });
});

describe('a sign-in', () => {
  const attempt = (id: string) => ({ type: 'attempt', id, report, password: PASSWORD, sendTest: false });
  const PASSWORD = 'Tr0ub4dor-and-3';

  test('P10 beyond those that all panes have is not tried, and that is said', async () => {
    const socket = greeted({ mayTry: () => false });
    socket.say(attempt('a'));
    await settle();
    expect(mockRuns.size).toBe(0);
    expect(socket.last).toMatchObject({ type: 'problem', id: 'a', say: expect.stringContaining('sign-ins') as string });
  });
  test('that there is no turn for is not tried, and its password is overwritten', async () => {
    const read = jest.spyOn(Secret, 'of');
    const socket = greeted({ turns: new Turns(0, 0) });
    socket.say(attempt('a'));
    await settle();
    const secret = read.mock.results[0]?.value as Secret;
    expect(mockRuns.size).toBe(0);
    expect(secret.read((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
    read.mockRestore();
  });
  test('is overwritten in the message that it came in', () => {
    const socket = greeted();
    const data = Buffer.from(JSON.stringify(attempt('a')));
    socket.emit('message', data, false);
    expect(data.every((byte) => byte === 0)).toBe(true);
  });
});

test('what was on its way when the channel was closed is not heard', async () => {
  const socket = greeted();
  socket.close(1000);
  socket.say(look('a'));
  await settle();
  expect(mockRuns.size).toBe(0);
});

describe('runs', () => {
  test('four go on at once, a fifth has to wait until one has ended', async () => {
    const socket = greeted();
    for (const id of ['a', 'b', 'c', 'd', 'e']) socket.say(look(id));
    await settle();
    expect([...mockRuns.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(socket.last).toMatchObject({ type: 'problem', id: 'e', say: expect.stringContaining('busy') as string });
    socket.say({ type: 'stop', id: 'b' });
    await jest.advanceTimersByTimeAsync(0);
    socket.say(look('e'));
    await settle();
    expect(mockRuns.has('e')).toBe(true);
  });
  test('of one id there is one at a time', async () => {
    const socket = greeted();
    socket.say(look('a'));
    await settle();
    const first = mockRuns.get('a');
    socket.say(look('a'));
    expect(socket.last).toMatchObject({ type: 'problem', id: 'a', path: 'id' });
    expect(mockRuns.get('a')).toBe(first);
    socket.say({ type: 'stop', id: 'a' });
    await jest.advanceTimersByTimeAsync(0);
    socket.say(look('a'));
    await settle();
    expect(mockRuns.get('a')).not.toBe(first);
  });
  test('stop when they are told to, and only those', async () => {
    const socket = greeted();
    socket.say(look('a'));
    socket.say(look('b'));
    await settle();
    socket.say({ type: 'stop', id: 'b' });
    expect([mockRuns.get('a')?.aborted, mockRuns.get('b')?.aborted]).toEqual([false, true]);
  });
  test('all stop when their pane goes', async () => {
    const socket = greeted();
    socket.say(look('a'));
    socket.say(look('b'));
    await settle();
    socket.emit('close');
    expect([...mockRuns.values()].map((stop) => stop.aborted)).toEqual([true, true]);
  });
});

test('a helper that keeps no findings says that there are none', () => {
  const socket = greeted();
  socket.say({ type: 'history' });
  expect(socket.last).toEqual({ type: 'history', history: { keep: false, findings: [], begunAnew: false } });
});
