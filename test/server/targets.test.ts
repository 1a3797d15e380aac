import * as fc from 'fast-check';
import { controlHosts } from '../../helper/checks/control-hosts.ts';
import type { Network, Opened, Target } from '../../helper/network/network.ts';
import type { ToPane } from '../../helper/protocol/messages.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { kindOf, isNoMailHost } from '../../helper/server/address-kinds.ts';
import { look } from '../../helper/server/look.ts';
import { Targets, type NotLooked } from '../../helper/server/targets.ts';
import type { Asking } from '../../helper/system/asking.ts';
import { settingsWith } from '../doubles/fake-means.ts';

let mockNetwork: Network;
jest.mock('../../helper/network/node-network.ts', () => ({
  get nodeNetwork() {
    return mockNetwork;
  },
}));

/** A network in which every name leads to the addresses it is given, and every port refuses. */
class Web {
  readonly opened: Target[] = [];
  readonly names = new Map<string, string[]>();
  readonly network: Network = {
    resolve: (host) => {
      const all = this.names.get(host) ?? [/^[\d.]+$|:/.test(host) ? host : '192.0.2.1'];
      return Promise.resolve({
        ipv4: all.filter((one) => !one.includes(':')),
        ipv6: all.filter((one) => one.includes(':')),
      });
    },
    resolverAnswers: () => Promise.resolve(true),
    mailExchangers: () => Promise.resolve([]),
    open: (target) => {
      this.opened.push(target);
      return Promise.resolve<Opened>({ answer: 'refused' });
    },
    trust: () => ({ system: null, bundled: [] }),
    ownAddresses: () => 1,
  };
}

let web: Web;
let clock: number;
let targets: Targets;
beforeEach(() => {
  web = new Web();
  mockNetwork = web.network;
  clock = 0;
  targets = new Targets(
    () => 3443,
    [10_025],
    () => clock,
  );
});

const report = (host?: string, port?: number, more: Partial<Report['account']> = {}): Report => ({
  reading: null,
  account: {
    smtp: { ...(host !== undefined && { host }), ...(port !== undefined && { port }), encryption: 'starttls' },
    ...more,
  },
  date: '2026-11-21',
});

/** Opens one target by the network of a report. */
async function open(of: Report, target: Partial<Target>, asking: Asking = {}): Promise<Opened['answer'] | NotLooked> {
  let refused: NotLooked | undefined;
  const network = targets.network(web.network, of, asking, (why) => (refused = why));
  const address = target.address ?? of.account.smtp.host ?? '';
  const whole: Target = { host: address, address, family: address.includes(':') ? 6 : 4, port: 587, ...target };
  const { answer } = await network.open(whole, new AbortController().signal);
  return refused ?? answer;
}

describe('an address', () => {
  test.each([
    ['169.254.169.254', 'never'],
    ['::ffff:169.254.169.254', 'never'],
    ['64:ff9b::a9fe:a9fe', 'never'],
    ['2002:a9fe:a9fe::1', 'never'],
    ['::a9fe:a9fe', 'never'],
    ['fe80::1%eth0', 'never'],
    ['fd00:ec2::254', 'never'],
    ['fd20:ce::254', 'never'],
    ['0.0.0.0', 'never'],
    ['::', 'never'],
    ['224.0.0.251', 'never'],
    ['ff02::1', 'never'],
    ['255.255.255.255', 'never'],
    ['100.100.100.200', 'never'],
    ['not an address', 'never'],
    ['127.0.0.1', 'loopback'],
    ['127.1.2.3', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:7f00:1', 'loopback'],
    ['10.1.2.3', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.0.1', 'private'],
    ['100.64.0.1', 'private'],
    ['fd12:3456::1', 'private'],
    ['::ffff:10.0.0.1', 'private'],
    ['172.32.0.1', 'public'],
    ['8.8.8.8', 'public'],
    ['2606:4700::1111', 'public'],
  ])('%s is %s', (address, kind) => {
    expect(kindOf(address)).toBe(kind);
  });
  test('of IPv4 is of the same kind in whatever IPv6 holds it', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(kindOf(`::ffff:${address}`)).toBe(kindOf(address));
        expect(kindOf(`64:ff9b::${address}`)).toBe(kindOf(address));
      }),
    );
  });
  test.each([
    'metadata.google.internal',
    'METADATA',
    'instance-data.ec2.internal',
    'metadata.google.internal.',
    '0x7f000001',
    '1.2.3.0x4',
    '2130706433',
    '169.254.169.254',
  ])('no mail server is called %s', (host) => {
    expect(isNoMailHost(host)).toBe(true);
  });
});

