import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { helperProves } from '../../helper/protocol/challenge.ts';
import { PROTOCOL } from '../../helper/protocol/messages.ts';
import { needs } from '../needs.ts';
import { startAttacked } from './attacked.ts';
import { answerTo, challengeOf, login, newNonce, openChannel, proofs, prove, secretOf } from './honest.ts';
import { underAttack } from './under-attack.ts';
import { pageRequest, send, upgradeRequest } from './wire.ts';

/*
 * The login (docs/protocol.md): who does not hold the secret gets in by nothing that was seen, guessed or said back, and the
 * secret is nowhere but in its file and in its own pane.
 */

describe('a proof', () => {
  const helper = underAttack();
  let secret: string;
  beforeAll(async () => {
    secret = await secretOf(helper().port);
  });

  /** What a changed greeting is answered with; the right one with one thing changed. */
  async function answered(change: (hello: Hello, nonce: string) => unknown): Promise<string> {
    const socket = await openChannel(helper().port);
    const nonce = await challengeOf(socket);
    const said = await answerTo(socket, change(proofs(secret, nonce, helper().port).hello, nonce));
    socket.terminate();
    return JSON.stringify(said);
  }
  type Hello = ReturnType<typeof proofs>['hello'];
  const other = 'A'.repeat(43);

  test('that is right is welcomed: else none of these would show anything', async () => {
    expect(await answered((hello) => hello)).toContain('"welcome"');
  });

  test.each([
    [
      'of another secret',
      (hello: Hello, nonce: string) => ({ ...hello, ...proofs(other, nonce, helper().port, hello.nonce).hello }),
    ],
    ['of an empty secret', (hello: Hello, nonce: string) => proofs('', nonce, helper().port, hello.nonce).hello],
    ['that is all A', (hello: Hello) => ({ ...hello, proof: other })],
    ['that is empty', (hello: Hello) => ({ ...hello, proof: '' })],
    ['that is cut', (hello: Hello) => ({ ...hello, proof: hello.proof.slice(0, 42) })],
    ['that is padded', (hello: Hello) => ({ ...hello, proof: `${hello.proof}=` })],
    [
      'with one letter changed',
      (hello: Hello) => ({ ...hello, proof: `${hello.proof.startsWith('B') ? 'C' : 'B'}${hello.proof.slice(1)}` }),
    ],
    ['that is null', (hello: Hello) => ({ ...hello, proof: null })],
    ['that is true', (hello: Hello) => ({ ...hello, proof: true })],
    ['that is a list of the right one', (hello: Hello) => ({ ...hello, proof: [hello.proof] })],
    ['that is an object', (hello: Hello) => ({ ...hello, proof: { length: 43 } })],
    ['for another nonce of ours', (hello: Hello) => ({ ...hello, nonce: newNonce() })],
    [
      'for another nonce of the helper’s',
      (hello: Hello) => proofs(secret, newNonce(), helper().port, hello.nonce).hello,
    ],
    ['for another port', (hello: Hello, nonce: string) => proofs(secret, nonce, helper().port + 1, hello.nonce).hello],
    [
      'for another origin',
      (hello: Hello, nonce: string) => ({
        ...hello,
        proof: prove(secret, `c|${nonce}|${hello.nonce}|https://evil.example|${String(helper().port)}`),
      }),
    ],
    [
      'in the helper’s own form',
      (hello: Hello, nonce: string) => ({
        ...hello,
        proof: prove(secret, helperProves({ helper: nonce, pane: hello.nonce }, helper().port)),
      }),
    ],
    [
      'with the helper’s own nonce (reflection)',
      (hello: Hello, nonce: string) => ({ ...hello, ...proofs(secret, nonce, helper().port, nonce).hello }),
    ],
    ['by the secret itself', (hello: Hello) => ({ ...hello, proof: secret })],
    ['by a token of the first protocol', () => ({ type: 'hello', protocol: PROTOCOL, token: secret })],
    ['in another protocol', (hello: Hello) => ({ ...hello, protocol: 1 })],
    ['with a code in its place', () => ({ type: 'pair', protocol: PROTOCOL, code: '00000000' })],
  ])('%s lets nobody in', async (_, change) => {
    const said = await answered(change);
    expect(said).toMatch(/"(?:refused|problem)"/);
    expect(said).not.toContain(secret);
  });

  test('that was heard on one channel lets nobody in on another, nor a second time', async () => {
    const first = await openChannel(helper().port);
    const { hello } = proofs(secret, await challengeOf(first), helper().port);
    expect((await answerTo(first, hello)).type).toBe('welcome');
    expect((await answerTo(first, hello)).type).toBe('problem');
    const second = await openChannel(helper().port);
    expect(await challengeOf(second)).not.toBe(await challengeOf(first));
    expect((await answerTo(second, hello)).type).toBe('refused');
    first.terminate();
    second.terminate();
  });

  test('of the helper differs for each channel, and is made only with the secret', async () => {
    const socket = await openChannel(helper().port);
    const { hello, answer } = proofs(secret, await challengeOf(socket), helper().port);
    expect(await answerTo(socket, hello)).toMatchObject({ type: 'welcome', proof: answer });
    socket.terminate();
  });
});

