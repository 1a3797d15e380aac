import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consentGiven, grantConsent } from '../../helper/system/consent.ts';
import { regFile } from '../system/registry/reg-text.ts';
import { CLSID, defaultProfile, OPTIONS, profile, PROFILES, sz, ANY_SCRIPT, dw } from '../system/windows/profiles.ts';
import { holdsSecret } from '../system/windows/secret.ts';
import { outboxDoctor } from './io.ts';

const LINES = PROFILES.flatMap(({ lines }) => lines);
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outbox-doctor-accounts-'));
  file = join(folder, 'exported.reg');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function accounts(lines: readonly string[], ...args: readonly string[]) {
  await writeFile(file, regFile(lines));
  return outboxDoctor(['accounts', '--from', file, ...args]);
}

/** Text without the breaks of its lines. */
function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('accounts --from', () => {
  it('tells every profile’s accounts for people', async () => {
    const { code, out, err } = await accounts([...LINES, ...OPTIONS.lines]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      [
        'Profile “Outlook”  (Outlook 2016 and later), the one that Outlook opens',
        '',
        '  anna@example.com  (IMAP)',
        '    Outgoing  smtp.example.com  port 587  STARTTLS',
        '    Sign-in   as anna@example.com, with a password, as for receiving',
        '    Incoming  imap.example.com  port 993  SSL/TLS',
        '    Sign-in   as anna@example.com, with a password',
        '    Waits     120 seconds for a server to answer',
        '',
      ].join('\n'),
    );
    expect(inOneLine(out)).toContain(
      'only when Send/Receive is pressed: “Send immediately when connected” is switched off; set by a policy',
    );
    expect(inOneLine(out)).toMatch(/Twice +fred@example\.com \(POP, 16\.0\/duplicates\/00000001\), fred@example\.com/);
  });

  it('tells which profiles Outlook does not open', async () => {
    const imap = { '00000001': { clsid: sz(CLSID.imap), 'Account Name': sz('x') } };
    const { out } = await accounts([
      ...defaultProfile('16.0', 'Now'),
      ...profile('16.0', 'Now', imap),
      ...profile('16.0', 'Other', imap),
      ...profile('15.0', 'Before', imap),
    ]);
    expect(out.match(/^Profile .*$/gm)).toEqual([
      'Profile “Now”  (Outlook 2016 and later), the one that Outlook opens',
      'Profile “Other”  (Outlook 2016 and later), which Outlook does not open',
      'Profile “Before”  (Outlook 2013), which Outlook does not open',
    ]);
  });

  it('obeys nothing that a name says, and JSON still has it to the letter', async () => {
    const lines = profile('16.0', '\u202eprofile', {
      '00000001': { clsid: sz(CLSID.imap), 'Account Name': sz(`\x1b[31m${ANY_SCRIPT}`) },
    });
    const text = await accounts(lines);
    expect(text.out).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    const json = await accounts(lines, '--json');
    expect(json.out).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect((JSON.parse(json.out) as { accounts: unknown[] }).accounts[0]).toMatchObject({
      profile: '\u202eprofile',
      name: `\x1b[31m${ANY_SCRIPT}`,
    });
  });

  it('tells no secret', async () => {
    for (const args of [[], ['--json']]) {
      const { out, err } = await accounts(LINES, ...args);
      expect(holdsSecret(out) || holdsSecret(err)).toBe(false);
    }
  });

  it('reads standard input too', async () => {
    const { code, out } = await outboxDoctor(['accounts', '--from', '-', '--json'], regFile(PROFILES[0]?.lines ?? []));
    expect(code).toBe(0);
    expect(out).toContain('smtp.example.com');
  });

  it('tells the lines that it passed over', async () => {
    const lines = [...(PROFILES[0]?.lines ?? []), 'what is this', '"SMTP Server"="smtp.exam'];
    const bytes = regFile(lines);
    await writeFile(file, bytes.subarray(0, -4));
    const { code, out } = await outboxDoctor(['accounts', '--from', file]);
    expect(code).toBe(0);
    expect(out).toMatch(/In the file +line \d+ was not understood and was passed over/);
    expect(out).toMatch(/line \d+ is cut short; the file may not be whole/);
    const json = await outboxDoctor(['accounts', '--from', file, '--json']);
    expect((JSON.parse(json.out) as { unread: unknown }).unread).toEqual(
      expect.arrayContaining([{ source: `line ${String(lines.length + 2)}`, why: 'cut' }]),
    );
  });

  it('could not tell where the file covers none of Outlook’s settings', async () => {
    const { code, out } = await accounts(['[HKEY_CURRENT_USER\\Software\\Other]', `"x"=${dw(1)}`]);
    expect(code).toBe(3);
    expect(inOneLine(out)).toMatch(/does not tell of Outlook’s accounts\. On the other computer export the key/);
  });

  it('says that there are none where the file covers them', async () => {
    const { code, out } = await accounts(['[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles]']);
    expect(code).toBe(0);
    expect(out).toContain('has no accounts of classic Outlook.');
  });

  it.each([
    ['no export', Buffer.from('hello\n'), /: line 1 is not that of a file exported from the registry/],
    ['an empty one', Buffer.alloc(0), /: line 1 is not that of/],
    ['one without keys', regFile(''), /there is no key of the registry in it/],
  ])('refuses %s with one sentence that names the file', async (_, bytes, sentence) => {
    await writeFile(file, bytes);
    const { code, out, err } = await outboxDoctor(['accounts', '--from', file]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err).toContain(file);
    expect(err.trim()).not.toContain('\n');
  });

  it('refuses what is no file, or is too large, or is not its own', async () => {
    expect((await outboxDoctor(['accounts', '--from', join(folder, 'none.reg')])).err).toMatch(/There is no file/);
    expect((await outboxDoctor(['accounts', '--from', folder])).err).toMatch(/is a folder/);
    expect((await outboxDoctor(['accounts', 'FILE.reg'])).err).toMatch(
      /accounts takes no arguments, but got FILE\.reg\./,
    );
    await writeFile(file, Buffer.alloc(64 * 1024 * 1024 + 1));
    const { code, err } = await outboxDoctor(['accounts', '--from', file]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /has over 64 MB; we read no more\. Export HKEY_CURRENT_USER\\Software\\Microsoft\\Office alone\./,
    );
  });
});