describe('T1 ports', () => {
  test.each([25, 110, 143, 465, 587, 993, 995, 2525])('of mail are looked at: %i', async (port) => {
    expect(await targets.admit(report('mail.example', port), {})).toMatchObject({ left: [] });
    expect(await open(report('192.0.2.7', port), { port })).toBe('refused');
  });
  test('of anything else are left out of the report, and that is told', async () => {
    const answer = await targets.admit(report('mail.example', 6379, { imap: { host: 'mail.example', port: 22 } }), {});
    expect(answer).toMatchObject({
      report: { account: { smtp: { host: 'mail.example' }, imap: { host: 'mail.example' } } },
      left: [{ path: 'report.account.smtp.port' }, { path: 'report.account.imap.port' }],
    });
    expect(JSON.stringify(answer)).not.toMatch(/6379|:22\b/);
  });
  test('that Outlook’s own settings have are looked at, with consent and not without', async () => {
    const settings = settingsWith(['anna@mail.example']);
    for (const { smtp } of settings.accounts) if (smtp) smtp.port = 1025;
    const computer = { system: 'windows' as const, outlookSettings: () => Promise.resolve(settings) };
    expect(await targets.admit(report('mail.example', 1025), { computer, consent: true })).toMatchObject({ left: [] });
    expect(await targets.admit(report('mail.example', 1025), { computer, consent: false })).toMatchObject({
      left: [{ path: 'report.account.smtp.port' }],
    });
  });
  test('of the configuration file are good on this computer alone', async () => {
    expect(await open(report('127.0.0.1', 10_025), { port: 10_025 })).toBe('refused');
    expect(await open(report('10.0.0.1', 10_025), { port: 10_025 })).toBe('unreachable');
    expect(web.opened).toHaveLength(1);
  });
  test.each([22, 53, 80, 443, 445, 3389, 6379])(
    '%i of a private host stays closed, even to its own account',
    async (port) => {
      expect(await open(report('10.0.0.1'), { port })).toBe('unreachable');
      expect(web.opened).toEqual([]);
    },
  );
  test('the helper’s own is never connected to', async () => {
    targets = new Targets(() => 587);
    expect(await open(report('127.0.0.1', 587), { port: 587 })).toBe('unreachable');
    expect(await open(report('::1', 587), { port: 587 })).toBe('unreachable');
  });
});

