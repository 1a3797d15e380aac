import { EventEmitter } from 'node:events';
import type { WebSocket } from 'ws';
import type { ToPane } from '../../helper/protocol/messages.ts';
import { attend } from '../../helper/server/attend.ts';

/* One pane at one socket, by the messages alone. A run lasts until it is told to stop. */

const mockRuns = new Map<string, AbortSignal>();
jest.mock('../../helper/server/look.ts', () => ({
  look(id: string, _report: unknown, stop: AbortSignal) {
    mockRuns.set(id, stop);
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

function attended(): Socket {
  const socket = new Socket();
  attend(socket as unknown as WebSocket, (given) => given === 'right');
  return socket;
}

function greeted(): Socket {
  const socket = attended();
  socket.say({ type: 'hello', protocol: 1, token: 'right' });
  expect(socket.last).toMatchObject({ type: 'welcome' });
  return socket;
}

const report = { reading: null, account: { smtp: {} }, date: '2026-11-21' };
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
  test('once said, lets the pane be silent for as long as it likes', () => {
    const socket = greeted();
    jest.advanceTimersByTime(3_600_000);
    expect(socket.closedWith).toBeUndefined();
  });
  test('that was wrong cannot be said better on the same socket', () => {
    const socket = attended();
    socket.say({ type: 'hello', protocol: 1, token: 'wrong' });
    expect(socket.closedWith).toBe(4401);
    // It still comes in, since the other side has not hung up yet.
    socket.say({ type: 'hello', protocol: 1, token: 'right' });
    socket.say(look('a'));
    expect(mockRuns.size).toBe(0);
  });
});

test('a socket that goes before it greets leaves no timer', () => {
  const socket = attended();
  socket.emit('close');
  expect(jest.getTimerCount()).toBe(0);
});

test('the twentieth bad message closes the socket, and no earlier one', () => {
  const socket = greeted();
  for (let n = 1; n < 20; n += 1) socket.say('rubbish');
  expect(socket.closedWith).toBeUndefined();
  socket.say('rubbish');
  expect(socket.closedWith).toBe(4400);
});

describe('runs', () => {
  test('four go on at once, a fifth has to wait until one has ended', async () => {
    const socket = greeted();
    for (const id of ['a', 'b', 'c', 'd', 'e']) socket.say(look(id));
    expect([...mockRuns.keys()]).toEqual(['a', 'b', 'c', 'd']);
    expect(socket.last).toMatchObject({ type: 'problem', id: 'e', say: expect.stringContaining('too many') as string });
    socket.say({ type: 'stop', id: 'b' });
    await jest.advanceTimersByTimeAsync(0);
    socket.say(look('e'));
    expect(mockRuns.has('e')).toBe(true);
  });
  test('of one id there is one at a time', async () => {
    const socket = greeted();
    socket.say(look('a'));
    const first = mockRuns.get('a');
    socket.say(look('a'));
    expect(socket.last).toMatchObject({ type: 'problem', id: 'a', path: 'id' });
    expect(mockRuns.get('a')).toBe(first);
    socket.say({ type: 'stop', id: 'a' });
    await jest.advanceTimersByTimeAsync(0);
    socket.say(look('a'));
    expect(mockRuns.get('a')).not.toBe(first);
  });
  test('stop when they are told to, and only those', () => {
    const socket = greeted();
    socket.say(look('a'));
    socket.say(look('b'));
    socket.say({ type: 'stop', id: 'b' });
    expect([mockRuns.get('a')?.aborted, mockRuns.get('b')?.aborted]).toEqual([false, true]);
  });
  test('all stop when their pane goes', () => {
    const socket = greeted();
    socket.say(look('a'));
    socket.say(look('b'));
    socket.emit('close');
    expect([...mockRuns.values()].map((stop) => stop.aborted)).toEqual([true, true]);
  });
});

test('a helper that keeps no findings says that there are none', () => {
  const socket = greeted();
  socket.say({ type: 'history' });
  expect(socket.last).toEqual({ type: 'history', history: { keep: false, findings: [], begunAnew: false } });
});
