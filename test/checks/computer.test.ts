import { makeAuthority, type Authority } from '../../helper/certificates/make.ts';
import { diagnose } from '../../helper/causes/diagnose.ts';
import { plan } from '../../helper/checks/plan.ts';
import { run } from '../../helper/checks/run.ts';
import { COMPUTER_CHECKS, USUAL_CHECKS } from '../../helper/protocol/check-ids.ts';
import type { CheckId, Evidence } from '../../helper/protocol/evidence.ts';
import type { Surroundings } from '../../helper/network/surroundings.ts';
import type { Report } from '../../helper/protocol/report.ts';
import type { Computer } from '../../helper/system/computer.ts';
import { FakeComputer, outlookAccount, outlookFirewall, outlookSettings } from '../doubles/computer.ts';
import { FakeNetwork, type Behind } from '../doubles/fake-network.ts';
import { healthyServer } from '../doubles/healthy-server.ts';
import type { MailServer } from '../doubles/mail-server.ts';

/* What this computer is asked beside its network, and when a run waits for its answers. */

const HOST = 'smtp.example.test';
const report: Report = {
  reading: null,
  account: { email: 'anna@example.test', smtp: { host: HOST, port: 587, encryption: 'starttls', auth: 'password' } },
  date: '2026-11-21',
};
const never = new AbortController().signal;
let authority: Authority;
let server: MailServer;

beforeAll(async () => {
  authority = await makeAuthority({ name: 'Test authority' });
  server = await healthyServer(HOST, authority);
});

afterAll(() => server.stops().catch(() => {}));

function network(ports: Readonly<Record<string, Behind>> = {}): FakeNetwork {
  return new FakeNetwork({
    hosts: { [HOST]: ['127.0.0.1', '::1'], 'proxy.test': ['192.0.2.9'] },
    ports: { [`${HOST}:587`]: server.port, ...ports },
    trust: [authority.certificate],
  });
}

function factOf<Id extends CheckId>(evidence: Evidence, id: Id) {
  const one = evidence[id];
  return one?.seen ? one.fact : undefined;
}

describe('the plan', () => {
  const asking = { computer: new FakeComputer(), consent: true };

  test('has what this computer answers behind what is looked at everywhere', () => {
    expect(plan(report, undefined, false, asking)).toEqual([...USUAL_CHECKS, ...COMPUTER_CHECKS]);
  });
  test('has neither Outlook’s accounts nor its logs without consent', () => {
    const planned = plan(report, undefined, false, { computer: new FakeComputer() });
    expect(COMPUTER_CHECKS.filter((id) => !planned.includes(id))).toEqual(['outlook-settings', 'outlook-log']);
  });
  test('does not list questions that this system has no answer to', () => {
    expect(plan(report, undefined, false, { computer: { system: 'linux' }, consent: true })).toEqual(USUAL_CHECKS);
  });
  test('asks the computer nothing in practice', () => {
    expect(plan({ ...report, practice: 'wrong-port' }, undefined, false, asking)).toEqual(USUAL_CHECKS);
  });
});

test('the firewall is asked for every address of the server, on its own port and on those it could be moved to', async () => {
  const computer = new FakeComputer();
  const moved = { ...report, account: { ...report.account, smtp: { ...report.account.smtp, port: 2525 } } };
  await run({ report: moved, network: network(), stop: never, computer });
  const shown = computer.connections.map(({ address, family, port }) => `${String(family)} ${address} ${String(port)}`);
  expect(shown).toEqual(
    ['4 127.0.0.1', '6 ::1'].flatMap((to) => [2525, 465, 587, 25].map((port) => `${to} ${String(port)}`)),
  );
});

test('a reader that breaks is one check that broke, and the run goes on', async () => {
  const computer = new FakeComputer({ 'winsock-catalog': () => Promise.reject(new Error('no such key')) });
  const evidence = await run({ report, network: network(), stop: never, computer });
  expect(evidence['winsock-catalog']).toMatchObject({ seen: false, why: 'crashed' });
  expect(evidence['smtp-greeting']).toMatchObject({ seen: true });
});

