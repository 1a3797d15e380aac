import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { worlds } from '../../helper/practice/practice.ts';
import { outboxDoctor } from './io.ts';

const folder = mkdtempSync(join(tmpdir(), 'outbox-doctor-diagnose-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

interface Json {
  findings: {
    cause: string;
    standing: string;
    corrections: { do: string; setting: string | null; tried: boolean; steps: object }[];
  }[];
  settingsChange: Record<string, unknown>;
}

const account = {
  email: 'anna@example.test',
  smtp: {
    host: 'smtp.example.test',
    port: 587,
    encryption: 'starttls',
    auth: 'password',
    user: 'anna',
    password: 'tr0ub4dor',
  },
};

/** The account file with one field changed. */
function differing(field: string, value: unknown): unknown {
  const [outer = '', inner] = field.split('.');
  const changed = inner === undefined ? value : { ...account.smtp, [inner]: value };
  return { ...account, [outer]: changed };
}

describe('practice', () => {
  test.each(worlds.map((one) => one.id))('the practice server “%s” is named by its own fault', async (id) => {
    const { out, code } = await outboxDoctor(['diagnose', '--practice', id, '--json']);
    const { findings } = JSON.parse(out) as Json;
    const expected = id === 'healthy' ? 'none' : id;
    expect(findings[0]?.cause).toBe(expected);
    expect(findings[0]?.standing).toBe(id === 'wrong-credentials' ? 'possible' : 'confirmed');
    if (id !== 'wrong-credentials') expect(code).toBe(id === 'healthy' ? 0 : 1);
  });

  test.each([
    ['wrong-port', { 'smtp.port': 587 }],
    ['wrong-encryption-mode', { 'smtp.encryption': 'starttls' }],
    ['network-blocks-port', { 'smtp.port': 465, 'smtp.encryption': 'tls' }],
    ['auth-not-enabled', { 'smtp.auth': 'password' }],
    ['wrong-credentials', { 'smtp.password': 'new' }],
    ['server-down', {}],
    ['certificate-expired', {}],
  ])('“%s” gives the settings to change as flat keys', async (id, change) => {
    const { out } = await outboxDoctor(['diagnose', '--practice', id, '--json']);
    expect((JSON.parse(out) as Json).settingsChange).toEqual(change);
  });

  test('an unknown practice server is answered with the list of them', async () => {
    const { code, err } = await outboxDoctor(['diagnose', '--practice', 'nothing']);
    expect(code).toBe(2);
    expect(err).toContain('wrong-port');
  });
});

describe('offline', () => {
  test('nothing is looked at, and every suspect is possible', async () => {
    const { out, code } = await outboxDoctor([
      'diagnose',
      '--offline',
      '--json',
      '--error',
      "Task 'a@b.test - Sending' reported error (0x800CCC0E): 'x'",
    ]);
    const { findings } = JSON.parse(out) as Json;
    expect(findings.length).toBeGreaterThan(2);
    expect(new Set(findings.map((one) => one.standing))).toEqual(new Set(['possible']));
    expect(code).toBe(3);
  });
  test('options win over the account file', async () => {
    const reported = async (...args: string[]) => {
      const { out } = await outboxDoctor(['diagnose', '--offline', '--json', ...args]);
      return (JSON.parse(out) as { report: { account: { email: string; smtp: object } } }).report.account;
    };
    const path = file('wins.json', account);
    expect(await reported('--account', path)).toMatchObject({ smtp: { port: 587, encryption: 'starttls' } });
    expect(await reported('--account', path, '--port', '465', '--encryption', 'tls')).toMatchObject({
      email: 'anna@example.test',
      smtp: { host: 'smtp.example.test', port: 465, encryption: 'tls', user: 'anna' },
    });
    expect(await reported('--account', path, '--server', 'h.test', '--email', 'b@h.test')).toMatchObject({
      email: 'b@h.test',
      smtp: { host: 'h.test', port: 587 },
    });
  });
  test('a server name outside ASCII is taken by the name DNS knows it by', async () => {
    const hostOf = async (...args: string[]) => {
      const { out } = await outboxDoctor(['diagnose', '--offline', '--json', ...args]);
      return (JSON.parse(out) as { report: { account: { smtp: { host: string } } } }).report.account.smtp.host;
    };
    expect(await hostOf('--server', 'Post.Bücher.example')).toBe('post.xn--bcher-kva.example');
    const path = file('idn.json', differing('smtp.host', 'post.bücher.example'));
    expect(await hostOf('--account', path)).toBe('post.xn--bcher-kva.example');
  });
  test('nothing is called tried', async () => {
    const { out } = await outboxDoctor([
      'diagnose',
      '--offline',
      '--json',
      '--email',
      'a@gmx.net',
      '--server',
      'x.test',
      '--port',
      '25',
      '--error',
      '0x800CCC0E',
    ]);
    expect(out).not.toContain('"tried": true');
  });
  test('the JSON has every field of the contract', async () => {
    const { out } = await outboxDoctor([
      'diagnose',
      '--offline',
      '--json',
      '--account',
      file('ok.json', account),
      '--error',
      '535 5.7.8 Bad',
    ]);
    const json = JSON.parse(out) as Record<string, unknown>;
    for (const field of ['version', 'report', 'findings', 'settingsChange', 'evidence', 'elapsedMs'])
      expect(json).toHaveProperty(field);
    expect((json as unknown as Json).findings[0]).toMatchObject({
      cause: 'wrong-credentials',
      standing: 'possible',
      because: expect.any(String) as string,
      evidence: [],
      corrections: [{ do: 'change-setting', setting: 'smtp.password', to: 'new', tried: false, steps: {} }, {}],
    });
  });
  test('a password in the account file, for sending or for fetching, comes out nowhere', async () => {
    const both = { ...account, imap: { ...account.smtp, port: 993, encryption: 'tls' } };
    const args = ['diagnose', '--offline', '--account', file('secret.json', both), '--error', '535 5.7.8 Bad'];
    const { out: json } = await outboxDoctor([...args, '--json']);
    const { out: text, err } = await outboxDoctor(args);
    expect(json + text + err).not.toContain('tr0ub4dor');
  });
});

describe('used wrongly', () => {
  const wrong = async (...args: string[]): Promise<string> => {
    const { code, err, out } = await outboxDoctor(['diagnose', ...args]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toContain('    at ');
    expect(err.trim().split('\n')).toHaveLength(1);
    return err;
  };

  test.each([
    [['--port', '70000', '--server', 'h.test'], '70000'],
    [['--port', 'abc', '--server', 'h.test'], 'abc'],
    [['--server', 'smtp example.com'], 'space'],
    [['--encryption', 'ssl', '--server', 'h.test'], 'none, starttls or tls'],
    [['--email', 'anna'], 'anna@example.com'],
    [['--error', '   '], 'empty'],
    [['--nonsense'], '--nonsense'],
    [['no-such-file.txt'], 'no-such-file.txt'],
    [[], 'Nothing to look at'],
    [['-', '--error', 'x'], 'not both'],
    [['one.txt', 'two.txt'], 'one FILE, not 2'],
    [['--server', '...'], '"..."'],
    [['--server', '::::'], '"::::"'],
    [['--server', 'h.test', '--port', '-5'], '"-5"'],
    [['--email', 'an\u001B[31mna@example.com'], '--email'],
    [['--practice', 'wrong-port', '--server', 'h.test', '--port', '25'], '--server, --port'],
    [['--practice', 'wrong-port', '--json', '--offline', '--error', 'x'], '--error'],
    [['--practice', 'wrong-port', 'error.txt'], 'error.txt'],
  ])('%p is told in one sentence that names it', async (args, named) => {
    expect(await wrong(...args)).toContain(named);
  });

  test('an empty standard input is told', async () => {
    const { code, err } = await outboxDoctor(['diagnose', '-'], ' \n');
    expect(code).toBe(2);
    expect(err).toContain('empty');
  });

  test.each(['email', 'smtp', 'smtp.host', 'smtp.port', 'smtp.encryption', 'smtp.auth', 'smtp.user'])(
    'an account file without “%s” is told by that name',
    async (field) => {
      // JSON.stringify leaves out what is undefined.
      const path = file('broken.json', differing(field, undefined));
      expect(await wrong('--account', path)).toContain(`"${field}" is missing`);
    },
  );

  test.each([
    ['smtp.port', 70_000],
    ['smtp.port', '587'],
    ['smtp.host', 'smtp example.com'],
    ['smtp.host', '::::'],
    ['smtp.encryption', 'ssl'],
    ['smtp.auth', null],
    ['smtp.password', 12345],
    ['email', 'anna'],
    ['email', 'an\u001B[31mna@example.com'],
    ['imap', { ...account.smtp, password: undefined, port: 0 }],
  ])('an account file with %s = %p is told by that name', async (field, value) => {
    const complaint = await wrong('--account', file('wrong.json', differing(field, value)));
    expect(complaint).toMatch(new RegExp(`"${field}[^"]*" must be`));
    expect(complaint).not.toMatch(/tr0ub4dor|12345/);
  });

  test('an account file that is no JSON is told', async () => {
    expect(await wrong('--account', file('text.json', 'hello'))).toContain('not JSON');
  });

  test.each(['null', '587', '"anna@example.test"'])(
    'an account file that is no object (%s) is told',
    async (content) => {
      expect(await wrong('--account', file('other.json', content))).toContain('must be an object with email and smtp');
    },
  );

  test.each(['{"password": "tr0ub4dor" x', '{"password": tr0ub4dor}'])(
    'the password in an account file that is no JSON (%s) is not told',
    async (content) => {
      const complaint = await wrong('--account', file('broken-secret.json', content));
      expect(complaint).toContain('not JSON');
      expect(complaint).not.toContain('tr0');
    },
  );
});

test('a text that is no send error is told so, and could not tell is the answer', async () => {
  const { out, code } = await outboxDoctor(['diagnose', '--offline', '--error', 'good morning']);
  expect(out).toContain('no sending error');
  expect(code).toBe(3);
});

test('what a person reads shows the change, where to click, and what was ruled out', async () => {
  const { out } = await outboxDoctor(['diagnose', '--practice', 'wrong-port']);
  expect(out).toMatch(/Port\s+58\d\s+→ 587\s+tried from here just now/);
  expect(out).toContain('File › Account Settings');
  expect(out).toContain('Ruled out:');
  expect(out).not.toContain('\u001B[');
});
