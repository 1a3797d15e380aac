import { once } from 'node:events';
import type { TLSSocket } from 'node:tls';
import { PROTOCOL } from '../../helper/protocol/messages.ts';
import { activeIn } from './active.ts';
import { accountAt, login, openChannel, type Session } from './honest.ts';
import { underAttack } from './under-attack.ts';
import { memoryOf } from './attacked.ts';
import { dial, upgradeRequest } from './wire.ts';

/*
 * What may be said on the channel, by a page that was let in and was taken over since, and by one that never was: schema,
 * size, depth, rate, kinds of frames. The honest session of another page goes on beside all of it (under-attack.ts).
 */

const helper = underAttack();
const sessions: Session[] = [];

async function session(): Promise<Session> {
  const one = await login(helper().port);
  sessions.push(one);
  return one;
}

afterEach(() => {
  for (const one of sessions.splice(0)) one.close();
});

const isProblem = (one: { type: string }) => one.type === 'problem';

/** Says a text on a session of its own; the problem it is answered with. The session must stand afterwards. */
async function answerTo(text: string): Promise<{ path: string; say: string }> {
  const one = await session();
  one.raw(text);
  const problem = (await one.until(isProblem)) as unknown as { path: string; say: string };
  expect(one.socket.readyState).toBe(1);
  expect(problem.say).not.toBe('');
  return problem;
}

/** What was read of an error. */
function readingOf({ text = '', suspects = 0 }) {
  const nothing = { server: null, port: null, account: null, instead: null, delayed: false, secure: null };
  const lists = { codes: [], recipients: [], reasons: [], also: [] };
  const of = { isSendError: true, kind: 'server-reply', stage: 'auth', reply: { code: 535, enhanced: null, text } };
  return { ...nothing, ...lists, ...of, suspects: Array.from({ length: suspects }, () => 'wrong-port') };
}

describe('a message that is none is answered, and the session goes on', () => {
  test.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['null', 'null'],
    ['true', 'true'],
    ['a number', '1'],
    ['a number beyond all', '1e999'],
    ['a text', '"look"'],
    ['a list', '[]'],
    ['a list of a message', '[{"type":"accounts"}]'],
    ['half an object', '{"type":"look"'],
    ['two objects', '{"type":"accounts"}{"type":"accounts"}'],
    ['NaN', 'NaN'],
    ['a comment', '/* */{"type":"accounts"}'],
    ['a byte order mark', '\uFEFF{"type":"accounts"}'],
    ['a NUL', '\0'],
    ['a lone surrogate', '"\\ud800"'],
    ['HTML', '<script>alert(1)</script>'],
    ['a request of HTTP', 'GET / HTTP/1.1\r\n\r\n'],
  ])('%s', async (_, text) => {
    // A list is an object without a kind.
    expect((await answerTo(text)).path).toBe(text.startsWith('[') ? 'type' : '');
  });

  test.each([
    ['an object of nothing', {}, 'type'],
    ['an unknown kind', { type: 'exec', command: 'calc.exe' }, 'type'],
    ['a kind of a kind of object', { type: 'constructor' }, 'type'],
    ['a kind that every object has', { type: 'toString' }, 'type'],
    ['the prototype as its kind', { type: '__proto__' }, 'type'],
    ['a list as its kind', { type: ['look'] }, 'type'],
    ['a number as its kind', { type: 1 }, 'type'],
    ['a look without an id', { type: 'look' }, 'id'],
    ['an id of 65 letters', { type: 'stop', id: 'a'.repeat(65) }, 'id'],
    ['an id with a line end', { type: 'stop', id: 'a\nb' }, 'id'],
    ['an id that is empty', { type: 'stop', id: '' }, 'id'],
    ['an id that is a path', { type: 'stop', id: '../x' }, 'id'],
    ['a look without a report', { type: 'look', id: 'a' }, 'report'],
    ['a report that is null', { type: 'look', id: 'a', report: null }, 'report'],
    ['consent that is a text', { type: 'consent', given: 'true' }, 'given'],
    ['listening that is a number', { type: 'listen', on: 1 }, 'on'],
    ['a window that is on no list', { type: 'open', action: 'cmd.exe' }, 'action'],
    [
      'a server’s words that no reader leaves so long',
      {
        type: 'look',
        id: 'a',
        report: { ...accountAt('127.0.0.1'), reading: readingOf({ text: 'a '.repeat(20_000) }) },
      },
      'report.reading.reply.text',
    ],
    [
      'more causes than there are',
      { type: 'look', id: 'a', report: { ...accountAt('127.0.0.1'), reading: readingOf({ suspects: 2_000 }) } },
      'report.reading.suspects',
    ],
    ['a window by a path', { type: 'open', action: '..\\..\\cmd.exe' }, 'action'],
    ['a window that every object has', { type: 'open', action: 'constructor' }, 'action'],
  ])('%s, by the place that is wrong', async (_, message, path) => {
    expect((await answerTo(JSON.stringify(message))).path).toBe(path);
  });

  test('a second greeting', async () => {
    const proof = 'A'.repeat(43);
    expect((await answerTo(JSON.stringify({ type: 'hello', protocol: PROTOCOL, nonce: proof, proof }))).path).toBe(
      'type',
    );
  });

  test('a practice world that is none, such as the prototype of all', async () => {
    const one = await session();
    for (const practice of ['constructor', 'hasownproperty', 'tostring', 'valueof']) {
      one.say({ type: 'look', id: practice, report: { ...accountAt('smtp.practice.test'), practice } });
      await one.until((said) => said.type === 'problem' && said.id === practice && said.path === 'report.practice');
    }
  });

  test('a message in binary', async () => {
    const one = await session();
    one.raw(Buffer.from('{"type":"accounts"}'));
    expect(await one.until(isProblem)).toMatchObject({ path: '' });
  });
});