test('what was read is harmless and of a size that can be sent', async () => {
  const many = Array.from({ length: 500 }, () => outlookAccount({ name: `\u202Etxt.exe\u001B[31m${'x'.repeat(900)}` }));
  const computer = new FakeComputer({ 'outlook-settings': outlookSettings({ accounts: many }) });
  const evidence = await run({ report, network: network(), stop: never, computer, consent: true });
  const accounts = factOf(evidence, 'outlook-settings')?.accounts ?? [];
  expect(accounts).toHaveLength(64);
  expect(accounts[0]?.name).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(JSON.stringify(evidence['outlook-settings']).length).toBeLessThan(200 * 1024);
});

test('a proxy is knocked at, and one that is not there is told', async () => {
  const proxies = ['proxy.test:8080', '127.0.0.1:9', 'gone.test:3128', 'no port', 'x:99999'].map((name) => ({
    from: 'internet-options' as const,
    server: name,
    script: null,
  }));
  const computer = new FakeComputer({ 'proxy-settings': { proxies, unread: [] } });
  const world = network({ 'proxy.test:8080': server.port, '127.0.0.1:9': 'refused' });
  const evidence = await run({ report, network: world, stop: never, computer });
  const answers = factOf(evidence, 'proxy-settings')?.proxies.map((one) => one.answer);
  expect(answers).toEqual(['accepted', 'refused', 'name-not-found', undefined, undefined]);
});

describe('what takes a program of its own', () => {
  const askedFor = async (ports: Readonly<Record<string, Behind>>) => {
    const computer = new FakeComputer();
    await run({ report, network: network(ports), stop: never, computer });
    return computer.asked;
  };

  test('is not started where the server serves and its certificate is good', async () => {
    expect(Object.keys(await askedFor({}))).not.toContain('security-products');
    expect(Object.keys(await askedFor({}))).not.toContain('clock-service');
  });
  test('is asked for security products where the port does not let us in', async () => {
    expect(await askedFor({ [`${HOST}:587`]: 'refused' })).toMatchObject({ 'security-products': 1 });
  });
  test('is asked for the time service where the error met suspects the clock', async () => {
    const computer = new FakeComputer();
    const { reportFrom } = await import('../../helper/reading/report.ts');
    const text =
      'The server you are connected to is using a security certificate that cannot be verified. A required certificate is not within its validity period when verifying against the current system clock or the timestamp in the signed file. The mail stays in the Outbox.';
    const clockReport = reportFrom({ text, account: report.account, date: report.date });
    expect(clockReport.reading?.suspects).toContain('clock-skew');
    await run({ report: clockReport, network: network(), stop: never, computer });
    expect(computer.asked).toMatchObject({ 'clock-service': 1 });
  });
});

