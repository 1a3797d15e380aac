import { makeAuthority, type Authority } from '../../helper/certificates/make.ts';
import type * as real from '../../helper/network/node-network.ts';
import type { Network } from '../../helper/network/network.ts';
import type { OutlookAccount } from '../../helper/protocol/evidence.ts';
import { FakeComputer, outlookAccount, outlookFirewall, outlookSettings } from '../doubles/computer.ts';
import { FakeNetwork } from '../doubles/fake-network.ts';
import { healthyServer } from '../doubles/healthy-server.ts';
import type { MailServer } from '../doubles/mail-server.ts';
import { outboxDoctor } from './io.ts';

/* `diagnose` without anything to look at: what Outlook itself has is looked at. */

let mockNetwork: Network;
jest.mock('../../helper/network/node-network.ts', () => ({
  get nodeNetwork(): typeof real.nodeNetwork {
    return mockNetwork as typeof real.nodeNetwork;
  },
}));

const HOST = 'smtp.example.test';
let authority: Authority;
let server: MailServer;

beforeAll(async () => {
  authority = await makeAuthority({ name: 'Test authority' });
  server = await healthyServer(HOST, authority, 'PLAIN LOGIN');
});
beforeEach(() => {
  mockNetwork = new FakeNetwork({
    hosts: { [HOST]: ['127.0.0.1'], 'smtp.gmail.com': ['127.0.0.2'] },
    ports: { [`${HOST}:587`]: server.port },
    trust: [authority.certificate],
  });
});
afterAll(() => server.stops().catch(() => {}));

interface Json {
  readonly report: { account: { email?: string; smtp: { port?: number } } };
  readonly findings: {
    cause: string;
    standing: string;
    corrections: { setting: string; from: unknown; to: unknown; tried: boolean }[];
  }[];
  readonly settingsChange: Record<string, unknown>;
  readonly notes: string[];
  readonly accounts: { id: string; profile: string; email: string; findings: Json['findings'] }[];
  readonly notTestable: { email: string }[];
  readonly notLookedAt: number;
}

function diagnose(accounts: readonly OutlookAccount[], more: Partial<ReturnType<typeof outlookSettings>> = {}) {
  const computer = new FakeComputer({ 'outlook-settings': outlookSettings({ accounts: [...accounts], ...more }) });
  const run = (...args: string[]) =>
    outboxDoctor(['diagnose', ...args], undefined, { asking: () => Promise.resolve({ computer }) });
  return { computer, run };
}

const wrong = outlookAccount({ id: 'b', email: 'ben@example.test', name: 'Ben', smtp: { port: 588 } });
const right = outlookAccount({ id: 'a' });
/** What every reading of the registry leaves open. */
const offline = [{ source: 'Work Offline', why: 'missing' as const }];
const exchange = outlookAccount({ id: 'x', kind: 'exchange', email: 'carol@corp.test', smtp: null, incoming: null });

test('the account with a wrong port is found, and the right port offered as tried', async () => {
  const { run, computer } = diagnose([right, wrong, exchange]);
  const { out, code } = await run('--json');
  const json = JSON.parse(out) as Json;
  expect(code).toBe(1);
  expect(json.report.account).toMatchObject({ email: 'ben@example.test', smtp: { port: 588 } });
  expect(json.findings[0]).toMatchObject({
    cause: 'wrong-port',
    standing: 'confirmed',
    corrections: [{ setting: 'smtp.port', from: 588, to: 587, tried: true }],
  });
  expect(json.accounts.map((one) => [one.id, one.findings[0]?.cause])).toEqual([
    ['a', 'none'],
    ['b', 'wrong-port'],
  ]);
  expect(json.notTestable).toMatchObject([{ email: 'carol@corp.test' }]);
  expect(computer.asked['outlook-settings']).toBe(1);
  expect(computer.asked['winsock-catalog']).toBe(1);
});