describe('prototype pollution', () => {
  test.each([
    ['__proto__', '{"type":"stop","id":"a","__proto__":{"polluted":true}}'],
    ['constructor.prototype', '{"type":"stop","id":"a","constructor":{"prototype":{"polluted":true}}}'],
    [
      '__proto__ within the account',
      '{"type":"look","id":"p","report":{"reading":null,"date":"2026-11-21","practice":"healthy","account":{"__proto__":{"polluted":true},"smtp":{"host":"smtp.practice.test","port":587,"__proto__":{"user":"polluted"}}}}}',
    ],
    ['__proto__ in place of what is asked for', '{"__proto__":{"type":"accounts"}}'],
    ['an id of __proto__', '{"type":"stop","id":"__proto__"}'],
  ])('by %s leaves the next session as it was', async (_, text) => {
    const one = await session();
    one.raw(text);
    const next = await session();
    next.raw('{}');
    // Had all objects a type now, this were a message.
    expect(await next.until(isProblem)).toMatchObject({ path: 'type' });
    expect(JSON.stringify(one.heard)).not.toContain('polluted');
  });

  test('what is told of a place in a message holds no active character', async () => {
    const said = await answerTo(`{"type":"look","a\u202e\\u0007\\u001b[31m":{"constructor":1}}`);
    expect(said.path).toContain('constructor');
    expect(activeIn(said)).toEqual([]);
  });

  test('an address with active characters is told to the next session without them', async () => {
    const report = accountAt('127.0.0.1', 25);
    const email = 'a@\u202E\u200B\u001B[31mexample.test';
    await (await session()).look({ ...report, account: { ...report.account, email } });
    const next = await session();
    const history = () => {
      next.say({ type: 'history' });
      return next.until((one) => one.type === 'history' && one.history.findings.length > 0);
    };
    expect(JSON.stringify(await history())).toContain('example.test');
    expect(activeIn(next.heard)).toEqual([]);
  });

  test('a run whose id is __proto__ is a run like any other', async () => {
    const one = await session();
    const report = { ...accountAt('smtp.practice.test'), practice: 'healthy' };
    expect((await one.look(report, '__proto__')).at(-1)).toMatchObject({ type: 'finished', id: '__proto__' });
  });
});

