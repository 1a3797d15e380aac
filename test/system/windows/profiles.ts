import type { OutlookAccount } from '../../../helper/protocol/facts/outlook-settings.ts';
import { wide } from '../registry/reg-text.ts';

/*
 * Profiles of Outlook as lines of an exported file, each with the accounts it must be read as. The same ones go through
 * the parser, and through a real registry under Wine.
 */

/** Stands in every value that must never be read. It must turn up nowhere, in no encoding. */
export const SECRET = 'Zq7-never-to-be-read-Xw4';

export const sz = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
export const bin = (text: string) => `hex:${wide(text)}`;
export const dw = (number: number) => `dword:${number.toString(16).padStart(8, '0')}`;

export const CLSID = {
  pop: '{ED475411-B0D6-11D2-8C3B-00104B2A6676}',
  imap: '{ED475412-B0D6-11D2-8C3B-00104B2A6676}',
  service: '{ED475414-B0D6-11D2-8C3B-00104B2A6676}',
  eas: '{4DB5CBF0-3B77-4852-BC8E-BB81908861F3}',
  ldap: '{4DB5CBF2-3B77-4852-BC8E-BB81908861F3}',
} as const;

const ACCOUNTS = '9375CFF0413111d3B88A00104B2A6676';
const ORDER = '{ED475418-B0D6-11D2-8C3B-00104B2A6676}';
type Office = OutlookAccount['office'];

export function home(office: Office): string {
  return office === 'older'
    ? 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows NT\\CurrentVersion\\Windows Messaging Subsystem\\Profiles'
    : `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\${office}\\Outlook\\Profiles`;
}

export function defaultProfile(office: Office, profile: string): string[] {
  return [`[${home(office).replace(/Outlook\\Profiles$/, 'Outlook')}]`, `"DefaultProfile"=${sz(profile)}`];
}

/** Lines of one profile; each account has a password beside its settings, as Outlook keeps it. */
export function profile(
  office: Office,
  name: string,
  accounts: Readonly<Record<string, Readonly<Record<string, string>>>>,
  order?: readonly number[],
): string[] {
  const key = `${home(office)}\\${name}\\${ACCOUNTS}`;
  const numbers = order ?? Object.keys(accounts).map((number) => parseInt(number, 16));
  const list = numbers.map((number) =>
    [...Uint8Array.of(number, number >> 8, 0, 0)].map((byte) => byte.toString(16)).join(','),
  );
  return [
    `[${home(office)}\\${name}]`,
    `[${home(office)}\\${name}\\0a0d020000000000c000000000000046]`,
    `"01023d15"=${bin(SECRET)}`,
    `[${key}]`,
    `"NextAccountID"=${dw(99)}`,
    `"${ORDER}"=hex:${list.join(',')}`,
    ...Object.entries(accounts).flatMap(([number, values]) => [
      `[${key}\\${number}]`,
      ...Object.entries(values).map(([value, data]) => `"${value}"=${data}`),
      ...['IMAP Password', 'POP3 Password', 'SMTP Password', 'HTTP Password', 'EAS Password', 'Preferences UID'].map(
        (value) => `"${value}"=hex:02,${wide(SECRET)}`,
      ),
      `"New Signature"=${sz(SECRET)}`,
    ]),
  ];
}

/** What an account is where nothing else is said. */
function account(
  office: Office,
  name: string,
  number: string,
  opened: boolean,
  its: Partial<OutlookAccount>,
): OutlookAccount {
  return {
    id: `${office}/${name}/${number}`,
    office,
    profile: name,
    defaultProfile: opened,
    kind: 'imap',
    name: '',
    email: null,
    smtp: null,
    incoming: null,
    timeout: null,
    ...its,
  };
}

/** A text in every script, with marks that turn it, hide in it and stand beyond the first plane. */
export const ANY_SCRIPT = 'Ж Ελένη 鈴木 محمد \u202eשרה\u202c हिन्दी\u200d ไทย 𝔘 ı̇ \u200f';

