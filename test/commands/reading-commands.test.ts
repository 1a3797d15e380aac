import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { UsageError, type Command, type Io } from '../../helper/commands/io.ts';
import { lookupCommand } from '../../helper/commands/lookup.ts';
import { readCommand } from '../../helper/commands/read.ts';
import { settingsCommand, settingsCommandWith } from '../../helper/commands/settings.ts';
import { INPUT_LIMIT } from '../../helper/commands/text-input.ts';
import { nodeNetwork } from '../../helper/network/node-network.ts';
import type { Settings } from '../../helper/protocol/evidence.ts';
import { FakeNetwork } from '../doubles/fake-network.ts';
import { FakeRecords } from '../doubles/fake-records.ts';

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

  test('explains the numbers of network errors and of Outlook for Mac', async () => {
    expect((await run(readCommand, [], 'Cannot send mail. Socket Error: 10060')).out).toContain(
      '10060  Connection timed out',
    );
    expect((await run(readCommand, [], 'Outlook cannot send mail. Error code: -17997')).out).toContain(
      '-17997  Mac mail error',
    );
  });

  test('of a text in which nothing is recognised could not tell', async () => {
    const { code, out } = await run(readCommand, [], 'hello');
    expect([code, out]).toEqual([3, 'This text tells of no failed sending.\n']);
    const json = await run(readCommand, ['--json'], 'hello');
    expect(json.code).toBe(3);
    expect(JSON.parse(json.out)).toMatchObject({ isSendError: false, kind: 'other', suspects: [] });
  });

  test.each([[], ['--json']])('of an error of receiving is no failure (%p)', async (...args) => {
    const receiving = "Task 'anna@example.com - Receiving' reported error (0x800CCC0E): 'Cannot connect'";
    expect((await run(readCommand, args, receiving)).code).toBe(0);
  });

  test.each(['', ' \r\n', '\uFEFF', ' '.repeat(10_000)])('of nothing is used wrongly (%j)', async (text) => {
    await expect(run(readCommand, ['--json'], text)).rejects.toThrow(
      'Standard input is empty: there is no error text in it.',
    );
    const file = join(folder, 'empty.txt');
    writeFileSync(file, text);
    await expect(run(readCommand, [file])).rejects.toThrow(`${file} is empty: there is no error text in it.`);
    await expect(run(readCommand, [file])).rejects.toThrow(UsageError);
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
    const file = join(folder, 'long.txt');
    writeFileSync(file, '');
    truncateSync(file, INPUT_LIMIT + 1);
    await expect(run(readCommand, [file])).rejects.toThrow(/^.*long\.txt has over 20 MB/);
    await expect(run(readCommand, [file])).rejects.toThrow(UsageError);
  });

  test('refuses a folder by name', async () => {
    await expect(run(readCommand, [folder])).rejects.toThrow(`${folder} is a folder; name a file.`);
    await expect(run(readCommand, ['--lines', folder])).rejects.toThrow(`${folder} is a folder; name a file.`);
  });

  test('prints nothing that a terminal would obey', async () => {
    const { out } = await run(readCommand, [], '535 5.7.8 Error: \u001B]0;mine\u0007 \u009B31m authentication failed');
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(out).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F]/);
    expect(out).toContain('authentication failed');
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

  test('answers a line over the limit as an error, keeps nothing of it, and goes on', async () => {
    const long = Array.from({ length: 20 }, () => 'x'.repeat(1024 * 1024));
    const { code, out } = await run(readCommand, ['--lines'], [...long, 'x', '\n{"id":2,"text":"hello"}\n']);
    expect(code).toBe(2);
    const [first = '', second = ''] = out.split('\n');
    expect(JSON.parse(first)).toEqual({ id: null, error: 'line 1: it is longer than 20 MB.' });
    expect(JSON.parse(second)).toMatchObject({ id: 2, kind: 'other' });
  });

  test('takes a line up to the limit', async () => {
    const [before, after] = ['{"id":1,"text":"', '"}'];
    const text = 'x'.repeat(INPUT_LIMIT - before.length - after.length);
    const { code } = await run(readCommand, ['--lines'], [before, text, after, '\n']);
    expect(code).toBe(0);
  });

  test('of lines that are no errors, or of none, is no failure', async () => {
    expect((await run(readCommand, ['--lines'], '{"id":1,"text":"hello"}')).code).toBe(0);
    expect(await run(readCommand, ['--lines'], '')).toEqual({ code: 0, out: '' });
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
  const world = () => {
    const network = new FakeNetwork({ mailExchangers: { 'example.org': ['aspmx.l.google.com'] } });
    const records = new FakeRecords();
    const mailExchangers = jest.spyOn(network, 'mailExchangers');
    const asked = () => [...mailExchangers.mock.calls.flat(), ...network.asked, ...records.asked];
    return { command: settingsCommandWith(() => Promise.resolve({ network, records })), asked };
  };

  test('asks for the MX hosts of an unknown domain, and of nothing else where they tell enough', async () => {
    const { command, asked } = world();
    const { code, out } = await run(command, ['anna@example.org', '--json']);
    expect(code).toBe(0);
    expect(asked()).toEqual(['example.org']);
    expect(JSON.parse(out)).toMatchObject({ provider: { id: 'google-workspace' }, source: 'mx' });
  });

  test('asks the domain itself where they do not, and says of each place why it had nothing', async () => {
    const { command, asked } = world();
    const { code, out } = await run(command, ['anna@example.com']);
    expect(code).toBe(3);
    expect(asked()).toContain('autoconfig.example.com');
    expect(out).toMatch(/^We know no settings for example\.com\./);
    expect(out.replace(/\s+/g, ' ')).toContain('(autoconfig): There is no autoconfig.example.com.');
  });

  test.each([
    [['anna@gmail.com']],
    [['gmail.com']],
    [['anna@example.org', '--offline']],
    [['anna@example.org', '--mx', 'mx.example.org']],
  ])('asks nobody with %j', async (args) => {
    const { command, asked } = world();
    await run(command, args);
    expect(asked()).toEqual([]);
  });

  test('asks nobody for a local part that lacks its domain', async () => {
    const { command, asked } = world();
    await expect(run(command, ['anna.smith'])).rejects.toThrow(/“anna\.smith” is not a mail address: it has no @/);
    expect(asked()).toEqual([]);
  });

  test('asks the network of this computer', async () => {
    const asking = jest.spyOn(nodeNetwork, 'mailExchangers').mockResolvedValue(['aspmx.l.google.com']);
    try {
      expect((await run(settingsCommand, ['anna@example.org', '--json'])).code).toBe(0);
      expect(asking.mock.calls).toEqual([['example.org']]);
    } finally {
      asking.mockRestore();
    }
  });

  test('of an unknown domain is an answer with an exit code of its own', async () => {
    const { code, out } = await run(settingsCommand, ['anna@example.org', '--offline']);
    expect(code).toBe(3);
    expect(out).toMatch(/^We know no settings for example\.org\./);
  });

  test('tells a person server, port, encryption and sign-in, where it is from and why it is trusted', async () => {
    const { out } = await run(settingsCommand, ['anna@gmail.com']);
    expect(out).toContain('smtp.gmail.com  port 465  SSL/TLS');
    expect(out).toMatch(/an app password made for the\s+program/);
    expect(out).toMatch(
      /Known by +the domain of the address\n +Trust +high\n +Because +Our own tables list gmail\.com/,
    );
  });

  test('answers for another day', async () => {
    const ways = async (...more: string[]) => {
      const { out } = await run(settingsCommand, ['a@contoso.onmicrosoft.com', '--offline', '--json', ...more]);
      return (JSON.parse(out) as Settings).outgoing[0]?.auth;
    };
    expect(await ways()).toEqual(['oauth2', 'password']);
    expect(await ways('--date', '2026-12-31')).toEqual(['oauth2', 'password']);
    expect(await ways('--date', '2027-01-01')).toEqual(['oauth2']);
  });

  test.each([
    [[], /^Give a mail address/],
    [['anna'], /“anna” is not a mail address/],
    [['a@b@gmx.net'], /more than one @/],
    [['a@example.org', 'b@example.org'], /not 2/],
    [['a@example.org', '--mx', 'a b'], /--mx "a b"/],
    [['a@example.org', '--mx'], /--mx/],
    [['a@example.org', '--date', 'tomorrow'], /--date "tomorrow": a day looks like/],
    [['a@example.org', '--date', '2026-02-30'], /--date "2026-02-30"/],
    [['a@example.org', '--date', '2026-1-1'], /--date "2026-1-1"/],
  ])('used wrongly (%j) says what was wrong', async (args, message) => {
    await expect(run(settingsCommand, args)).rejects.toThrow(message);
    await expect(run(settingsCommand, args)).rejects.toThrow(UsageError);
  });
});
