import { execFileSync, spawn } from 'node:child_process';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openInChromium } from '../../tools/pane-in-browser.ts';
import { MailServer } from '../doubles/mail-server.ts';
import { needs } from '../needs.ts';
import { startAttacked, type Attacked, type Wish } from './attacked.ts';
import { accountAt, login } from './honest.ts';

/*
 * What happens to a computer: the helper is killed, the disk is full, the clock jumps, the lid is shut. Nothing that was
 * kept is lost, and whoever was there comes back by itself.
 */

const PRACTICE = { ...accountAt('smtp.practice.test'), practice: 'healthy' };
const helpers: Attacked[] = [];
const homes: string[] = [];

async function start(wish: Wish = {}): Promise<Attacked> {
  const helper = await startAttacked(wish);
  helpers.push(helper);
  return helper;
}

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'outbox-doctor-home-'));
  homes.push(home);
  return home;
}

afterEach(async () => {
  await Promise.all(helpers.splice(0).map((one) => (one.ended() === undefined ? one.stop() : undefined)));
  for (const one of homes.splice(0)) rmSync(one, { recursive: true, force: true });
});

jest.setTimeout(60_000);

const stateOf = (home: string) => join(home, 'outbox-doctor');
const thumbprint = (home: string) =>
  new X509Certificate(readFileSync(join(stateOf(home), 'localhost.crt'))).fingerprint256;

/** An honest session's whole way, from the login to a verdict's evidence. */
async function works(helper: Attacked): Promise<void> {
  const session = await login(helper.port);
  const told = await session.look(PRACTICE);
  expect(told.at(-1)).toMatchObject({ type: 'finished' });
  expect(told.filter((one) => one.type === 'observed').length).toBeGreaterThan(4);
  session.close();
}

/** What a helper that cannot start says, and its exit code. */
async function failing(args: readonly string[], home = newHome()): Promise<{ code: number; err: string }> {
  const child = spawn(process.execPath, [resolve('bin/outbox-doctor.js'), 'serve', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: home, XDG_STATE_HOME: home },
  });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, err };
}