describe('waiting', () => {
  /** A computer whose answer to one question is given by hand. */
  function slow<Id extends 'outlook-firewall' | 'winsock-catalog'>(id: Id) {
    const asked = Promise.withResolvers<undefined>();
    const computer = new FakeComputer({
      [id]: () => {
        asked.resolve(undefined);
        return new Promise(() => {});
      },
    });
    return { computer, asked: asked.promise };
  }

  test('a healthy server is called healthy without what no cause waits for', async () => {
    const { computer } = slow('winsock-catalog');
    const planned = plan(report, undefined, false, { computer });
    const began = performance.now();
    const evidence = await run({
      report,
      network: network(),
      stop: never,
      computer,
      enough: (seen) => diagnose(report, seen, false, planned).settled,
    });
    expect(performance.now() - began).toBeLessThan(8_000);
    expect(evidence['winsock-catalog']).toMatchObject({ seen: false, why: 'no-need' });
    expect(diagnose(report, evidence, true, planned).findings[0]).toMatchObject({ cause: 'none' });
  });

  test('a certificate that only this computer trusts is judged once its virus scanners are known', async () => {
    const products = [{ name: 'Wachhund Total Protection', kind: 'antivirus' as const, on: true }];
    const root = await makeAuthority({ name: 'Wachhund Root' });
    const scanner = await healthyServer(HOST, root);
    const slowly = () => new Promise((resolve) => setTimeout(resolve, 1_000)).then(() => ({ products, unread: [] }));
    const computer = new FakeComputer({ 'security-products': slowly });
    const planned = plan(report, undefined, false, { computer });
    const world = new FakeNetwork({
      hosts: { [HOST]: ['127.0.0.1', '::1'] },
      ports: { [`${HOST}:587`]: scanner.port },
      trust: { system: [root.certificate], bundled: [] },
    });
    try {
      const evidence = await run({
        report,
        network: world,
        stop: never,
        computer,
        enough: (seen) => diagnose(report, seen, false, planned).settled,
      });
      expect(diagnose(report, evidence, true, planned).findings[0]).toMatchObject({
        cause: 'antivirus-interception',
        standing: 'confirmed',
      });
    } finally {
      await scanner.stops();
    }
  });

  test('nothing is called right before the rules against Outlook were read', async () => {
    const stops = [4, 6].map((family) => ({
      address: family === 4 ? '127.0.0.1' : '::1',
      family: family as 4 | 6,
      port: 587,
      rule: 'No mail from here',
      from: 'local' as const,
      program: 'OUTLOOK.EXE',
    }));
    const heldBack = Promise.withResolvers<undefined>();
    const computer = new FakeComputer({
      'outlook-firewall': () => heldBack.promise.then(() => outlookFirewall({ stops })),
    });
    const planned = plan(report, undefined, false, { computer });
    const evidence = await run({
      report,
      network: network(),
      stop: never,
      computer,
      observed(_, seen) {
        // Everything else that could settle it has been seen by then.
        if (seen['other-hosts']?.seen && seen['smtp-greeting']?.seen) heldBack.resolve(undefined);
      },
      enough: (seen) => diagnose(report, seen, false, planned).settled,
    });
    expect(diagnose(report, evidence, true, planned).findings[0]).toMatchObject({
      cause: 'local-firewall',
      standing: 'confirmed',
    });
  });
});

test('where Windows has off what was agreed on, a handshake is tried with what it has left', async () => {
  const protocols = [{ version: 'TLSv1.3' as const, client: 'off' as const }];
  const computer = new FakeComputer({ 'tls-protocols': { protocols, unread: [] } });
  const tries = factOf(await run({ report, network: network(), stop: never, computer }), 'tls-versions')?.tries;
  const one = { port: 587, offered: 'up-to-1.2', agreed: { protocol: 'TLSv1.2' } };
  expect(tries).toMatchObject([one, one]);
  expect(computer.asked['tls-protocols']).toBe(1);
});

test('a network card that a VPN’s driver makes is a VPN’s, whatever it is called', async () => {
  const way = async (computer: Computer) => {
    const addresses = ['192.0.2.5'];
    const surroundings = {
      interfaces: () => ['Ethernet', 'Ethernet 2'].map((name) => ({ name, addresses, vpn: false })),
      resolvers: () => [],
      routes: () => Promise.resolve(null),
      sourceFor: () => Promise.resolve(undefined),
      proxies: () => [],
      hostsFile: () => Promise.resolve(undefined),
      packetFilter: () => Promise.resolve(undefined),
    } as unknown as Surroundings;
    const around = Object.assign(network(), { surroundings });
    return factOf(await run({ report, network: around, stop: never, computer }), 'way-out');
  };
  const unread = [{ source: 'HKLM\\x', why: 'denied' as const }];
  const fact = await way({ system: 'windows', vpnAdapters: () => Promise.resolve({ names: ['Ethernet 2'], unread }) });
  expect(fact?.interfaces.map(({ vpn }) => vpn)).toEqual([false, true]);
  expect(fact?.unread).toEqual(unread);
  expect(await way({ system: 'linux' })).not.toHaveProperty('unread');
});
