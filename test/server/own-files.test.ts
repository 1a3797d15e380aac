import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../helper/server/config.ts';
import { keptLog, logFile, type Line } from '../../helper/server/log.ts';
import { madeCertificates } from '../../helper/server/made-certificates.ts';
import { CODE_VALID, offerPairing, tryPairing } from '../../helper/server/pairing.ts';
import { keptSecret, renewSecret, secretFile } from '../../helper/server/secret.ts';

/* The files of the channel: who may read and write them, and what is in them. */

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outbox-doctor-own-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the secret', () => {
  test('is made once, 256 bits, in a file of this user alone', async () => {
    const first = await keptSecret(folder);
    first.end();
    expect(first.bytes).toHaveLength(32);
    expect(statSync(secretFile(folder)).mode & 0o777).toBe(0o600);
    const second = await keptSecret(folder);
    second.end();
    expect(second.bytes).toEqual(first.bytes);
    expect(second.kept).toBe(true);
  });
  test.each([0o640, 0o604, 0o620, 0o602, 0o644])(
    'that others can read or write (mode %o) is not used',
    async (mode) => {
      await renewSecret(folder);
      chmodSync(secretFile(folder), mode);
      await expect(keptSecret(folder)).rejects.toMatchObject({ file: secretFile(folder) });
    },
  );
  test('that is a link to another file is not used', async () => {
    await renewSecret(folder);
    const file = join(folder, 'elsewhere');
    writeFileSync(file, readFileSync(secretFile(folder)), { mode: 0o600 });
    rmSync(secretFile(folder));
    symlinkSync(file, secretFile(folder));
    await expect(keptSecret(folder)).rejects.toMatchObject({ how: 'no-file' });
  });
  test('that belongs to another user is not used', async () => {
    await renewSecret(folder);
    const user = jest.spyOn(process, 'geteuid').mockReturnValue((process.geteuid?.() ?? 0) + 1);
    await expect(keptSecret(folder)).rejects.toMatchObject({ how: 'not-ours' });
    user.mockRestore();
  });
  test('that is damaged is made anew', async () => {
    writeFileSync(secretFile(folder), 'AAAA', { mode: 0o600 });
    const secret = await keptSecret(folder);
    secret.end();
    expect(secret.bytes).toHaveLength(32);
  });
  test('where nothing can be written, lasts as long as the helper', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const secret = await keptSecret(file);
    expect(secret.kept).toBe(false);
    expect(secret.bytes).toHaveLength(32);
  });
  test.each([
    ['renewed', () => renewSecret(folder)],
    ['removed', () => rmSync(secretFile(folder))],
    ['laid open', () => chmodSync(secretFile(folder), 0o644)],
  ])('that is %s while a helper runs is good no more', async (_what, change) => {
    const secret = await keptSecret(folder);
    const before = secret.bytes;
    const renewed = new Promise<void>((resolve) => {
      secret.onRenewed(resolve);
    });
    await change();
    await renewed;
    expect(secret.bytes).not.toEqual(before);
    secret.end();
  });
});

describe('a pairing code', () => {
  const start = new Date('2026-11-21T12:00:00Z');
  const after = (ms: number) => () => new Date(start.getTime() + ms);
  const tried = (code: string, ms = 1_000) => tryPairing(code, after(ms), folder);
  const wrongFor = (code: string) => String((Number(code) + 1) % 10 ** 8).padStart(8, '0');

  test('P8 has eight digits, in a file of this user alone', async () => {
    expect(await offerPairing(start, folder)).toMatch(/^\d{8}$/);
    expect(statSync(join(folder, 'pairing.json')).mode & 0o777).toBe(0o600);
  });
  test('P8 is good once', async () => {
    const code = await offerPairing(start, folder);
    expect(await tried(code)).toBe('right');
    expect(await tried(code)).toBe('none');
  });
  test('P8 is good once also for a hundred who try at the same time', async () => {
    const code = await offerPairing(start, folder);
    const all = await Promise.all(Array.from({ length: 100 }, () => tried(code)));
    expect(all.filter((one) => one === 'right')).toHaveLength(1);
  });
  test('P8 is good for two minutes', async () => {
    const code = await offerPairing(start, folder);
    expect(await tried(code, CODE_VALID + 1)).toBe('none');
    const next = await offerPairing(start, folder);
    expect(await tried(next, CODE_VALID)).toBe('right');
  });
  test('P8 is not good again where the clock is set back', async () => {
    const code = await offerPairing(start, folder);
    expect(await tried(code, -1)).toBe('none');
    expect(await tried(code, 1)).toBe('none');
  });
  test('P8 is locked at the fifth wrong one, not the fourth', async () => {
    const code = await offerPairing(start, folder);
    for (let n = 1; n <= 4; n += 1) expect(await tried(wrongFor(code))).toBe('wrong');
    expect(await tried(code)).toBe('right');
    const next = await offerPairing(start, folder);
    for (let n = 1; n <= 5; n += 1) expect(await tried(wrongFor(next))).toBe('wrong');
    expect(await tried(next)).toBe('none');
  });
  test('P8 replaces the one before it', async () => {
    const old = await offerPairing(start, folder);
    const next = await offerPairing(start, folder);
    if (old !== next) expect(await tried(old)).toBe('wrong');
    expect(await tried(next)).toBe('right');
  });
  test('P8 that others could have written is none', async () => {
    const code = await offerPairing(start, folder);
    chmodSync(join(folder, 'pairing.json'), 0o666);
    expect(await tried(code)).toBe('none');
  });
});

