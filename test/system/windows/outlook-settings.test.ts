import * as v from 'valibot';
import { outlookSettingsFact } from '../../../helper/protocol/facts/outlook-settings.ts';
import { closed } from '../../../helper/system/registry/open.ts';
import { readRegFile } from '../../../helper/system/registry/reg-file.ts';
import { duplicateAccounts, staleAccounts } from '../../../helper/causes/doubtful-accounts.ts';
import { readOutlookSettings } from '../../../helper/system/windows/outlook/settings.ts';
import { regFile } from '../registry/reg-text.ts';
import { CLSID, defaultProfile, dw, FIFTY, OPTIONS, profile, PROFILES, SECRET, sz } from './profiles.ts';

const OFFICE = '[HKEY_CURRENT_USER\\Software\\Microsoft\\Office]';

function read(lines: readonly string[]) {
  return readOutlookSettings(readRegFile(regFile(lines)).registry);
}

const ALL = PROFILES.flatMap(({ lines }) => lines);
const one = { clsid: sz(CLSID.imap), 'IMAP Server': sz('imap.example.com'), 'SMTP Server': sz('smtp.example.com') };

describe('Outlook’s accounts', () => {
  it.each(PROFILES.map(({ lines, accounts }) => [accounts[0]?.profile ?? 'none', lines, accounts] as const))(
    'of the profile “%s” are read',
    async (_, lines, accounts) => {
      const settings = await read([
        ...defaultProfile('16.0', 'Outlook'),
        ...defaultProfile('15.0', 'Work'),
        ...defaultProfile('older', 'Outlook 2003'),
        ...lines,
      ]);
      expect(settings.accounts).toEqual(accounts);
      expect(v.parse(outlookSettingsFact, settings)).toEqual(settings);
    },
  );

  it('are told all together, newest Office first', async () => {
    const { accounts } = await read(ALL);
    expect(accounts.map(({ office }) => office)).toEqual([
      ...Array<string>(11).fill('16.0'),
      '15.0',
      '15.0',
      ...Array<string>(3).fill('older'),
    ]);
    expect(accounts).toHaveLength(PROFILES.flatMap((it) => it.accounts).length);
    expect(accounts).toEqual(expect.arrayContaining(PROFILES.flatMap((it) => it.accounts)));
  });

  it('of a profile with fifty are all told, in their order', async () => {
    const { accounts } = await read(FIFTY.lines);
    expect(accounts.map(({ email }) => email)).toEqual(FIFTY.emails);
  });

  it('never hold what stands beside them', async () => {
    expect(JSON.stringify(await read(ALL))).not.toContain(SECRET);
  });

  it('of a wrong type are told as unread, not as Outlook’s default alone', async () => {
    const { unread } = await read(ALL);
    const names = unread.filter(({ why }) => why === 'not-understood').map(({ source }) => source);
    const id = '16.0/values of other types/00000001: ';
    expect(names.toSorted()).toEqual(
      ['Account Name', 'Email', 'IMAP Server', 'SMTP Secure Connection'].map((name) => id + name),
    );
  });

  it('keep their order where the list of numbers is broken', async () => {
    const lines = profile('16.0', 'p', { '00000003': one, '00000001': one, '00000002': one }, [2]);
    expect((await read(lines)).accounts.map(({ id }) => id.slice(-1))).toEqual(['2', '1', '3']);
  });

  it('of a lone profile are those that Outlook opens', async () => {
    const { accounts } = await read([OFFICE, ...profile('16.0', 'p', { '00000001': one })]);
    expect(accounts[0]?.defaultProfile).toBe(true);
  });

  it('of a foreign place are none', async () => {
    const key = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Profiles\\p';
    const lines = [
      `[${key}\\13dbb0c8aa05101a9bb000aa002fc45a\\00000001]`,
      `"clsid"=${sz(CLSID.imap)}`,
      `[${key}\\9375CFF0413111d3B88A00104B2A6676\\x]`,
      `"clsid"=${sz(CLSID.imap)}`,
    ];
    expect((await read(lines)).accounts).toEqual([]);
  });

  it('too long to be true are cut, never within a character', async () => {
    const { accounts } = await read(
      profile('16.0', 'p', {
        '00000001': { ...one, 'Account Name': sz('𝔘'.repeat(800)), Email: sz('x' + '𝔘'.repeat(800)) },
      }),
    );
    expect(accounts[0]?.name).toBe('𝔘'.repeat(500));
    expect(accounts[0]?.email).toBe('x' + '𝔘'.repeat(499));
  });
});