describe('T2 addresses', () => {
  test('within this network are looked at where the account itself is there', async () => {
    expect(await open(report('10.0.0.1'), {})).toBe('refused');
    web.names.set('mail.firm.example', ['10.0.0.1']);
    expect(await open(report('mail.firm.example'), { host: 'MAIL.firm.example.', address: '10.0.0.1' })).toBe(
      'refused',
    );
  });
  test('within this network are not followed for any other name', async () => {
    web.names.set('published.example', ['10.0.0.2', '192.0.2.9']);
    const network = targets.network(web.network, report('mail.example'), {}, () => {});
    expect(await network.resolve('published.example')).toEqual({ ipv4: ['192.0.2.9'], ipv6: [] });
    web.names.set('autoconfig.example', ['127.0.0.1', '::1']);
    expect(await network.resolve('autoconfig.example')).toMatchObject({
      ipv4: [],
      ipv6: [],
      failure: 'name-not-found',
    });
    expect(await open(report('mail.example'), { host: 'published.example', address: '10.0.0.2' })).toBe('unreachable');
  });
  test('that the account’s own name led to may have another name', async () => {
    web.names.set('mail.firm.example', ['10.0.0.1']).set('its-other.name.example', ['10.0.0.1', '10.0.0.2']);
    const network = targets.network(web.network, report('mail.firm.example'), {}, () => {});
    await network.resolve('mail.firm.example');
    expect(await network.resolve('its-other.name.example')).toEqual({ ipv4: ['10.0.0.1'], ipv6: [] });
  });
  test.each([
    '169.254.169.254',
    'fe80::1',
    '224.0.0.1',
    '0.0.0.0',
    '::ffff:169.254.169.254',
    'metadata.google.internal',
  ])('that no mail server has end the look at its place: %s', async (host) => {
    expect(await targets.admit(report(host), {})).toMatchObject({ path: 'report.account.smtp.host' });
    expect(await open(report(host), { address: host.includes('metadata') ? '169.254.169.254' : host })).toBe(
      'unreachable',
    );
    expect(web.opened).toEqual([]);
  });
  test('that a name leads to only now (rebinding) are checked as they are connected to', async () => {
    web.names.set('evil.example', ['169.254.169.254']);
    let refused: NotLooked | undefined;
    const network = targets.network(web.network, report('evil.example'), {}, (why) => (refused = why));
    expect(await network.resolve('evil.example')).toMatchObject({ ipv4: [] });
    expect(refused).toMatchObject({ path: 'report.account.smtp.host' });
  });
  test('of a proxy or a name server that this computer is set to are its own affair', async () => {
    const proxies = { proxies: [{ server: 'proxy.firm:8080' }] };
    const computer = {
      system: 'windows',
      proxySettings: () => Promise.resolve(proxies),
    } as unknown as Asking['computer'];
    const target = { host: 'proxy.firm', address: '10.0.0.9', port: 8080 };
    expect(await open(report('mail.example'), target, { computer })).toBe('refused');
    expect(await open(report('mail.example'), { ...target, port: 8081 }, { computer })).toBe('unreachable');
    expect(await open(report('mail.example'), target)).toBe('unreachable');
  });
  test.each([25, 80, 443, 587])('of a proxy are no leave for a port of mail or the web there: %i', async (port) => {
    const server = `10.0.0.9:${String(port)}`;
    const proxySettings = () => Promise.resolve({ proxies: [{ server }] });
    const computer = { system: 'windows', proxySettings } as unknown as Asking['computer'];
    // No address of this network is left in this minute, but a proxy's own.
    for (let n = 0; n < 20; n += 1)
      await open(report('10.0.0.1'), { host: '10.0.0.1', address: `10.0.1.${String(n)}` });
    web.opened.length = 0;
    await open(report('mail.example'), { host: '10.0.0.9', address: '10.0.0.9', port }, { computer });
    expect(web.opened).toEqual([]);
  });
  test('of a clock are asked the time where they are public, and nowhere else', async () => {
    const asked: string[] = [];
    const ask = (target: Target) => {
      asked.push(`${target.address} ${String(target.port)}`);
      return Promise.resolve(undefined);
    };
    const network = targets.network({ ...web.network, ask }, report('mail.example'), {}, () => {});
    for (const address of ['10.0.0.1', '127.0.0.1', '169.254.169.254', '192.0.2.1', '8.8.8.8'])
      for (const port of [123, 53])
        await network.ask?.({ host: 'time', address, family: 4, port }, Buffer.alloc(48), new AbortController().signal);
    expect(asked.filter((one) => !one.startsWith('192.0.2.'))).toEqual(['8.8.8.8 123']);
  });
});