describe('kill -9', () => {
  test('in the middle of a run loses nothing that was kept, and the next start takes the same port', async () => {
    const home = newHome();
    const first = await start({ home });
    mkdirSync(stateOf(home), { recursive: true });
    const consent = JSON.stringify({ version: 1, given: '2026-11-21T12:00:00.000Z' });
    writeFileSync(join(stateOf(home), 'may-read-accounts.json'), consent, { mode: 0o600 });
    const before = thumbprint(home);
    const session = await login(first.port);
    session.say({ type: 'look', id: 'a', report: { ...PRACTICE, practice: 'network-blocks-port' } });
    await session.until((one) => one.type === 'observed');
    const closed = once(session.socket, 'close');
    await first.stop('SIGKILL');
    await closed;
    const second = await start({ home, port: first.port });
    await works(second);
    expect(thumbprint(home)).toBe(before);
    expect(readFileSync(join(stateOf(home), 'may-read-accounts.json'), 'utf8')).toBe(consent);
  });

  test('at any moment of the very first start leaves whole files or none', async () => {
    const home = newHome();
    for (let at = 0; at < 8; at += 1) {
      const child = spawn(process.execPath, [resolve('bin/outbox-doctor.js'), 'serve', '--port', '0'], {
        stdio: 'ignore',
        env: { ...process.env, HOME: home, XDG_STATE_HOME: home },
      });
      await sleep(150 + 40 * at);
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    await works(await start({ home }));
    const certificate = new X509Certificate(readFileSync(join(stateOf(home), 'localhost.crt')));
    expect(certificate.checkPrivateKey(createPrivateKey(readFileSync(join(stateOf(home), 'localhost.key'))))).toBe(
      true,
    );
  });

  test('of a helper leaves nothing that keeps `stop` from telling the truth', async () => {
    const home = newHome();
    const helper = await start({ home });
    await helper.stop('SIGKILL');
    const said = execFileSync(process.execPath, [resolve('bin/outbox-doctor.js'), 'stop'], {
      env: { ...process.env, HOME: home, XDG_STATE_HOME: home },
      encoding: 'utf8',
    });
    expect(said).not.toContain(String(helper.port));
    expect(readdirSync(stateOf(home)).filter((name) => name.startsWith('running-'))).toEqual([]);
  });
});

needs('root', 'linux')('a disk', () => {
  /** A small file system of its own for a home. */
  function disk(size: string): { home: string; remount(how: string): void } {
    const home = newHome();
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', home]);
    mounted.push(home);
    return { home, remount: (how) => void execFileSync('mount', ['-o', `remount,${how}`, home]) };
  }
  const mounted: string[] = [];
  afterEach(async () => {
    await Promise.all(helpers.splice(0).map((one) => (one.ended() === undefined ? one.stop() : undefined)));
    for (const one of mounted.splice(0)) execFileSync('umount', ['-l', one]);
  });

  /** Fills it to the last byte. */
  function fill(home: string): void {
    for (const size of [4096, 1]) {
      try {
        for (let at = 0; ; at += 1)
          writeFileSync(join(home, `fill-${String(size)}-${String(at)}`), Buffer.alloc(size, 1));
      } catch {
        // Full.
      }
    }
  }

  test('that is full from the start: the helper does its work, and says what it cannot keep', async () => {
    const { home } = disk('64k');
    fill(home);
    const helper = await start({ home });
    await works(helper);
    expect(helper.said()).toContain('cannot be written to');
    // No half file that the next start would trip over.
    expect(readdirSync(home).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('that is filled while it runs: it goes on, and what was kept is whole afterwards', async () => {
    const { home } = disk('256k');
    const helper = await start({ home });
    const before = thumbprint(home);
    fill(home);
    await works(helper);
    await helper.stop('SIGKILL');
    const next = await start({ home, port: helper.port });
    await works(next);
    expect(thumbprint(home)).toBe(before);
  });

  test('that is read-only: the helper does its work', async () => {
    const { home, remount } = disk('1m');
    remount('ro');
    const helper = await start({ home });
    await works(helper);
    expect(helper.said()).toContain('cannot be written to');
  });

  test('that becomes read-only: the next start uses what was kept', async () => {
    const { home, remount } = disk('1m');
    const first = await start({ home });
    const before = thumbprint(home);
    await first.stop('SIGKILL');
    remount('ro');
    await works(await start({ home }));
    expect(thumbprint(home)).toBe(before);
  });
});

test('a home that is a file: the helper does its work', async () => {
  const home = join(newHome(), 'file');
  writeFileSync(home, 'no folder');
  await works(await start({ home }));
});

needs('faketime', 'linux')('a clock', () => {
  const folder = ['x86_64', 'aarch64'].map((kind) => `/usr/lib/${kind}-linux-gnu/faketime`);
  const setTo = (file: string, to: string) => {
    writeFileSync(file, to);
  };
  const faked = (file: string): NodeJS.ProcessEnv => ({
    LD_PRELOAD: 'libfaketime.so.1',
    LD_LIBRARY_PATH: folder.join(':'),
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    // A clock that is set is not the one that counts from the start of the computer.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    DONT_FAKE_MONOTONIC: '1',
  });

  test.each([
    ['two hours ahead', '+2h'],
    ['ten years ahead', '+3650d'],
    ['five years back', '-1825d'],
    ['to 1970', '@1970-01-01 00:00:10'],
  ])('that jumps %s ends no session, and holds none up', async (_, jump) => {
    const home = newHome();
    const file = join(home, 'clock');
    setTo(file, '+0');
    const helper = await start({ home, env: faked(file) });
    const session = await login(helper.port);
    setTo(file, jump);
    const began = performance.now();
    expect((await session.look(PRACTICE)).at(-1)).toMatchObject({ type: 'finished' });
    setTo(file, '+0');
    expect((await session.look(PRACTICE, 'again')).at(-1)).toMatchObject({ type: 'finished' });
    expect(performance.now() - began).toBeLessThan(20_000);
    expect(session.socket.readyState).toBe(1);
    session.close();
  });

  test('two years ahead at the next start: the certificate is renewed by itself, and good at that time', async () => {
    const home = newHome();
    const first = await start({ home });
    const before = thumbprint(home);
    await first.stop('SIGKILL');
    const file = join(home, 'clock');
    setTo(file, '+730d');
    await works(await start({ home, env: faked(file) }));
    expect(thumbprint(home)).not.toBe(before);
    const { validTo } = new X509Certificate(readFileSync(join(stateOf(home), 'localhost.crt')));
    expect(new Date(validTo).getTime()).toBeGreaterThan(Date.now() + 730 * 24 * 60 * 60 * 1000);
  });
});

describe('sleep and wake', () => {
  test('a session outlives the sleep of the computer, and a run under way comes to its end', async () => {
    const helper = await start();
    const session = await login(helper.port);
    session.say({ type: 'look', id: 'a', report: { ...PRACTICE, practice: 'network-blocks-port' } });
    await session.until((one) => one.type === 'observed');
    process.kill(helper.pid, 'SIGSTOP');
    await sleep(4_000);
    process.kill(helper.pid, 'SIGCONT');
    await session.until((one) => one.type === 'finished', 30_000);
    await session.look(PRACTICE, 'b');
    session.close();
  });
});

describe('ports', () => {
  test.each(['127.0.0.1', '::1'])(
    'one that is taken on %s is told in one sentence, and ended with 2',
    async (address) => {
      const somebody = createServer().listen(0, address);
      await once(somebody, 'listening');
      const { port } = somebody.address() as { port: number };
      const { code, err } = await failing(['--port', String(port)]);
      somebody.close();
      expect(code).toBe(2);
      expect(err).toMatch(new RegExp(`^outbox-doctor: Port ${String(port)} is taken[^\\n]*\\n$`));
    },
  );

  test('two helpers at once: the second is told, the first goes on', async () => {
    const home = newHome();
    const helper = await start({ home });
    const session = await login(helper.port);
    expect((await failing(['--port', String(helper.port)], home)).code).toBe(2);
    expect((await session.look(PRACTICE)).at(-1)).toMatchObject({ type: 'finished' });
    session.close();
  });

  test('two helpers that start in the same moment, in one new home, both work', async () => {
    const home = newHome();
    const both = await Promise.all([start({ home }), start({ home })]);
    await Promise.all(both.map(works));
  });
});

describe('a network that goes during a run', () => {
  test('ends the run with what was seen until then', async () => {
    const server = await new MailServer()
      .says('220 gone.test ESMTP')
      .expects(/^EHLO /)
      .says('250-gone.test')
      .staysSilent()
      .starts(2525, '127.0.150.1');
    const helper = await start();
    const session = await login(helper.port);
    session.say({ type: 'look', id: 'a', report: accountAt('127.0.150.1', 2525) });
    await session.until((one) => JSON.stringify(one).includes('accepted'));
    await server.stops();
    expect(await session.until((one) => one.type === 'finished', 30_000)).toMatchObject({ id: 'a' });
    expect(JSON.stringify(session.heard)).toContain('gone.test');
    session.close();
  });

  test('a pane that goes without a word leaves no connection open', async () => {
    const server = await new MailServer().staysSilent().starts(2525, '127.0.150.2');
    const helper = await start();
    const session = await login(helper.port);
    session.say({ type: 'look', id: 'a', report: accountAt('127.0.150.2', 2525) });
    await session.until((one) => JSON.stringify(one).includes('accepted'));
    session.close();
    const towards = () =>
      readFileSync(`/proc/${String(helper.pid)}/net/tcp`, 'utf8')
        .split('\n')
        .filter((line) => / 0296007F:09DD 01 /.test(line)).length;
    const latest = performance.now() + 5_000;
    while (towards() > 0 && performance.now() < latest) await sleep(50);
    expect(towards()).toBe(0);
    await server.stops();
  });
});

needs('chromium')('the pane', () => {
  test('comes back by itself when the helper was killed in the middle of a run, with all that was typed', async () => {
    const home = newHome();
    let helper = await start({ home });
    const pane = await openInChromium(`${helper.own}/taskpane.html`, { viewport: { width: 320, height: 700 } });
    try {
      const { page } = pane;
      await page.getByText('Helper 0').waitFor();
      const text = "Task 'anna@example.test - Sending' reported error (0x80042109): 'x'";
      await page.getByRole('textbox').fill(text);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await helper.stop('SIGKILL');
      await page.getByText('Helper not there').waitFor();
      helper = await start({ home, port: helper.port });
      await page.getByText('Helper 0').waitFor();
      await page.reload();
      await page.getByRole('textbox').waitFor();
      expect(await page.getByRole('textbox').inputValue()).toBe(text);
    } finally {
      await pane.close();
    }
  });

  test('comes back by itself when the computer slept, and when its network went and came', async () => {
    const helper = await start();
    const pane = await openInChromium(`${helper.own}/taskpane.html`, { viewport: { width: 320, height: 700 } });
    try {
      const { page } = pane;
      await page.getByText('Helper 0').waitFor();
      process.kill(helper.pid, 'SIGSTOP');
      await sleep(3_000);
      process.kill(helper.pid, 'SIGCONT');
      await page.getByText('Helper 0').waitFor();
      await page.context().setOffline(true);
      await page.context().setOffline(false);
      await page.getByText('Helper 0').waitFor();
      await page.getByText('Try it out').click();
      await page.getByRole('button').filter({ hasText: 'port' }).first().waitFor();
    } finally {
      await pane.close();
    }
  });
});
