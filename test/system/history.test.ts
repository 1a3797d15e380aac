import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PastFinding } from '../../helper/protocol/history.ts';
import { historyFile } from '../../helper/system/history.ts';

const NOW = new Date('2026-11-20T14:02:00.000Z');
const day = (before: number) => new Date(NOW.getTime() - before * 86_400_000).toISOString();
const finding = (at: string, port = 587): PastFinding => ({
  at,
  host: 'smtp.example.test',
  port,
  causes: ['network-blocks-port'],
  confirmed: true,
  network: 'Wi-Fi',
  email: 'a***@example.test',
});

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'history-'))));
afterEach(() => rm(folder, { recursive: true }));
const open = (now = NOW) =>
  historyFile(
    () => now,
    folder,
    () => Promise.resolve(undefined),
  );
const path = () => join(folder, 'history.json');

test('what was added is read by the next program, newest first', async () => {
  await open().add(finding(day(2)));
  await open().add(finding(day(1), 465));
  const { findings, keep, begunAnew } = await open().read();
  expect(findings.map((one) => one.port)).toEqual([465, 587]);
  expect({ keep, begunAnew }).toEqual({ keep: true, begunAnew: false });
});

test('only this user can read the file, and no part of one is left', async () => {
  await open().add(finding(day(0)));
  expect((await stat(path())).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['history.json']);
});

test('at most 50 are kept, of the last 90 days', async () => {
  const file = open();
  await Promise.all(Array.from({ length: 60 }, (_, at) => file.add(finding(day(1), at + 1))));
  expect((await file.read()).findings).toHaveLength(50);
  expect((await file.read()).findings[0]?.port).toBe(60);
  expect((await open(new Date(NOW.getTime() + 88 * 86_400_000)).read()).findings).toHaveLength(50);
  expect((await open(new Date(NOW.getTime() + 90 * 86_400_000)).read()).findings).toHaveLength(0);
});

test('a finding of a day to come is not kept', async () => {
  await open().add(finding(day(-400)));
  expect((await open().read()).findings).toEqual([]);
});

test('erased is erased on the disk', async () => {
  await open().add(finding(day(1)));
  expect((await open().erase()).findings).toEqual([]);
  expect(await readFile(path(), 'utf8')).not.toContain('example.test');
});

test('switched off it erases what there is and keeps nothing more, until it is switched on', async () => {
  await open().add(finding(day(1)));
  expect(await open().keep(false)).toMatchObject({ keep: false, findings: [] });
  expect(await readFile(path(), 'utf8')).not.toContain('example.test');
  await open().add(finding(day(1)));
  expect(await open().read()).toMatchObject({ keep: false, findings: [] });
  await open().keep(true);
  await open().add(finding(day(1)));
  expect((await open().read()).findings).toHaveLength(1);
});

test.each([
  ['no JSON', '{"version":1,'],
  ['another form', '{"version":1,"keep":true,"findings":[{"at":"yesterday"}],"begunAnew":false}'],
  ['another version', '{"version":7,"keep":true,"findings":[],"begunAnew":false}'],
  ['far too large', `"${'x'.repeat(300_000)}"`],
])('a file that is %s begins anew, and that is said until it is erased', async (_, text) => {
  await writeFile(path(), text);
  expect(await open().read()).toEqual({ keep: true, findings: [], begunAnew: true });
  await open().add(finding(day(1)));
  const after = await open().read();
  expect(after.findings).toHaveLength(1);
  expect(after.begunAnew).toBe(true);
  await open().erase();
  expect((await open().read()).begunAnew).toBe(false);
});

test('where the folder cannot be written, it is told to whoever asked', async () => {
  const file = historyFile(() => NOW, join(folder, 'history.json', 'below'));
  await writeFile(path(), 'a file, no folder');
  await expect(file.add(finding(day(1)))).rejects.toThrow();
  await expect(file.erase()).rejects.toThrow();
});

describe('where an organization has set it', () => {
  const set = (isKept: boolean | undefined) =>
    historyFile(
      () => NOW,
      folder,
      () => Promise.resolve(isKept),
    );

  test('never to be kept: what there was is erased, nothing is written, and it cannot be switched on', async () => {
    await open().add(finding(day(1)));
    const never = set(false);
    const none = { keep: false, findings: [], begunAnew: false };
    expect(await never.read()).toEqual(none);
    expect(await readdir(folder)).toEqual([]);
    await never.add(finding(day(0)));
    expect(await never.keep(true)).toEqual(none);
    expect(await never.erase()).toEqual(none);
    expect(await readdir(folder)).toEqual([]);
  });

  test('to be kept: it cannot be switched off, and can be erased', async () => {
    const always = set(true);
    await always.add(finding(day(1)));
    expect(await always.keep(false)).toMatchObject({ keep: true, findings: [{ port: 587 }] });
    expect(await always.erase()).toMatchObject({ keep: true, findings: [] });
  });
});