describe('Outlook’s options', () => {
  it('are read, and a policy wins over the user', async () => {
    const { accounts, unread, ...others } = await read(OPTIONS.lines);
    expect(accounts).toEqual([]);
    expect(others).toEqual(OPTIONS.settings);
    expect(unread.map(({ source }) => source)).toContain('Work Offline');
  });

  it('that are not set are null where the file covers them', async () => {
    const { unread, ...others } = await read([OFFICE]);
    expect(others).toMatchObject({
      sendImmediately: null,
      logging: null,
      modernAuthentication: null,
      newOutlook: null,
      program: null,
    });
    expect(unread.map(({ source }) => source).filter((source) => source.includes('Send Mail'))).toEqual([
      'HKCU\\Software\\Policies\\Microsoft\\Office\\16.0\\Outlook\\Options\\Mail: Send Mail Immediately',
    ]);
  });

  it('of a version that was replaced do not count', async () => {
    const old = '[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\15.0\\Outlook\\Options\\Mail]';
    const set = [old, `"Send Mail Immediately"=${dw(0)}`];
    expect((await read([...set, ...profile('15.0', 'p', { '00000001': one })])).sendImmediately).toEqual({
      on: false,
      by: 'user',
    });
    expect((await read([...set, ...profile('16.0', 'p', { '00000001': one })])).sendImmediately).toBeNull();
  });

  it('tell of the new Outlook', async () => {
    const chosen = [
      '[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\Preferences]',
      `"UseNewOutlook"=${dw(1)}`,
    ];
    expect((await read(chosen)).newOutlook).toBe('in-use');
    expect((await read(['[HKEY_CURRENT_USER\\Software]'])).newOutlook).toBe('absent');
  });

  it('tell where Click-to-Run put the program', async () => {
    const lines = [
      '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration]',
      `"InstallationPath"=${sz('D:\\Office\\')}`,
    ];
    expect((await read(lines)).program).toBe('D:\\Office\\root\\Office16\\OUTLOOK.EXE');
  });
});

it('a registry that may not be read makes nothing absent, and says why of each place', async () => {
  const { unread, ...others } = await readOutlookSettings(closed('denied'));
  expect(others).toEqual({
    accounts: [],
    sendImmediately: null,
    workOffline: null,
    modernAuthentication: null,
    logging: null,
    newOutlook: null,
    program: null,
  });
  expect(unread.filter(({ why }) => why === 'denied').length).toBeGreaterThan(10);
});

it('of very many entries that are of no use, no more than can be told is told', async () => {
  const strange = Object.fromEntries(Object.keys(one).map((name) => [name, 'hex(6):00']));
  const many = Array.from({ length: 45_000 }, (_, at) => [(at + 1).toString(16).padStart(8, '0'), strange]);
  const { accounts, unread } = await read(profile('16.0', 'p', { '00000000': one, ...Object.fromEntries(many) }));
  expect(accounts).toHaveLength(500);
  expect(unread).toHaveLength(100);
});

describe('accounts worth a look', () => {
  it('are those that are there twice', async () => {
    const { accounts } = await read(ALL);
    expect(duplicateAccounts(accounts).map((group) => group.map(({ id }) => id))).toEqual([
      ['16.0/duplicates/00000001', '16.0/duplicates/00000002'],
    ]);
  });

  it('are those of one address that are of two kinds', async () => {
    const both = { Email: sz('anna@example.com'), 'SMTP Server': sz('smtp.example.com') };
    const { accounts } = await read(
      profile('16.0', 'p', {
        '00000001': { ...both, clsid: sz(CLSID.imap) },
        '00000002': { ...both, clsid: sz(CLSID.pop), Email: sz('Anna@Example.com') },
      }),
    );
    expect(duplicateAccounts(accounts)).toEqual([accounts]);
  });

  it('are those of profiles that Outlook does not open', async () => {
    const { accounts } = await read(ALL);
    const opened = accounts.filter((account) => !staleAccounts(accounts).has(account));
    expect(opened.map(({ id }) => id)).toEqual(['16.0/Outlook/00000002']);
    expect(staleAccounts([]).size).toBe(0);
  });
});