describe('guessing', () => {
  const helper = underAttack();

  test('is slowed down after twenty wrong proofs, and the honest ones still get in', async () => {
    const why: string[] = [];
    for (let at = 0; at < 40; at += 1) {
      const socket = await openChannel(helper().port).catch(() => undefined);
      if (!socket) continue;
      await challengeOf(socket);
      const said = await answerTo(socket, { type: 'hello', protocol: PROTOCOL, nonce: newNonce(), proof: newNonce() });
      why.push(said.type === 'refused' ? said.why : said.type);
      socket.terminate();
    }
    expect(why).toContain('later');
    expect(why).not.toContain('welcome');
    (await login(helper().port)).close();
  }, 30_000);

  test('200 codes finds none where none is shown', async () => {
    const why = new Set<string>();
    for (let at = 0; at < 200; at += 1) {
      const socket = await openChannel(helper().port).catch(() => undefined);
      if (!socket) continue;
      await challengeOf(socket);
      const said = await answerTo(socket, { type: 'pair', protocol: PROTOCOL, code: String(at).padStart(8, '0') });
      why.add(said.type === 'refused' ? said.why : said.type);
      socket.terminate();
    }
    expect([...why].filter((one) => !['no-code', 'later'].includes(one))).toEqual([]);
  }, 60_000);
});

test('eight sockets that never greet keep no honest pane waiting', async () => {
  const helper = await startAttacked();
  try {
    for (let at = 0; at < 8; at += 1) await openChannel(helper.port);
    // One try: without a place it would be turned away.
    (await login(helper.port, 1)).close();
  } finally {
    await helper.stop();
  }
});