/** Fourteen profiles: 16.0 with nine, 15.0 with two, older with three. Default ones: Outlook, Work and "Outlook 2003". */
export const PROFILES: readonly { lines: readonly string[]; accounts: readonly OutlookAccount[] }[] = [
  {
    lines: [
      ...defaultProfile('16.0', 'Outlook'),
      ...profile('16.0', 'Outlook', {
        '00000002': {
          clsid: sz(CLSID.imap),
          'Account Name': sz('anna@example.com'),
          Email: sz('anna@example.com'),
          'Display Name': sz('Änna Müller'),
          'IMAP Server': sz('imap.example.com'),
          'IMAP Port': dw(993),
          'IMAP Secure Connection': dw(1),
          'IMAP User': sz('anna@example.com'),
          'SMTP Server': sz('smtp.example.com'),
          'SMTP Port': dw(587),
          'SMTP Secure Connection': dw(2),
          'SMTP Use Auth': dw(1),
          'SMTP Timeout': dw(120),
        },
      }),
    ],
    accounts: [
      account('16.0', 'Outlook', '00000002', true, {
        name: 'anna@example.com',
        email: 'anna@example.com',
        smtp: {
          host: 'smtp.example.com',
          port: 587,
          encryption: 'starttls',
          auth: 'password',
          user: 'anna@example.com',
          credentials: 'incoming',
        },
        incoming: {
          protocol: 'imap',
          host: 'imap.example.com',
          port: 993,
          encryption: 'tls',
          auth: 'password',
          user: 'anna@example.com',
        },
        timeout: 120,
      }),
    ],
  },
  {
    lines: profile('16.0', 'a POP account, all defaults', {
      '00000001': {
        clsid: sz(CLSID.pop),
        'Account Name': sz('bob'),
        'POP3 Server': sz('pop.example.net'),
        'SMTP Server': sz('mail.example.net'),
      },
    }),
    accounts: [
      account('16.0', 'a POP account, all defaults', '00000001', false, {
        kind: 'pop',
        name: 'bob',
        smtp: { host: 'mail.example.net', port: 25, encryption: 'none', auth: 'none', user: null, credentials: 'none' },
        incoming: {
          protocol: 'pop',
          host: 'pop.example.net',
          port: 110,
          encryption: 'none',
          auth: 'password',
          user: null,
        },
      }),
    ],
  },
  {
    lines: profile(
      '16.0',
      'beside Exchange',
      {
        '00000001': { clsid: sz(CLSID.service), 'Service Name': sz('CONTAB'), 'Account Name': sz('Address Book') },
        '00000002': { clsid: sz(CLSID.service), 'Service Name': sz('MSEMS'), 'Account Name': sz('carla@example.org') },
        '00000003': {
          clsid: sz(CLSID.service),
          'Service Name': sz('MSUPST MS'),
          'Account Name': sz('old@example.org'),
        },
        '00000004': {
          clsid: sz(CLSID.eas),
          'Account Name': sz('carla@outlook.example'),
          Email: sz('carla@outlook.example'),
        },
        '00000005': { clsid: sz(CLSID.ldap), 'Account Name': sz('directory@example.org') },
        '0000000a': {
          clsid: sz(CLSID.imap),
          'Account Name': sz('Carla at home'),
          Email: sz('carla@example.com'),
          'IMAP Server': sz('imap.example.com'),
          'SMTP Server': sz('smtp.example.com'),
          'SMTP Port': dw(465),
          'SMTP Secure Connection': dw(1),
          'SMTP Use Auth': dw(1),
          'SMTP Auth Method': dw(1),
          'SMTP User': sz('carla-sends'),
        },
      },
      [10, 2, 4],
    ),
    accounts: [
      account('16.0', 'beside Exchange', '0000000A', false, {
        name: 'Carla at home',
        email: 'carla@example.com',
        smtp: {
          host: 'smtp.example.com',
          port: 465,
          encryption: 'tls',
          auth: 'password',
          user: 'carla-sends',
          credentials: 'own',
        },
        incoming: {
          protocol: 'imap',
          host: 'imap.example.com',
          port: 143,
          encryption: 'none',
          auth: 'password',
          user: null,
        },
      }),
      account('16.0', 'beside Exchange', '00000002', false, {
        kind: 'exchange',
        name: 'carla@example.org',
        email: 'carla@example.org',
      }),
      account('16.0', 'beside Exchange', '00000004', false, {
        kind: 'eas',
        name: 'carla@outlook.example',
        email: 'carla@outlook.example',
      }),
    ],
  },
  {
    lines: profile('16.0', 'SPA and automatic', {
      '00000001': {
        clsid: sz(CLSID.imap),
        'Account Name': sz('dora'),
        Email: sz('dora@corp.example'),
        'IMAP Server': sz('mail.corp.example'),
        'IMAP Secure Connection': dw(3),
        'IMAP Use SPA': dw(1),
        'IMAP User': sz('CORP\\dora'),
        'SMTP Server': sz('mail.corp.example'),
        'SMTP Port': dw(2525),
        'SMTP Secure Connection': dw(3),
        'SMTP Use SSL': dw(1),
        'SMTP Use Auth': dw(1),
        'SMTP Auth Method': dw(0),
      },
    }),
    accounts: [
      account('16.0', 'SPA and automatic', '00000001', false, {
        name: 'dora',
        email: 'dora@corp.example',
        smtp: {
          host: 'mail.corp.example',
          port: 2525,
          encryption: 'auto',
          auth: 'spa',
          user: 'CORP\\dora',
          credentials: 'incoming',
        },
        incoming: {
          protocol: 'imap',
          host: 'mail.corp.example',
          port: 143,
          encryption: 'auto',
          auth: 'spa',
          user: 'CORP\\dora',
        },
      }),
    ],
  },
  {
    lines: profile('16.0', 'SPA of its own', {
      '00000001': {
        clsid: sz(CLSID.pop),
        'Account Name': sz('ed'),
        Email: sz('ed@corp.example'),
        'POP3 Server': sz('pop.corp.example'),
        'POP3 Port': dw(995),
        'POP3 Use SSL': dw(1),
        'POP3 User Name': sz('ed'),
        'SMTP Server': sz('smtp.corp.example'),
        'SMTP Secure Connection': dw(0),
        'SMTP Use SSL': dw(1),
        'SMTP Use Auth': dw(1),
        'SMTP Auth Method': dw(1),
        'SMTP Use Sicily': dw(1),
        'SMTP User Name': sz('CORP\\ed'),
      },
    }),
    accounts: [
      account('16.0', 'SPA of its own', '00000001', false, {
        kind: 'pop',
        name: 'ed',
        email: 'ed@corp.example',
        smtp: {
          host: 'smtp.corp.example',
          port: 25,
          encryption: 'none',
          auth: 'spa',
          user: 'CORP\\ed',
          credentials: 'own',
        },
        incoming: {
          protocol: 'pop',
          host: 'pop.corp.example',
          port: 995,
          encryption: 'tls',
          auth: 'password',
          user: 'ed',
        },
      }),
    ],
  },
  {
    lines: profile('16.0', 'duplicates', {
      '00000001': twice('fred@example.com'),
      '00000002': twice('fred@example.com'),
    }),
    accounts: ['00000001', '00000002'].map((number) =>
      account('16.0', 'duplicates', number, false, {
        kind: 'pop',
        name: 'fred@example.com',
        email: 'fred@example.com',
        smtp: { host: 'smtp.example.com', port: 25, encryption: 'none', auth: 'none', user: null, credentials: 'none' },
        incoming: {
          protocol: 'pop',
          host: 'pop.example.com',
          port: 110,
          encryption: 'none',
          auth: 'password',
          user: null,
        },
      }),
    ),
  },
  {
    lines: profile('16.0', 'no accounts', {}),
    accounts: [],
  },
  {
    lines: profile('16.0', ANY_SCRIPT, {
      '00000001': {
        clsid: sz(CLSID.imap),
        'Account Name': sz(ANY_SCRIPT),
        Email: sz('почта@пример.example'),
        'IMAP Server': sz('imap.bücher.example'),
        'IMAP User': sz('почта'),
        'SMTP Server': sz(' smtp.bücher.example '),
      },
    }),
    accounts: [
      account('16.0', ANY_SCRIPT, '00000001', false, {
        name: ANY_SCRIPT,
        email: 'почта@пример.example',
        smtp: {
          host: ' smtp.bücher.example ',
          port: 25,
          encryption: 'none',
          auth: 'none',
          user: null,
          credentials: 'none',
        },
        incoming: {
          protocol: 'imap',
          host: 'imap.bücher.example',
          port: 143,
          encryption: 'none',
          auth: 'password',
          user: 'почта',
        },
      }),
    ],
  },
  {
    lines: profile('16.0', 'values of other types', {
      '00000001': {
        clsid: bin(CLSID.imap),
        'Account Name': dw(7),
        Email: 'hex:61,00,62',
        'IMAP Server': 'hex(7):' + wide('imap.example.com') + ',00,00',
        'IMAP Port': sz('993'),
        'SMTP Server': 'hex(2):' + wide('smtp.example.com'),
        'SMTP Port': 'hex:4b,02,00,00',
        'SMTP Secure Connection': sz('two'),
        'SMTP Use SSL': dw(1),
        'SMTP Use Auth': 'hex:01,00,00,00',
      },
    }),
    accounts: [
      account('16.0', 'values of other types', '00000001', false, {
        smtp: {
          host: 'smtp.example.com',
          port: 587,
          encryption: 'tls',
          auth: 'password',
          user: null,
          credentials: 'incoming',
        },
        incoming: { protocol: 'imap', host: null, port: 993, encryption: 'none', auth: 'password', user: null },
      }),
    ],
  },
  {
    lines: [
      ...defaultProfile('15.0', 'Work'),
      ...profile('15.0', 'Work', {
        '00000001': {
          clsid: sz(CLSID.imap),
          'Account Name': sz('gus@example.com'),
          Email: sz('gus@example.com'),
          'IMAP Server': sz('imap.example.com'),
          'IMAP Port': dw(993),
          'IMAP Use SSL': dw(1),
          'IMAP User': sz('gus'),
          'SMTP Server': sz('smtp.example.com'),
          'SMTP Port': dw(465),
          'SMTP Use SSL': dw(1),
          'SMTP Use Auth': dw(1),
          'SMTP Auth Method': dw(2),
          'Server Timeout': dw(60),
        },
      }),
    ],
    accounts: [
      account('15.0', 'Work', '00000001', true, {
        name: 'gus@example.com',
        email: 'gus@example.com',
        smtp: {
          host: 'smtp.example.com',
          port: 465,
          encryption: 'tls',
          auth: 'none',
          user: null,
          credentials: 'incoming-first',
        },
        incoming: {
          protocol: 'imap',
          host: 'imap.example.com',
          port: 993,
          encryption: 'tls',
          auth: 'password',
          user: 'gus',
        },
        timeout: 60,
      }),
    ],
  },
  {
    lines: profile('15.0', 'left behind', {
      '00000001': {
        clsid: sz(CLSID.service),
        'Service Name': sz('MSEMS'),
        'Account Name': sz('A name without an address'),
      },
    }),
    accounts: [
      account('15.0', 'left behind', '00000001', false, { kind: 'exchange', name: 'A name without an address' }),
    ],
  },
  {
    lines: [
      ...defaultProfile('older', 'Outlook 2003'),
      ...profile('older', 'Outlook 2003', {
        '00000005': {
          clsid: sz(CLSID.pop),
          'Account Name': bin('ida@example.net'),
          Email: bin('ida@example.net'),
          'POP3 Server': bin('pop.example.net'),
          'POP3 User': bin('ida'),
          'POP3 Use Sicily': dw(1),
          'SMTP Server': bin('smtp.example.net'),
          'SMTP Use SSL': dw(1),
          'SMTP Use Auth': dw(1),
          'Leave on Server': dw(0xe0003),
        },
      }),
    ],
    accounts: [
      account('older', 'Outlook 2003', '00000005', true, {
        kind: 'pop',
        name: 'ida@example.net',
        email: 'ida@example.net',
        smtp: {
          host: 'smtp.example.net',
          port: 25,
          encryption: 'starttls',
          auth: 'spa',
          user: 'ida',
          credentials: 'incoming',
        },
        incoming: { protocol: 'pop', host: 'pop.example.net', port: 110, encryption: 'none', auth: 'spa', user: 'ida' },
      }),
    ],
  },
  {
    lines: profile('older', 'no class', {
      '00000001': {
        'POP3 Server': bin('pop.example.net'),
        'SMTP Server': bin('smtp.example.net'),
        'SMTP Port': dw(70_000),
      },
    }),
    accounts: [
      account('older', 'no class', '00000001', false, {
        kind: 'pop',
        smtp: {
          host: 'smtp.example.net',
          port: 70_000,
          encryption: 'none',
          auth: 'none',
          user: null,
          credentials: 'none',
        },
        incoming: {
          protocol: 'pop',
          host: 'pop.example.net',
          port: 110,
          encryption: 'none',
          auth: 'password',
          user: null,
        },
      }),
    ],
  },
  {
    lines: profile('older', 'a class of its own', {
      '00000001': {
        clsid: sz('{12345678-B0D6-11D2-8C3B-00104B2A6676}'),
        'Account Name': sz('a fax'),
        'SMTP Server': sz('gateway.example'),
      },
    }),
    accounts: [
      account('older', 'a class of its own', '00000001', false, {
        kind: 'other',
        name: 'a fax',
        smtp: { host: 'gateway.example', port: 25, encryption: 'none', auth: 'none', user: null, credentials: 'none' },
      }),
    ],
  },
];

