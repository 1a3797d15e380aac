import { setImmediate } from 'node:timers/promises';
import { makeAuthority, makeCertificate, type Authority } from '../../helper/certificates/make.ts';
import { diagnose } from '../../helper/causes/diagnose.ts';
import { run } from '../../helper/checks/run.ts';
import type { Network } from '../../helper/network/network.ts';
import { USUAL_CHECKS } from '../../helper/protocol/check-ids.ts';
import type { Evidence } from '../../helper/protocol/evidence.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { FakeNetwork } from '../doubles/fake-network.ts';
import { healthyServer } from '../doubles/healthy-server.ts';
import { MailServer } from '../doubles/mail-server.ts';

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

function healthy(): FakeNetwork {
  return new FakeNetwork({
    hosts: { [HOST]: ['127.0.0.1'] },
    ports: { [`${HOST}:587`]: server.port },
    trust: [authority.certificate],
  });
}

test('every check of the plan ends in an observation', async () => {
  const evidence = await run({ report, network: healthy(), stop: never });
  expect(Object.keys(evidence).toSorted()).toEqual(USUAL_CHECKS.toSorted());
});

test('observations are told as they come, and a growing one comes again until it is final', async () => {
  const finals: boolean[] = [];
  await run({
    report,
    network: healthy(),
    stop: never,
    observed(id, evidence) {
      const one = evidence[id];
      if (id === 'port-open' && one?.seen) finals.push(one.final);
    },
  });
  expect(finals.length).toBeGreaterThan(3);
  expect(finals.filter(Boolean)).toHaveLength(1);
  expect(finals.at(-1)).toBe(true);
});

test('the run ends as soon as nothing under way could change the answer', async () => {
  const network = new FakeNetwork({
    hosts: { [HOST]: ['127.0.0.1'] },
    ports: { [`${HOST}:587`]: server.port, [`${HOST}:2525`]: 'silent', [`${HOST}:25`]: 'silent' },
    trust: [authority.certificate],
  });
  const evidence = await run({ report, network, stop: never, enough: (seen) => diagnose(report, seen, false).settled });
  expect(diagnose(report, evidence, true).findings[0]).toMatchObject({ cause: 'none', standing: 'confirmed' });
  // Ended before the silent ports were: they are not called silent, they were not waited for.
  const ports = evidence['port-open'];
  expect(ports?.seen && ports.fact.attempts.some((one) => one.answer === 'silent')).toBe(false);
});

test('a port that keeps us waiting while its neighbour answered is told, and suspected, before it is called silent', async () => {
  const network = new FakeNetwork({
    hosts: { [HOST]: ['127.0.0.1'] },
    ports: { [`${HOST}:587`]: 'silent', [`${HOST}:465`]: server.port },
    trust: [authority.certificate],
  });
  const suspected: string[] = [];
  const evidence = await run({
    report,
    network,
    stop: never,
    observed(_id, seen) {
      const ports = seen['port-open'];
      const known = ports?.seen && ports.fact.attempts.some(({ port }) => port === 587);
      const [first] = diagnose(report, seen, false).findings;
      if (!known && first) suspected.push(`${first.cause} ${first.standing}`);
    },
  });
  expect(suspected).toContain('network-blocks-port possible');
  const ports = evidence['port-open'];
  expect(ports?.seen && ports.fact.overdue).toBeUndefined();
});

test('a stopped run keeps what was seen and concludes nothing from the rest', async () => {
  const network = new FakeNetwork({ hosts: { [HOST]: ['127.0.0.1'] }, ports: { [`${HOST}:587`]: 'silent' } });
  const stop = new AbortController();
  const evidence = await run({
    report,
    network,
    stop: stop.signal,
    observed(_id, seen) {
      if (seen['host-address']?.seen && seen['port-open']?.seen) stop.abort();
    },
  });
  expect(evidence['host-address']).toMatchObject({ seen: true });
  expect(diagnose(report, evidence, true).findings.some((one) => one.standing === 'confirmed')).toBe(false);
});

test('a stopped run asks for no further names, though an answer comes in late', async () => {
  let answer = (): void => {};
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const network = new FakeNetwork({ hosts: {} });
  const asked: string[] = [];
  network.resolve = async (host) => {
    asked.push(host);
    await late;
    return { ipv4: [], ipv6: [], failure: 'name-not-found' };
  };
  network.mailExchangers = (domain) => {
    asked.push(`MX of ${domain}`);
    return Promise.resolve([]);
  };
  const stop = new AbortController();
  const ended = run({ report, network, stop: stop.signal });
  stop.abort();
  await ended;
  const before = [...asked];
  answer();
  await setImmediate();
  await setImmediate();
  expect(asked).toEqual(before);
});

test('a resolver that never answers does not hold the run up for ever', async () => {
  const network = new FakeNetwork({ hosts: { [HOST]: 'never' } });
  const evidence = await run({ report, network, stop: never });
  expect(evidence['host-address']).toMatchObject({ seen: true, fact: { hosts: [{ failure: 'resolver-silent' }] } });
}, 15_000);

test('a check that breaks becomes an observation, and the others go on', async () => {
  const broken: Network = {
    ...{
      resolve: (host: string) => healthy().resolve(host),
      mailExchangers: () => Promise.resolve([]),
      resolverAnswers: () => Promise.resolve(true),
      open: (...args: Parameters<Network['open']>) => healthy().open(...args),
      trust: () => ({ system: null, bundled: [] }),
    },
    ownAddresses() {
      throw new Error('no such call on this system');
    },
  };
  const evidence = await run({ report, network: broken, stop: never });
  expect(evidence['other-hosts']).toMatchObject({ seen: false, why: 'crashed' });
  expect(evidence['host-address']).toMatchObject({ seen: true });
});

test('each port of the server is opened once, whatever the number of checks that look at it', async () => {
  const network = healthy();
  await run({ report, network, stop: never });
  const opened = network.opened.filter((one) => one.host === HOST).map((one) => one.port);
  expect(opened.toSorted((a, b) => a - b)).toEqual([25, 465, 587, 2525]);
});

test('names on a certificate are only followed to the same server', async () => {
  const elsewhere = await makeCertificate({ names: ['far.example.test', 'near.example.test'], issuer: authority });
  const misnamed = await new MailServer()
    .says('220 x')
    .expects(/^EHLO /)
    .says('250-x', '250 STARTTLS')
    .expects('STARTTLS')
    .says('220 go')
    .upgrades(elsewhere)
    .expects(/^EHLO /)
    .says('250-x', '250 AUTH PLAIN')
    .starts();
  const network = new FakeNetwork({
    hosts: { [HOST]: ['127.0.0.1'], 'near.example.test': ['127.0.0.1'], 'far.example.test': ['127.0.0.9'] },
    ports: { [`${HOST}:587`]: misnamed.port, 'near.example.test:587': misnamed.port },
    trust: [authority.certificate],
  });
  const evidence: Evidence = await run({ report, network, stop: never });
  await misnamed.stops().catch(() => {});
  expect(network.opened.some((one) => one.host === 'far.example.test')).toBe(false);
  expect(diagnose(report, evidence, true).findings[0]).toMatchObject({
    cause: 'certificate-name-mismatch',
    corrections: [{ setting: 'smtp.host', to: 'near.example.test', tried: true }],
  });
});
