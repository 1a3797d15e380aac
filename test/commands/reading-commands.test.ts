import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { UsageError, type Command, type Io } from '../../helper/commands/io.ts';
import { lookupCommand } from '../../helper/commands/lookup.ts';
import { readCommand } from '../../helper/commands/read.ts';
import { settingsCommand, settingsCommandWith } from '../../helper/commands/settings.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
}

async function run(
  command: Command,
  args: readonly string[],
  input: string | string[] = '',
  tty = false,
): Promise<Ran> {
  let out = '';
  const stdin: Io['stdin'] = Object.assign(
    Readable.from(Array.isArray(input) ? input : [input], { objectMode: true }),
    {
      isTTY: tty,
    },
  );
  const code = await command(args, {
    stdin,
    stdout: { write: (text) => (out += text), columns: 80 },
    stderr: { write: () => undefined },
    env: {},
    now: () => new Date('2026-11-21'),
    signal: new AbortController().signal,
  });
  return { code, out };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'outbox-doctor-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('read', () => {
  const failed = '535 5.7.8 Error: authentication failed';

  test('answers in JSON what it read from standard input', async () => {
    const { code, out } = await run(readCommand, ['--json'], failed);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ isSendError: true, kind: 'server-reply', reply: { code: 535 } });
  });

  test('reads a file, and tells a person what it says', async () => {
    const file = join(folder, 'error.txt');
    writeFileSync(file, failed);
    const { code, out } = await run(readCommand, [file]);
    expect(code).toBe(0);
    expect(out).toContain('Server said  535 5.7.8 Error: authentication failed');
    expect(out).toContain('1. Wrong user name or password');
    expect(out).not.toContain('\u001b');
    expect(out).not.toMatch(/undefined|\{/);
  });

  test.each(['hello', ''])('of a text that is no error (“%s”) is no failure', async (text) => {
    const { code, out } = await run(readCommand, [], text);
    expect([code, out]).toEqual([0, 'This text tells of no failed sending.\n']);
  });

  test.each([
    [['--foo'], /--foo/],
    [['no-such-file.txt'], /no-such-file\.txt/],
    [['a', 'b'], /not 2: a, b\./],
    [['--lines', 'no-such-file.txt'], /no-such-file\.txt/],
  ])('used wrongly (%j) says what was wrong', async (args, message) => {
    await expect(run(readCommand, args)).rejects.toThrow(message);
    await expect(run(readCommand, args)).rejects.toThrow(UsageError);
  });

  test('does not wait before a terminal', async () => {
    await expect(run(readCommand, [], '', true)).rejects.toThrow(/^Give a FILE/);
  });

  test('refuses over 20 MB', async () => {
    const input = Array.from({ length: 21 }, () => 'x'.repeat(1024 * 1024));
    await expect(run(readCommand, [], input)).rejects.toThrow(/20 MB/);
  });
});

describe('read --lines', () => {
  test('answers each line, its id first, also where lines come in pieces', async () => {
    const input = ['{"id":1,"text":"535 5.7.8 Err', 'or: authentication failed"}\r\n\n{"id":"b","te', 'xt":"hello"}'];
    const { code, out } = await run(readCommand, ['--lines', '--json'], input);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual(['id', 'id']);
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { id: 1, isSendError: true },
      { id: 'b', isSendError: false },
    ]);
  });

  test('names a bad line and goes on', async () => {
    const input = '{"id":1,"text":"hello"}\n\nnot json\n[]\n{"id":2,"text":"hello"}\n';
    const { code, out } = await run(readCommand, ['--lines'], input);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(2);
    expect(answers.map(({ id }) => id)).toEqual([1, null, null, 2]);
    expect(answers[1]?.['error']).toMatch(/^line 3: /);
    expect(answers[2]?.['error']).toMatch(/^line 4: /);
  });
});

describe('lookup', () => {
  test('explains a negative number, which looks like an option', async () => {
    const { code, out } = await run(lookupCommand, ['-2146644978', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ query: '-2146644978', explanations: [{ id: '0x800CCC0E' }] }]);
  });

  test('takes a reply in two words as one', async () => {
    const { out } = await run(lookupCommand, ['535', '5.7.139']);
    expect(out).toMatch(/^535 5\.7\.139 {2}Exchange Online refused the log-on/);
  });

  test('says what it does not know', async () => {
    const { code, out } = await run(lookupCommand, ['0x800CCC0E', 'non\u001b[31msense']);
    expect(code).toBe(3);
    expect(out).toContain('Nothing is known of “nonsense”.');
  });

  test('without a code is used wrongly', async () => {
    await expect(run(lookupCommand, [])).rejects.toThrow(UsageError);
  });
});

describe('settings', () => {
  const asked: string[] = [];
  const withMx = settingsCommandWith((domain) => {
    asked.push(domain);
    return Promise.resolve(['aspmx.l.google.com']);
  });
  beforeEach(() => {
    asked.length = 0;
  });

  test('asks for the MX hosts of an unknown domain, and of nothing else', async () => {
    const { code, out } = await run(withMx, ['anna@example.org', '--json']);
    expect(code).toBe(0);
    expect(asked).toEqual(['example.org']);
    expect(JSON.parse(out)).toMatchObject({ provider: { id: 'google-workspace' }, source: 'mx' });
  });

  test.each([
    [['anna@gmail.com']],
    [['anna@example.org', '--offline']],
    [['anna@example.org', '--mx', 'mx.example.org']],
  ])('asks nobody with %j', async (args) => {
    await run(withMx, args);
    expect(asked).toEqual([]);
  });

  test('of an unknown domain is an answer with an exit code of its own', async () => {
    const { code, out } = await run(settingsCommand, ['anna@example.org', '--offline']);
    expect(code).toBe(3);
    expect(out).toMatch(/^We know no settings for example\.org\./);
  });

  test('tells a person server, port, encryption and sign-in', async () => {
    const { out } = await run(settingsCommand, ['anna@gmail.com']);
    expect(out).toContain('smtp.gmail.com  port 465  SSL/TLS');
    expect(out).toMatch(/an app password made for the\s+program/);
  });

  test.each([
    [[], /^Give a mail address/],
    [['anna'], /“anna” is not a mail address/],
    [['a@example.org', 'b@example.org'], /not 2/],
    [['a@example.org', '--mx', 'a b'], /--mx "a b"/],
    [['a@example.org', '--mx'], /--mx/],
  ])('used wrongly (%j) says what was wrong', async (args, message) => {
    await expect(run(settingsCommand, args)).rejects.toThrow(message);
    await expect(run(settingsCommand, args)).rejects.toThrow(UsageError);
  });
});