describe('T3 a minute', () => {
  test('has ten new hosts, which are looked at again for nothing; the next minute has ten more', async () => {
    for (let n = 0; n < 10; n += 1)
      for (let again = 0; again < 3; again += 1)
        expect(await targets.admit(report(`mail${String(n)}.example`), {})).toHaveProperty('report');
    expect(await targets.admit(report('mail10.example'), {})).toMatchObject({ why: 'channel.target.too-many-hosts' });
    expect(await targets.admit(report('MAIL0.example.'), {})).toHaveProperty('report');
    clock += 60_000;
    expect(await targets.admit(report('mail10.example'), {})).toHaveProperty('report');
  });
  test('the domain of an address and the incoming server are hosts as well', async () => {
    for (let n = 0; n < 5; n += 1) {
      const more = { email: `anna@d${String(n)}.example`, imap: { host: `i${String(n)}.example` } };
      expect(await targets.admit(report(undefined, undefined, more), {})).toHaveProperty('report');
    }
    expect(await targets.admit(report('one-more.example'), {})).toHaveProperty('why');
  });
  test('has 120 looks, whatever they are at', async () => {
    for (let n = 0; n < 120; n += 1) expect(await targets.admit(report('mail.example'), {})).toHaveProperty('report');
    expect(await targets.admit(report('mail.example'), {})).toMatchObject({ why: 'channel.target.too-many-looks' });
  });
  test('has a hundred addresses, those of our own well-known hosts beside them', async () => {
    const control = controlHosts[0]?.host ?? '';
    for (let n = 1; n <= 100; n += 1)
      expect(await open(report('mail.example'), { host: control, address: `8.8.4.${String(n)}` })).toBe('refused');
    for (let n = 1; n <= 100; n += 1)
      expect(await open(report('mail.example'), { host: 'mail.example', address: `8.8.8.${String(n)}` })).toBe(
        'refused',
      );
    expect(await open(report('mail.example'), { host: 'mail.example', address: '8.8.9.1' })).toMatchObject({
      why: 'channel.target.too-many-hosts',
    });
  });
  test('has twenty addresses of this network, whatever a name leads to', async () => {
    const answers = [];
    for (let n = 1; n <= 30; n += 1)
      answers.push(await open(report('evil.example'), { host: 'evil.example', address: `10.0.0.${String(n)}` }));
    expect(web.opened).toHaveLength(20);
    expect(answers.at(-1)).toMatchObject({ why: 'channel.target.too-many-hosts' });
  });
});

test('T4 it is no scanner of ports: ten thousand reports lead to mail ports of ten hosts, and nowhere else', async () => {
  const answers = new Set<string>();
  const tell = (message: ToPane) => {
    if (message.type === 'problem') answers.add(message.say.slice(0, 4));
  };
  const { signal } = new AbortController();
  for (let n = 0; n < 10_000; n += 50) {
    await Promise.all(
      Array.from({ length: 50 }, (_none, at) => {
        const host = `10.0.${String(Math.floor((n + at) / 250))}.${String((n + at) % 250)}`;
        // By a report as the pane's messages carry it, and whatever port.
        return look(`r${String(n + at)}`, report(host, ((n + at) % 65_535) + 1), signal, tell, {
          ask: () => Promise.resolve({}),
          bounds: targets,
        });
      }),
    );
  }
  const own = web.opened.filter(({ address }) => address.startsWith('10.'));
  expect(new Set(own.map(({ address }) => address)).size).toBeLessThanOrEqual(10);
  expect(new Set(own.map(({ address, port }) => `${address} ${String(port)}`)).size).toBeLessThanOrEqual(80);
  expect(
    [...new Set(own.map(({ port }) => port))].filter(
      (port) => ![25, 110, 143, 465, 587, 993, 995, 2525].includes(port),
    ),
  ).toEqual([]);
  expect(answers).toContain('busy');
}, 60_000);
