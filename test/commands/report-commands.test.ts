import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { history } from '../../helper/commands/history.ts';
import { historyFile } from '../../helper/system/history.ts';
import { Readable } from 'node:stream';
import { outboxDoctor } from './io.ts';

let folder = '';
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'report-'))));
afterAll(() => rm(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

interface Shown {
  readonly findings: readonly { readonly cause: string; readonly standing: string }[];
  readonly shown: { readonly id: string; readonly differs: boolean };
}

const causesOf = (json: string) =>
  (JSON.parse(json) as Shown).findings.map(({ cause, standing }) => `${cause} ${standing}`);

describe('diagnose --save and show', () => {
  let diagnosed = '';
  beforeAll(async () => {
    const args = ['diagnose', '--practice', 'wrong-port', '--json', '--save', at('a.json')];
    const { out, err, code } = await outboxDoctor(args);
    expect(code).toBe(1);
    expect(err).toMatch(/Report OD-\d{8}-[\dA-Z]{6} is in .*a\.json\. Look through it before you pass it on\./);
    diagnosed = out;
  });

  test('a saved report is shown with the same findings and the same exit code', async () => {
    const { out, err, code } = await outboxDoctor(['show', at('a.json'), '--json']);
    expect({ err, code }).toEqual({ err: '', code: 1 });
    expect(causesOf(out)).toEqual(causesOf(diagnosed));
    expect((JSON.parse(out) as Shown).shown.differs).toBe(false);
  });

  test('for people it says whose report it is, that nothing is tested, and the change', async () => {
    const { out, code } = await outboxDoctor(['show', at('a.json')]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^Report OD-20261121-[\dA-Z]{6} of 2026-11-21 12:00 UTC, shown as it was\. Nothing is tested\./,
    );
    expect(out).toContain('set to');
  });

  test('a report can come on standard input', async () => {
    const { out } = await outboxDoctor(['show', '-', '--json'], await readFile(at('a.json')));
    expect(causesOf(out)).toEqual(causesOf(diagnosed));
  });

  test('only this user can read what was saved', async () => {
    expect((await stat(at('a.json'))).mode & 0o777).toBe(0o600);
  });

  test('the name’s ending chooses text or a page', async () => {
    const base = [
      'diagnose',
      '--offline',
      '--error',
      '535 5.7.139 SmtpClientAuthentication is disabled',
      '--email',
      'anna@example.com',
    ];
    await outboxDoctor([...base, '--save', at('b.txt')]);
    await outboxDoctor([...base, '--save', at('c.html'), '--include', 'addresses', '--include', 'words']);
    const text = await readFile(at('b.txt'), 'utf8');
    expect(text).toMatch(/^Outbox Doctor report OD-/);
    expect(text).toContain('a***@example.com');
    expect(text).not.toContain('anna@');
    const page = await readFile(at('c.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('anna@example.com');
  });

  test.each<[string, string[], string]>([
    ['another ending', ['--save', 'r.pdf'], '--save r.pdf: end the name in .json'],
    ['a folder that is not there', ['--save', '/no/such/folder/r.json'], 'there is no such folder'],
    [
      'something unknown to include',
      ['--save', 'r.json', '--include', 'mail'],
      '--include mail: it must be addresses, ip or words',
    ],
    ['--include alone', ['--include', 'ip'], 'give --save too'],
  ])('%s is said before anything is looked at', async (_, args, sentence) => {
    const { code, err, out } = await outboxDoctor(['diagnose', '--practice', 'wrong-port', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });

  test('a file that is there is not written over', async () => {
    await writeFile(at('mine.txt'), 'mine');
    const { code, err } = await outboxDoctor(['diagnose', '--practice', 'wrong-port', '--save', at('mine.txt')]);
    expect(code).toBe(2);
    expect(err).toContain('there is a file of that name already');
    expect(await readFile(at('mine.txt'), 'utf8')).toBe('mine');
  });

  test.each<[string, string[], string | undefined, string]>([
    ['no file', ['show'], undefined, 'Give the report to show'],
    ['two files', ['show', 'a', 'b'], undefined, 'Give one FILE, not 2'],
    ['a file that is not there', ['show', '/no/such'], undefined, 'There is no file /no/such.'],
    ['an error text', ['show', '-'], '550 5.7.1 no', 'The report on standard input is no report'],
    [
      'a damaged report',
      ['show', '-'],
      '{"kind":"outbox-doctor-report","version":1}',
      'what stands at “id” does not belong there',
    ],
  ])('%s is used wrongly, and the sentence says what', async (_, args, input, sentence) => {
    const { code, err, out } = await outboxDoctor(args, input);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
  });
});

describe('history', () => {
  async function run(...args: string[]) {
    let out = '';
    const io = {
      stdin: Readable.from([]),
      stdout: { write: (text: string) => (out += text) },
      stderr: { write: () => undefined },
      env: {},
      now: () => new Date('2026-11-21T12:00:00Z'),
      signal: new AbortController().signal,
    };
    const code = await history(args, io, historyFile(io.now, at('state')));
    return { out, code };
  }
  const keep = () =>
    historyFile(() => new Date('2026-11-21T12:00:00Z'), at('state')).add({
      at: '2026-11-20T09:12:00.000Z',
      host: 'smtp.example.test',
      port: 587,
      causes: ['network-blocks-port'],
      confirmed: true,
      network: 'Wi-Fi',
      email: 'a***@example.test',
    });

  test('it lists what is kept, and says so where there is nothing', async () => {
    expect((await run()).out).toBe('Nothing was found from this computer in the last 90 days.\n');
    await keep();
    const { out, code } = await run();
    expect(code).toBe(0);
    expect(out).toMatch(/^2026-11-20 09:12 UTC {2}.*smtp\.example\.test:587 {2}a\*\*\*@example\.test {2}Wi-Fi\n$/);
    expect(JSON.parse((await run('--json')).out)).toMatchObject({ keep: true, findings: [{ port: 587 }] });
  });

  test('it erases, and stops keeping', async () => {
    await keep();
    expect((await run('--erase')).out).toBe('All findings are erased.\n');
    expect((await run('--keep', 'off')).out).toBe('Findings are not kept on this computer.\n');
    await keep();
    expect(JSON.parse((await run('--json')).out)).toMatchObject({ keep: false, findings: [] });
    await run('--keep', 'on');
  });

  test.each<[string[], string]>([
    [['--keep', 'maybe'], '--keep maybe: it must be on or off.'],
    [['--keep', 'off', '--erase'], 'Give --erase or --keep, not both'],
    [['x'], 'history takes no arguments, but got "x".'],
  ])('%j is used wrongly', async (args, sentence) => {
    await expect(run(...args)).rejects.toThrow(sentence);
  });
});