function twice(email: string) {
  return {
    clsid: sz(CLSID.pop),
    'Account Name': sz(email),
    Email: sz(email),
    'POP3 Server': sz('pop.example.com'),
    'SMTP Server': sz('smtp.example.com'),
  };
}

/** One profile with fifty accounts. */
export const FIFTY = {
  lines: profile(
    '16.0',
    'fifty',
    Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [
        (at + 1).toString(16).padStart(8, '0'),
        twice(`user${String(at + 1)}@example.com`),
      ]),
    ),
  ),
  emails: Array.from({ length: 50 }, (_, at) => `user${String(at + 1)}@example.com`),
};

const OFFICE = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0';
const POLICIES = 'HKEY_CURRENT_USER\\Software\\Policies\\Microsoft\\Office\\16.0';

/** Options, with the policies that win over them. */
export const OPTIONS = {
  lines: [
    `[${OFFICE}\\Outlook\\Options\\Mail]`,
    `"Send Mail Immediately"=${dw(1)}`,
    `"EnableLogging"=${dw(1)}`,
    `[${POLICIES}\\Outlook\\Options\\Mail]`,
    `"Send Mail Immediately"=${dw(0)}`,
    `[${POLICIES}\\Common\\Identity]`,
    `[${OFFICE}\\Common\\Identity]`,
    `"EnableADAL"=${dw(0)}`,
    `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Office\\16.0\\Common\\Identity]`,
    `"EnableADAL"=${dw(1)}`,
    `[${OFFICE}\\Outlook\\Preferences]`,
    `"UseNewOutlook"=${dw(0)}`,
    '[HKEY_CURRENT_USER\\Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\Repository\\Packages\\Microsoft.OutlookForWindows_1.2026.1104.100_x64__8wekyb3d8bbwe]',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\OUTLOOK.EXE]',
    `@=${sz('"C:\\Program Files\\Microsoft Office\\Root\\Office16\\OUTLOOK.EXE" /x')}`,
  ],
  settings: {
    sendImmediately: { on: false, by: 'policy' },
    workOffline: null,
    modernAuthentication: { on: false, by: 'user' },
    logging: { on: true, by: 'user' },
    newOutlook: 'installed',
    program: 'C:\\Program Files\\Microsoft Office\\Root\\Office16\\OUTLOOK.EXE',
  },
};