describe('depth and size', () => {
  test.each([
    ['30,000 lists in one another', '['.repeat(30_000)],
    ['30,000 lists in one another, closed', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['5,000 objects in one another', `${'{"type":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    [
      '5,000 objects in a report',
      `{"type":"look","id":"a","report":${'{"account":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
    ],
  ])('%s are answered', async (_, text) => {
    await answerTo(text);
  });

  test('60,000 names in one object are answered', async () => {
    const one = await session();
    one.raw(`{"type":"x",${Array.from({ length: 6_000 }, (_, n) => `"a${String(n)}":1`).join(',')}}`);
    await one.until(isProblem);
  });

  test.each([
    ['a megabyte in one message', 1],
    ['50 MB in one message', 50],
  ])('%s closes its own session alone', async (_, megabytes) => {
    const one = await session();
    const closed = once(one.socket, 'close');
    one.raw('x'.repeat(megabytes * 1024 * 1024));
    expect((await closed)[0]).not.toBe(1000);
    (await session()).close();
  });

  test('before the greeting a message of 5 KB is too long', async () => {
    const socket = await openChannel(helper().port);
    const closed = once(socket, 'close') as Promise<[number]>;
    socket.send(JSON.stringify({ type: 'hello', more: 'x'.repeat(5_000) }));
    expect((await closed)[0]).toBe(1009);
  });
});

describe('before the greeting', () => {
  test.each([
    ['looks', { type: 'look', id: 'a', report: accountAt('127.0.0.1') }],
    ['reads accounts', { type: 'accounts' }],
    ['listens', { type: 'listen', on: true }],
    ['gives consent', { type: 'consent', given: true }],
    ['opens a window', { type: 'open', action: 'firewall' }],
  ])('nobody %s', async (_, message) => {
    const socket = await openChannel(helper().port);
    const heard: string[] = [];
    const answered = new Promise<void>((resolve) => {
      socket.on('message', (data) => {
        heard.push((data as Buffer).toString());
        if (heard.at(-1)?.includes('"problem"')) resolve();
      });
    });
    socket.send(JSON.stringify(message));
    await answered;
    socket.terminate();
    expect(heard.join('')).not.toMatch(/"(looking|accounts|listening|computer|opened|welcome)"/);
  });

  test('who says nothing is let go within ten seconds', async () => {
    const socket = await openChannel(helper().port);
    const began = performance.now();
    await once(socket, 'close');
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 20_000);
});

/** One frame of RFC 6455 §5.2, as a client sends it. */
function frame(
  first: number,
  payload: Buffer,
  { masked = true, length }: { masked?: boolean; length?: Buffer } = {},
): Buffer {
  const mask = masked ? 0x80 : 0;
  const size =
    length !== undefined
      ? Buffer.concat([Buffer.of(mask | (length.length === 8 ? 127 : 126)), length])
      : payload.length < 126
        ? Buffer.of(mask | payload.length)
        : Buffer.of(mask | 126, payload.length >> 8, payload.length & 0xff);
  // A mask of zeros leaves the bytes as they are.
  return Buffer.concat([Buffer.of(first), size, ...(masked ? [Buffer.alloc(4)] : []), payload]);
}

/** The channel below WebSocket, open and not greeted. */
async function wire(): Promise<TLSSocket> {
  const socket = await dial(helper().port);
  socket.write(upgradeRequest(helper().port));
  await once(socket, 'data');
  return socket;
}

/** The close code that a frame is answered with; 0 where it is just cut. */
async function closeCode(socket: TLSSocket): Promise<number> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // A reset is an end as well.
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
  const all = Buffer.concat(chunks);
  const at = all.lastIndexOf(0x88);
  return at >= 0 && at + 3 < all.length ? all.readUInt16BE(at + 2) : 0;
}

describe('a frame against RFC 6455 closes its own connection', () => {
  const text = Buffer.from('{}');
  test.each([
    ['that is not masked (§5.1)', frame(0x81, text, { masked: false }), 1002],
    ['with a reserved bit, compressed (§5.2)', frame(0xc1, text), 1002],
    ['with the second reserved bit', frame(0xa1, text), 1002],
    ['with the third reserved bit', frame(0x91, text), 1002],
    ['of reserved kind 3', frame(0x83, text), 1002],
    ['of reserved kind 11', frame(0x8b, text), 1002],
    ['that goes on from nothing (§5.4)', frame(0x80, text), 1002],
    ['that begins anew within another', Buffer.concat([frame(0x01, text), frame(0x81, text)]), 1002],
    ['that is a ping in parts (§5.5)', frame(0x09, text), 1002],
    ['that is a ping of 126 bytes', frame(0x89, Buffer.alloc(126)), 1002],
    ['that closes with one byte (§5.5.1)', frame(0x88, Buffer.of(3)), 1002],
    ['that closes with code 1005 (§7.4.1)', frame(0x88, Buffer.of(0x03, 0xed)), 1002],
    ['that closes with words in no UTF-8', frame(0x88, Buffer.of(0x03, 0xe8, 0xff)), 1007],
    ['of no UTF-8 (§8.1)', frame(0x81, Buffer.of(0xff, 0xfe)), 1007],
    ['of half a letter', frame(0x81, Buffer.of(0xe2, 0x82)), 1007],
    ['that says it is 2⁶³ bytes long', frame(0x81, text, { length: Buffer.from('8000000000000000', 'hex') }), 1009],
    ['that says it is 4 GB long', frame(0x81, text, { length: Buffer.from('00000000ffffffff', 'hex') }), 1009],
  ])('%s', async (_, bytes, code) => {
    const socket = await wire();
    const closed = closeCode(socket);
    socket.write(bytes);
    expect(await closed).toBe(code);
  });
});

describe('a flood', () => {
  test('of 10,000 requests at once is answered or ends its own session', async () => {
    const one = await session();
    for (let at = 0; at < 10_000; at += 1) one.raw(`{"type":"stop","id":"a${String(at)}"}`);
    await Promise.race([once(one.socket, 'close'), one.until(isProblem).catch(() => {})]);
    (await session()).close();
  });

  test('of 10,000 looks begins few of them', async () => {
    const one = await session();
    const report = { ...accountAt('smtp.practice.test'), practice: 'network-blocks-port' };
    for (let at = 0; at < 10_000; at += 1) one.raw(JSON.stringify({ type: 'look', id: `a${String(at)}`, report }));
    await Promise.race([once(one.socket, 'close'), one.until(isProblem)]);
    expect(one.heard.filter((said) => said.type === 'looking').length).toBeLessThanOrEqual(8);
  });

  test('of the largest messages, from fifteen sessions at once, holds nobody up, fills no memory and ends them', async () => {
    const many: Session[] = [];
    while (many.length < 15) many.push(await session());
    const reading = readingOf({ text: 'x' });
    const report = { ...accountAt('smtp.practice.test'), reading, practice: 'healthy' };
    const large = JSON.stringify({
      type: 'stop',
      id: 'a',
      report,
      more: Array.from({ length: 1_000 }, () => ['x'.repeat(50)]),
    });
    expect(large.length).toBeGreaterThan(50_000);
    const codes = await Promise.all(
      many.map(async (one) => {
        const closed = once(one.socket, 'close') as Promise<[number]>;
        for (let at = 0; at < 100; at += 1) one.raw(large);
        return (await closed)[0];
      }),
    );
    expect(codes).toEqual(many.map(() => 4400));
    expect(memoryOf(helper().pid).most).toBeLessThan(150);
  }, 20_000);

  test('of bad messages ends after twenty', async () => {
    const one = await session();
    const closed = once(one.socket, 'close') as Promise<[number]>;
    for (let at = 0; at < 1_000; at += 1) one.raw('x');
    expect((await closed)[0]).toBe(4400);
    expect(one.heard.filter(isProblem).length).toBeLessThanOrEqual(20);
  });

  test('of 200,000 pings from one that reads nothing fills no memory', async () => {
    const socket = await wire();
    socket.pause();
    const pings = Buffer.concat(Array.from({ length: 1_000 }, () => frame(0x89, Buffer.alloc(100))));
    await pour(socket, pings, 200);
    expect(memoryOf(helper().pid).most).toBeLessThan(150);
    socket.destroy();
  }, 20_000);

  test('of 300,000 empty parts of one message is cut off', async () => {
    const socket = await wire();
    const closed = closeCode(socket);
    socket.write(frame(0x01, Buffer.alloc(0)));
    await pour(socket, Buffer.concat(Array.from({ length: 10_000 }, () => frame(0x00, Buffer.alloc(0)))), 30);
    // Where more was on its way, the close frame may be lost to a reset.
    expect([1008, 0]).toContain(await closed);
  }, 20_000);

  test('of empty messages ends its own session', async () => {
    const socket = await wire();
    const closed = closeCode(socket);
    await pour(socket, Buffer.concat(Array.from({ length: 10_000 }, () => frame(0x81, Buffer.alloc(0)))), 20);
    expect([4400, 1008, 0]).toContain(await closed);
  }, 20_000);

  test('of 60 channels at once leaves the next honest one its place', async () => {
    const sockets = await Promise.all(Array.from({ length: 60 }, () => dial(helper().port)));
    for (const one of sockets) one.write(upgradeRequest(helper().port));
    await Promise.all(sockets.map((one) => Promise.race([once(one, 'data'), once(one, 'close')]).catch(() => {})));
    for (const one of sockets) one.destroy();
    await Promise.all(sockets.map((one) => one.closed || once(one, 'close')));
    (await session()).close();
  }, 20_000);

  test('of answers to one that reads none of them fills no memory', async () => {
    const one = await session();
    (one.socket as unknown as { _socket: TLSSocket })._socket.pause();
    const report = { ...accountAt('smtp.practice.test'), practice: 'healthy' };
    for (let at = 0; at < 200; at += 1) one.raw(JSON.stringify({ type: 'look', id: `a${String(at % 4)}`, report }));
    const other = await session();
    await other.look(report);
    expect(memoryOf(helper().pid).most).toBeLessThan(150);
  }, 30_000);
});

describe('slowly', () => {
  test('a frame that comes byte by byte, without a greeting, is not waited for', async () => {
    const socket = await wire();
    const whole = frame(0x81, Buffer.from('{"type":"hello"}'.padEnd(100)));
    let at = 0;
    const drip = setInterval(() => {
      if (socket.writable && at < whole.length) socket.write(whole.subarray(at, ++at));
    }, 200);
    const began = performance.now();
    await closeCode(socket);
    clearInterval(drip);
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 30_000);

  test('a message of which half never comes holds nothing up for others', async () => {
    const one = await wire();
    one.write(frame(0x81, Buffer.alloc(10), { length: Buffer.of(0x40, 0x00) }));
    const other = await session();
    await other.look({ ...accountAt('smtp.practice.test'), practice: 'healthy' });
    one.destroy();
  }, 30_000);
});

/** Writes a piece so many times, as fast as it is taken, or until it is cut off; not waiting for longer than 5 s. */
async function pour(socket: TLSSocket, piece: Buffer, times: number): Promise<void> {
  const latest = performance.now() + 5_000;
  for (let at = 0; at < times && !socket.destroyed && performance.now() < latest; at += 1)
    if (!socket.write(piece)) {
      const time = new AbortController();
      const timer = setTimeout(() => time.abort(), 1_000);
      await Promise.race([once(socket, 'drain', time), once(socket, 'close', time)]).catch(() => {});
      clearTimeout(timer);
      time.abort();
    }
}