describe('the secret', () => {
  const helper = underAttack();

  test('is in no page, header, file or answer that another page or user could get', async () => {
    const { port, home, said } = helper();
    const secret = await secretOf(port);
    for (const path of [
      '/',
      '/taskpane.html',
      '/health',
      '/hello',
      '/nothing',
      '/../channel-secret',
      '/channel-secret',
    ])
      for (const method of ['GET', 'HEAD', 'OPTIONS'])
        expect((await send(port, pageRequest(port, path, { method }))).text).not.toContain(secret);
    expect(said()).not.toContain(secret);
    const folder = join(home, 'outbox-doctor');
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      if (name !== 'channel-secret') expect(text).not.toContain(secret);
      if (text.includes(secret) || name.endsWith('.key')) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    }
  });

  test.each([
    ['a simple form of another site’s', { Origin: 'https://evil.example', 'Content-Type': 'text/plain' }],
    ['no origin', { 'X-Outbox-Doctor': '1' }],
    ['our origin, without our header', { Origin: 'own' }],
    ['our origin as another site’s referrer', { Referer: 'own', 'X-Outbox-Doctor': '1' }],
    [
      'a browser that says it is another site’s',
      { Origin: 'own', 'X-Outbox-Doctor': '1', 'Sec-Fetch-Site': 'cross-site' },
    ],
    [
      'a browser that says it is the same site’s',
      { Origin: 'own', 'X-Outbox-Doctor': '1', 'Sec-Fetch-Site': 'same-site' },
    ],
  ] satisfies (readonly [string, Readonly<Record<string, string>>])[])('is not told to %s', async (_, given) => {
    const { port, own } = helper();
    const headers = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value === 'own' ? own : value]),
    );
    const heard = await send(port, pageRequest(port, '/hello', { method: 'POST', headers }));
    expect(heard.status).toBeGreaterThanOrEqual(400);
    expect(heard.text).not.toContain(await secretOf(port));
  });

  test('has 256 bits, and is another one for each user', async () => {
    const next = await startAttacked();
    const [one, two] = [await secretOf(helper().port), await secretOf(next.port)];
    await next.stop();
    expect(Buffer.from(one, 'base64url')).toHaveLength(32);
    expect(one).not.toBe(two);
  });

  needs('root', 'linux')('in a program of another user of this computer', () => {
    test('is not told, whatever it claims to be, nor does a channel open', () => {
      const { port, own } = helper();
      const said = execFileSync(
        'setpriv',
        [
          ...['--reuid=65534', '--regid=65534', '--clear-groups'],
          ...['curl', '--silent', '--insecure', '--max-time', '5', '--resolve', `localhost:${String(port)}:127.0.0.1`],
          ...['-X', 'POST', '-H', `Origin: ${own}`, '-H', 'X-Outbox-Doctor: 1', `${own}/hello`],
        ],
        { encoding: 'utf8' },
      );
      expect(JSON.parse(said)).toEqual({ refused: 'user' });
    });

    test('uses up none of the channels that this user may open in a second', async () => {
      const { port } = helper();
      const others = spawn(
        'setpriv',
        [
          ...['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, '--input-type=module', '-e'],
          `import { connect } from 'node:tls';
           const open = () => {
             const socket = connect({ host: '127.0.0.1', port: ${String(port)}, rejectUnauthorized: false });
             socket.on('error', () => {}).on('data', (data) => process.stdout.write(String(data).slice(9, 12) + ' '));
             socket.on('close', open).write(${JSON.stringify(upgradeRequest(port))});
           };
           for (let at = 0; at < 4; at += 1) open();`,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let answers = '';
      others.stdout.on('data', (chunk: Buffer) => (answers += chunk.toString()));
      try {
        for (let at = 0; at < 4; at += 1) {
          // As soon as sixty more were refused: within a second, however slow this computer is, or not at all.
          while (answers.length < (at + 1) * 60 * 4) await once(others.stdout, 'data');
          (await login(port, 1)).close();
        }
      } finally {
        others.kill();
      }
      expect([...new Set(answers.trim().split(' '))]).toEqual(['403']);
    }, 30_000);
  });
});

describe('a file that others could have written or read', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outbox-doctor-config-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  async function outcome(args: readonly string[], home = folder): Promise<string> {
    try {
      const helper = await startAttacked({ home, args });
      await helper.stop();
      return 'started';
    } catch (error) {
      return String(error);
    }
  }

  test.each([
    ['a secret that others may read', 0o644],
    ['a secret that others may write', 0o622],
    ['a secret that a group may read', 0o640],
  ])('%s is not believed', async (_, mode) => {
    mkdirSync(join(folder, 'outbox-doctor'));
    writeFileSync(join(folder, 'outbox-doctor', 'channel-secret'), `${newNonce()}\n`);
    chmodSync(join(folder, 'outbox-doctor', 'channel-secret'), mode);
    expect(await outcome([])).not.toBe('started');
  });

  test.each([
    ['that others may write', 0o666, '{"mailPorts":[2526]}'],
    ['that a group may write', 0o620, '{}'],
    ['that is no JSON', 0o600, 'x'],
    ['that holds more than it may', 0o600, '{"dangerouslyOmitAuth":true}'],
    ['with a secret that is short', 0o600, '{"secret":"AAAA"}'],
    ['with an origin without TLS', 0o600, '{"origin":"http://pane.example"}'],
    ['with a port that is none', 0o600, '{"mailPorts":[0]}'],
  ])('a configuration %s is refused', async (_, mode, text) => {
    const file = join(folder, 'config.json');
    writeFileSync(file, text);
    chmodSync(file, mode);
    expect(await outcome(['--config', file])).not.toBe('started');
  });

  test('a configuration that is its user’s alone is taken', async () => {
    const file = join(folder, 'config.json');
    writeFileSync(file, JSON.stringify({ secret: newNonce(), mailPorts: [2526] }), { mode: 0o600 });
    expect(await outcome(['--config', file])).toBe('started');
  });

  test('no variable of the environment gives a secret, a port or a way around', async () => {
    const wanted = newNonce();
    const helper = await startAttacked({
      env: {
        OUTBOX_DOCTOR_SECRET: wanted,
        OUTBOX_DOCTOR_TOKEN: wanted,
        OUTBOX_DOCTOR_CONFIG: '/tmp/x',
        OUTBOX_DOCTOR_MAIL_PORTS: '22',
        HOST: '0.0.0.0',
        PORT: '80',
      },
    });
    expect(await secretOf(helper.port)).not.toBe(wanted);
    await helper.stop();
  });
});
