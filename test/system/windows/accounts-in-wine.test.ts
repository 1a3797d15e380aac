import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAccountFile } from '../../../helper/commands/account-file.ts';
import type { OutlookAccount } from '../../../helper/protocol/facts/outlook-settings.ts';
import { needs } from '../../needs.ts';
import { outboxDoctor } from '../../commands/io.ts';
import { windowsPath, Wine, type RunOptions } from '../../worlds/wine.ts';
import { regFile } from '../registry/reg-text.ts';
import { ANY_SCRIPT, FIFTY, home, OPTIONS, PROFILES, SECRET } from './profiles.ts';
import { filesWithSecret, holdsSecret } from './secret.ts';

jest.setTimeout(240_000);

interface Json {
  readonly accounts: readonly Record<string, unknown>[];
  readonly unread: readonly { source: string; why: string }[];
}

const LINES = PROFILES.flatMap(({ lines }) => lines);
/** A name of a key that consoles cannot write keeps reg.exe from telling any. */
const PLAIN = PROFILES.filter(({ accounts }) => accounts[0]?.profile !== ANY_SCRIPT);
const PLACES = [home('16.0'), home('15.0'), home('older')];

needs('wine', 'windows-node')('accounts, on a Windows made of Wine', () => {
  let wine: Wine;

  beforeAll(async () => {
    wine = await Wine.begin();
  });

  afterAll(async () => {
    await wine?.end();
  });

  async function fill(lines: readonly string[]): Promise<string> {
    for (const key of PLACES) await wine.deleteKey(key);
    const bytes = regFile(lines);
    await wine.importReg(bytes);
    const file = join(wine.folder, 'exported.reg');
    await writeFile(file, bytes);
    return file;
  }

  async function accounts(args: readonly string[] = [], options?: RunOptions): Promise<Json> {
    const ran = await wine.outboxDoctor(['accounts', '--json', ...args], options);
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    expect(holdsSecret(ran.out)).toBe(false);
    return JSON.parse(ran.out) as Json;
  }

  it('are those of every profile that was imported, and the file tells the same', async () => {
    const file = await fill(LINES);
    const here = await accounts();
    expect(byId(here.accounts)).toEqual(byId(PROFILES.flatMap((one) => one.accounts.map(inJson))));
    const from = await accounts(['--from', windowsPath(file)]);
    expect(from.accounts).toEqual(here.accounts);
    const onLinux = await outboxDoctor(['accounts', '--json', '--from', file]);
    expect((JSON.parse(onLinux.out) as Json).accounts).toEqual(here.accounts);
    expect(notUnderstood(from)).toEqual(notUnderstood(here));
  });

  it('are told for people too, without what turns or hides text', async () => {
    await fill(LINES);
    const { code, out, err } = await wine.outboxDoctor(['accounts']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Profile “Outlook”  (Outlook 2016 and later), the one that Outlook opens');
    expect(out).toContain('smtp.example.com  port 587  STARTTLS');
    expect(out).not.toMatch(/[\p{Cf}\u2028\u2029]/u);
    expect(holdsSecret(out)).toBe(false);
  });

  it('are the same through reg.exe, where koffi cannot be loaded', async () => {
    await fill(PLAIN.flatMap(({ lines }) => lines));
    const native = await accounts();
    const regExe = await accounts([], { env: { NODE_PATH: '' }, within: 120_000 });
    expect(regExe).toEqual(native);
    expect(native.accounts.length).toBeGreaterThan(12);
  });

  it('of fifty in one profile are all told', async () => {
    await fill(FIFTY.lines);
    expect((await accounts()).accounts.map(({ email }) => email)).toEqual(FIFTY.emails);
  });

  it('come with the options and the policies that win over them', async () => {
    const file = await fill([...OPTIONS.lines, ...(PROFILES[0]?.lines ?? [])]);
    const { accounts: its, unread, ...others } = await accounts();
    expect(others).toEqual(OPTIONS.settings);
    expect(its).toEqual(PROFILES[0]?.accounts.map(inJson));
    expect(unread).toEqual([{ source: 'Work Offline', why: 'missing' }]);
    expect(await accounts([], { env: { NODE_PATH: '' }, within: 120_000 })).toEqual({
      accounts: its,
      unread,
      ...others,
    });
    expect(await accounts(['--from', windowsPath(file)])).toMatchObject({ accounts: its, ...others });
  });

  it('can each be given to diagnose', async () => {
    const [first] = (await accounts()).accounts;
    expect(parseAccountFile(JSON.stringify(first), 'it')).toMatchObject({
      email: 'anna@example.com',
      smtp: { host: 'smtp.example.com', port: 587, encryption: 'starttls' },
      imap: { host: 'imap.example.com', port: 993, encryption: 'tls' },
    });
  });

  it('are none where Outlook has none', async () => {
    await fill(['[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles]']);
    const { code, out } = await wine.outboxDoctor(['accounts']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Classic Outlook has no accounts here\./);
  });

  it('leave nothing of a secret on the disk', async () => {
    await fill(LINES);
    await accounts();
    expect(await filesWithSecret(join(wine.folder, 'drive_c/users'))).toEqual([]);
    expect(SECRET).not.toBe('');
  });
});

function inJson({ incoming, smtp, ...others }: OutlookAccount): Record<string, unknown> {
  const server = <Server extends { user: string | null }>({ user, ...rest }: Server) => ({
    ...rest,
    ...(user === null ? {} : { user }),
  });
  if (!incoming) return { ...others, smtp: smtp && server(smtp) };
  const { protocol, ...rest } = incoming;
  return { ...others, smtp: smtp && server(smtp), [protocol === 'imap' ? 'imap' : 'pop3']: server(rest) };
}

function byId(accounts: readonly Record<string, unknown>[]) {
  return accounts.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
}

function notUnderstood({ unread }: Json): string[] {
  return unread
    .filter(({ why }) => why === 'not-understood')
    .map(({ source }) => source)
    .toSorted();
}