test('a person reads a section for each account, and which ones cannot be tested', async () => {
  const { run } = diagnose([right, wrong, exchange]);
  const { out } = await run();
  expect(out).toMatch(/anna@example\.test.*587.*\(profile Outlook\)/);
  expect(out).toContain('Nothing is wrong from here now');
  expect(out).toMatch(/ben@example\.test.*588/);
  expect(out).toMatch(/Port\s+588\s+→ 587\s+tried/);
  expect(out).toContain('carol@corp.test (profile Outlook) sends through Exchange, which cannot be tested from here.');
});

test('where all is well the exit code says so', async () => {
  expect((await diagnose([right]).run('--json')).code).toBe(0);
});

test('the default profile comes first, and an account that stands in two profiles alike is looked at once', async () => {
  const old = { profile: 'Old', defaultProfile: false } as const;
  const { run } = diagnose([
    outlookAccount({ id: 'old', ...old }),
    outlookAccount({ id: 'old-b', ...old, email: 'ben@example.test' }),
    right,
  ]);
  const { accounts } = JSON.parse((await run('--json')).out) as Json;
  expect(accounts.map((one) => one.id)).toEqual(['a', 'old-b']);
});

test('accounts of an Outlook that a newer one replaced come last, and are called so', async () => {
  const run = diagnose([
    outlookAccount({ id: 'old', office: '15.0', profile: 'Before', email: 'ben@example.test' }),
    right,
  ]).run;
  const { accounts } = JSON.parse((await run('--json')).out) as Json;
  expect(accounts.map((one) => one.id)).toEqual(['a', 'old']);
  const { out } = await run();
  expect(out).toContain('(profile Before, which Outlook does not open)');
  expect(out).toContain('(profile Outlook)');
});

test('of fifty accounts ten are looked at, and the rest is counted', async () => {
  const many = Array.from({ length: 50 }, (_, at) =>
    outlookAccount({ id: String(at), email: `a${String(at)}@x.test` }),
  );
  const { accounts, notLookedAt } = JSON.parse((await diagnose(many).run('--json', '--offline')).out) as Json;
  expect(accounts).toHaveLength(10);
  expect(notLookedAt).toBe(40);
});

test('“Auto” takes the encryption that the port speaks, and is named where another one is better', async () => {
  const { run } = diagnose([
    outlookAccount({ id: 'fine', smtp: { encryption: 'auto' } }),
    outlookAccount({ id: 'port', email: 'b@example.test', smtp: { encryption: 'auto', port: 588 } }),
  ]);
  const { accounts } = JSON.parse((await run('--json')).out) as Json;
  expect(accounts[0]?.findings[0]).toMatchObject({ cause: 'none', standing: 'confirmed' });
  expect(accounts[1]?.findings[0]?.corrections).toMatchObject([
    { setting: 'smtp.port', from: 588, to: 587, tried: true },
    { setting: 'smtp.encryption', from: 'auto', to: 'starttls', tried: true },
  ]);
});

test('new Outlook in use is noted beside what was found', async () => {
  const { notes } = JSON.parse((await diagnose([right], { newOutlook: 'in-use' }).run('--json')).out) as Json;
  expect(notes[0]).toMatch(/Microsoft’s servers/);
});

test('mail held back by a setting is found although the server is well', async () => {
  const { run } = diagnose([right], { sendImmediately: { on: false, by: 'user' } });
  const { out, code } = await run('--json');
  expect(code).toBe(1);
  expect((JSON.parse(out) as Json).findings[0]).toMatchObject({ cause: 'offline-mode', standing: 'confirmed' });
});

test('a rule against Outlook is found although this program gets through', async () => {
  const stop = {
    address: '127.0.0.1',
    family: 4,
    port: 587,
    rule: 'No mail',
    from: 'local',
    program: 'OUTLOOK.EXE',
  } as const;
  const computer = new FakeComputer({ 'outlook-firewall': outlookFirewall({ stops: [stop] }) });
  const asking = () => Promise.resolve({ computer });
  const { out, code } = await outboxDoctor(['diagnose'], undefined, { asking });
  expect(code).toBe(1);
  expect(out).toContain('The rule “No mail” of this computer’s firewall stops Outlook');
});