describe('accounts --safe-copy', () => {
  it('has all that we read, and no secret', async () => {
    const copy = join(folder, 'copy.reg');
    const lines = [...LINES, ...OPTIONS.lines];
    expect(await accounts(lines, '--safe-copy', copy)).toMatchObject({ code: 0, err: '' });
    const before = JSON.parse((await accounts(lines, '--json')).out) as { accounts: unknown };
    const after = JSON.parse((await outboxDoctor(['accounts', '--json', '--from', copy])).out) as { accounts: unknown };
    expect(after.accounts).toEqual(before.accounts);
    expect({ ...after, unread: [] }).toEqual({ ...before, unread: [] });
    const text = await readFile(copy, 'utf16le');
    expect(holdsSecret(await readFile(copy))).toBe(false);
    expect(text).not.toMatch(/Password|UID|Signature/);
  });

  it('has of bytes no more than is read of them', async () => {
    const copy = join(folder, 'copy.reg');
    const left = Buffer.from('anna@example.com\0left behind\0', 'utf16le').toString('hex').match(/../g)?.join(',');
    const one = { clsid: sz(CLSID.imap), Email: `hex:${left ?? ''}`, 'SMTP Port': 'hex:4b,02,00,00' };
    await accounts(profile('16.0', 'p', { '00000001': one }, [1]), '--safe-copy', copy);
    const text = await readFile(copy, 'utf16le');
    expect(text).toContain(`"Email"=hex:${(left ?? '').slice(0, 'anna@example.com\0'.length * 6 - 1)}\r\n`);
    expect(text).toContain('"SMTP Port"=hex:4b,02,00,00\r\n');
    expect(text).toContain('"{ED475418-B0D6-11D2-8C3B-00104B2A6676}"=hex:01,00,00,00\r\n');
  });

  it('of very many keys is written', async () => {
    const copy = join(folder, 'copy.reg');
    const lines = Array.from(
      { length: 130_000 },
      (_, at) => `[HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles\\${String(at)}]\r\n"Email"=""`,
    );
    expect(await accounts(lines, '--safe-copy', copy)).toMatchObject({ code: 0, err: '' });
  });

  it('is not written where the file has nothing to copy', async () => {
    const copy = join(folder, 'copy.reg');
    const { code, out, err } = await accounts(['[HKEY_CURRENT_USER\\Software\\Other]'], '--safe-copy', copy);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/does not tell of Outlook’s accounts/);
    expect(existsSync(copy)).toBe(false);
  });

  it('writes over nothing', async () => {
    const { code, err } = await accounts(LINES, '--safe-copy', file);
    expect(code).toBe(2);
    expect(err).toContain(`There is a file ${file} already`);
    expect(holdsSecret(await readFile(file))).toBe(true);
  });

  it('needs a file to copy from', async () => {
    expect(await outboxDoctor(['accounts', '--safe-copy', file])).toMatchObject({ code: 2 });
    expect(existsSync(file)).toBe(false);
  });
});

describe('consent', () => {
  it('is not given until it is, and lasts until it is taken back', async () => {
    expect(await consentGiven(folder)).toBe(false);
    await grantConsent(new Date(0), folder);
    expect(await consentGiven(folder)).toBe(true);
    await writeFile(join(folder, 'may-read-accounts.json'), '{"version":');
    expect(await consentGiven(folder)).toBe(false);
  });

  // Elsewhere the folder of the user's own would be meant: no variable names another.
  (process.platform === 'linux' ? it : it.skip)('is taken back by --forget, whether it was given or not', async () => {
    const before = process.env['XDG_STATE_HOME'];
    process.env['XDG_STATE_HOME'] = folder;
    try {
      await grantConsent(new Date());
      expect(await outboxDoctor(['accounts', '--forget'])).toMatchObject({ code: 0, err: '' });
      expect(await outboxDoctor(['accounts', '--forget'])).toMatchObject({ code: 0, err: '' });
      expect(await consentGiven()).toBe(false);
    } finally {
      if (before === undefined) delete process.env['XDG_STATE_HOME'];
      else process.env['XDG_STATE_HOME'] = before;
    }
    expect((await outboxDoctor(['accounts', '--forget', '--json'])).err).toMatch(
      /--forget stands alone: leave out --json\./,
    );
  });
});

if (process.platform !== 'win32')
  it('accounts says where else Outlook’s settings can be read', async () => {
    const { code, out, err } = await outboxDoctor(['accounts']);
    expect({ code, err }).toEqual({ code: 3, err: '' });
    expect(inOneLine(out)).toMatch(/read on Windows only, and this is .* outbox-doctor accounts --from FILE\.reg/);
    const json = await outboxDoctor(['accounts', '--json']);
    expect(json.code).toBe(3);
    expect(JSON.parse(json.out)).toMatchObject({
      accounts: [],
      unread: [{ source: 'Outlook’s settings', why: 'missing' }],
    });
  });