describe('a configuration file', () => {
  const write = (content: unknown, mode = 0o600) => {
    const file = join(folder, 'config.json');
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    chmodSync(file, mode);
    return file;
  };
  test('names ports, the secret and where the pane comes from', async () => {
    const config = { mailPorts: [2525, 10_025], secret: 'A'.repeat(43), origin: 'https://pane.example' };
    expect(await readConfig(write(config))).toEqual(config);
    for (const origin of [
      'https://pane.example:8443',
      'https://xn--bcher-kva.example',
      'https://10.0.0.7',
      'https://[fd00::7]',
    ])
      expect(await readConfig(write({ origin }))).toMatchObject({ origin });
    expect(await readConfig(write({}))).toEqual({ mailPorts: [] });
  });
  test.each([0o620, 0o602, 0o622, 0o640, 0o604])(
    'is refused where others can read or write it (mode %o)',
    async (mode) => {
      await expect(readConfig(write({}, mode))).rejects.toMatchObject({
        why: (mode & 0o022) === 0 ? 'others-read' : 'others-write',
      });
    },
  );
  test('is refused where others can write its folder', async () => {
    const file = write({});
    chmodSync(folder, 0o777);
    await expect(readConfig(file)).rejects.toMatchObject({ why: 'others-write' });
  });
  test('is refused where it is a link, a folder or nothing', async () => {
    const file = write({});
    symlinkSync(file, join(folder, 'link'));
    mkdirSync(join(folder, 'folder'));
    await expect(readConfig(join(folder, 'link'))).rejects.toMatchObject({ why: 'no-file' });
    await expect(readConfig(join(folder, 'folder'))).rejects.toMatchObject({ why: 'no-file' });
    await expect(readConfig(join(folder, 'nothing'))).rejects.toMatchObject({ why: 'unreadable', where: 'ENOENT' });
  });
  test.each([
    ['{', 'JSON'],
    [{ mailPorts: [0] }, 'mailPorts.0'],
    [{ mailPorts: Array.from({ length: 65 }, () => 25) }, 'mailPorts'],
    [{ secret: 'short' }, 'secret'],
    [{ origin: 'http://pane.example' }, 'origin'],
    [{ origin: 'https://pane.example/' }, 'origin'],
    [{ origin: '*' }, 'origin'],
    [{ origin: 'https://*' }, 'origin'],
    [{ origin: 'https://*.example' }, 'origin'],
    [{ origin: 'https://pane.example,evil.example' }, 'origin'],
    [{ something: 1 }, 'something'],
  ])('that does not fit is refused at its place: %j', async (content, where) => {
    await expect(readConfig(write(content))).rejects.toMatchObject({ why: 'content', where });
  });
});

test('of the certificates made here nothing is believed that is no thumbprint', async () => {
  const right = 'A1'.repeat(20);
  const kept = [right, 'CN=localhost', right.toLowerCase(), `${right}0`, right.slice(1), `${right}; x`, 5, null];
  writeFileSync(join(folder, 'certificates.json'), JSON.stringify(kept));
  expect(await madeCertificates(folder)).toEqual([right]);
});

describe('the log', () => {
  const now = () => new Date('2026-11-21T12:00:00Z');
  test('has the fields of its list and no other, whatever it is given', async () => {
    const log = keptLog(now, folder);
    const line = { event: 'login-refused', why: 'anna@example.com', password: 'hunter2', ms: 12.4 } as Line;
    log(line);
    log({ event: 'request-refused', why: 'origin' });
    await log.flushed();
    const lines = readFileSync(logFile(folder), 'utf8').trim().split('\n');
    expect(lines.map((one) => JSON.parse(one) as unknown)).toEqual([
      { at: '2026-11-21T12:00:00.000Z', event: 'login-refused', ms: 12 },
      { at: '2026-11-21T12:00:00.000Z', event: 'request-refused', why: 'origin' },
    ]);
    expect(statSync(logFile(folder)).mode & 0o777).toBe(0o600);
  });
  test('is two files of 256 KiB at most, however much happens', async () => {
    let at = 0;
    const log = keptLog(() => new Date((at += 1_000)), folder);
    for (let n = 0; n < 12_000; n += 1) {
      log({ event: 'request-refused', why: 'host' });
      if (n % 500 === 0) await log.flushed();
    }
    await log.flushed();
    for (const file of [logFile(folder), `${logFile(folder)}.1`])
      expect(statSync(file).size).toBeLessThanOrEqual(256 * 1024);
  });
  test('counts what comes too fast, and writes it down later', async () => {
    let at = 0;
    const log = keptLog(() => new Date(at), folder);
    for (let n = 0; n < 1_000; n += 1) log({ event: 'request-refused', why: 'host' });
    at = 1_000;
    log({ event: 'stopped' });
    await log.flushed();
    const lines = readFileSync(logFile(folder), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toContain('"dropped":980');
  });
});