test('what could not be read is told once for all accounts, each source with its reason', async () => {
  const none = { proxies: [], unread: [{ source: 'netsh \u202ewinhttp', why: 'empty' as const }] };
  const computer = new FakeComputer({
    'outlook-settings': outlookSettings({ accounts: [right, wrong], unread: offline }),
    'proxy-settings': none,
    'tls-protocols': {
      protocols: [],
      unread: Array.from({ length: 9 }, (_, at) => ({ source: `HKLM\\${String(at)}`, why: 'denied' })),
    },
  });
  const { out } = await outboxDoctor(['diagnose'], undefined, { asking: () => Promise.resolve({ computer }) });
  const told = out.slice(out.indexOf('Not read on this computer:'));
  expect(told).toContain('  Work Offline: this computer has no such thing to ask\n');
  expect(told).toContain('  netsh \uFFFDwinhttp: it told nothing\n');
  expect(told.match(/not allowed to read it/g)).toHaveLength(6);
  expect(told).toContain('and 3 more; --json names them');
});

describe('where there is nothing to look at', () => {
  test('a system whose Outlook cannot be read says what to give, as wrong use', async () => {
    const asking = () => Promise.resolve({ computer: { system: 'linux' as const } });
    const { code, err } = await outboxDoctor(['diagnose'], undefined, { asking });
    expect(code).toBe(2);
    expect(err).toContain('Nothing to look at: give the error text');
  });
  test.each([
    ['no account', [], {}, 'No account of Outlook was found'],
    ['Exchange alone', [exchange], {}, 'through Exchange, which cannot be tested'],
    [
      'a denied key',
      [],
      { unread: [{ source: 'HKCU\\Software\\Profiles', why: 'denied' as const }] },
      'could not be read',
    ],
    ['new Outlook', [], { newOutlook: 'in-use' as const }, 'keeps its accounts at Microsoft'],
    ['an option that no registry tells', [], { unread: offline }, 'No account of Outlook was found'],
    ['both', [], { unread: offline, newOutlook: 'in-use' as const }, 'keeps its accounts at Microsoft'],
  ])('%s is told, with what to give instead', async (_title, accounts, more, words) => {
    const { run } = diagnose(accounts, more);
    const { code, err, out } = await run('--json');
    expect(code).toBe(3);
    expect(err).toContain(words);
    expect(err).toContain('--email or --server');
    expect(JSON.parse(out)).toMatchObject({ accounts: [] });
  });
  test('a reader that breaks is told too', async () => {
    const computer = new FakeComputer({ 'outlook-settings': () => Promise.reject(new Error('boom')) });
    const { code, err } = await outboxDoctor(['diagnose'], undefined, { asking: () => Promise.resolve({ computer }) });
    expect(code).toBe(3);
    expect(err).toContain('could not be read');
  });
});

describe('an address alone', () => {
  const args = ['diagnose', '--email', 'ben@example.test', '--json'];
  const computer = new FakeComputer({ 'outlook-settings': outlookSettings({ accounts: [right, wrong] }) });

  test('is looked at as Outlook has it, once that was allowed', async () => {
    const asking = () => Promise.resolve({ computer, consent: true });
    const { findings, report } = JSON.parse((await outboxDoctor(args, undefined, { asking })).out) as Json;
    expect(report.account.smtp.port).toBe(588);
    expect(findings[0]).toMatchObject({ cause: 'wrong-port', standing: 'confirmed' });
  });
  test('is not looked up in Outlook without consent', async () => {
    const before = computer.asked['outlook-settings'];
    const asking = () => Promise.resolve({ computer, consent: false });
    const { report } = JSON.parse((await outboxDoctor(args, undefined, { asking })).out) as Json;
    expect(report.account.smtp).toEqual({});
    expect(computer.asked['outlook-settings']).toBe(before);
  });
});
