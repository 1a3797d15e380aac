import { makeAuthority, makeCertificate } from '../../helper/certificates/make.ts';
import { controlsSpokenTo } from '../../helper/checks/control-hosts.ts';
import { run } from '../../helper/checks/run.ts';
import type { Report } from '../../helper/protocol/report.ts';
import { FakeNetwork } from '../doubles/fake-network.ts';
import { MailServer } from '../doubles/mail-server.ts';

const HOST = 'smtp.example.test';
const CONTROL = 'smtp.gmail.com';
const report: Report = {
  reading: null,
  account: { smtp: { host: HOST, port: 587, encryption: 'starttls', auth: 'password' } },
  date: '2026-11-21',
};
const never = new AbortController().signal;

test('up to three controls are spoken to on the account’s own port and two on others, and web ports never', () => {
  const ports = (own: number) => controlsSpokenTo(own).map((one) => one.port);
  expect(ports(587)).toEqual([587, 587, 587, 465, 465]);
  expect(ports(465)).toEqual([465, 465, 465, 587, 587]);
  expect(ports(25)).toEqual([25, 25, 587, 587, 465, 465]);
  expect(ports(443)).toEqual([587, 587, 465, 465]);
});

test('a control is spoken to on the one connection that knocks at it, and its certificate is kept', async () => {
  const authority = await makeAuthority({ name: 'Test authority' });
  const certificate = await makeCertificate({ names: [CONTROL], issuer: authority });
  const server = await new MailServer()
    .says(`220 ${CONTROL} ESMTP`)
    .expects(/^EHLO \[/)
    .says(`250-${CONTROL}`, '250 STARTTLS')
    .expects('STARTTLS')
    .says('220 go ahead')
    .upgrades(certificate)
    .expects(/^EHLO /)
    .says(`250-${CONTROL}`, '250 AUTH PLAIN')
    .expects('QUIT')
    .starts();
  const network = new FakeNetwork({
    hosts: { [HOST]: ['192.0.2.1'], [CONTROL]: ['192.0.2.2'] },
    ports: { [`${CONTROL}:587`]: server.port },
    trust: [authority.certificate],
  });
  const evidence = await run({ report, network, stop: never });
  const seen = evidence['control-talks'];
  expect(seen?.seen && seen.fact.talks).toMatchObject([
    { host: CONTROL, port: 587, starttls: 'offered', certificate: { nameFits: true, trust: { system: 'trusted' } } },
  ]);
  expect(network.opened.filter((one) => one.host === CONTROL && one.port === 587)).toHaveLength(1);
  await server.stops();
});

test('what answers at addresses of nobody is heard, and not spoken to', async () => {
  const server = await new MailServer().says('220 gate.test ESMTP').staysSilent().starts();
  const network = new FakeNetwork({
    hosts: { [HOST]: ['192.0.2.1'] },
    ports: { '203.0.113.237:587': server.port },
  });
  const evidence = await run({ report, network, stop: never });
  const seen = evidence['decoy-ports'];
  const taken = seen?.seen ? seen.fact.decoys.filter((one) => one.answer === 'accepted') : [];
  expect(taken).toMatchObject([{ port: 587, words: '220 gate.test ESMTP', listening: false }]);
  // No IPv6 there where the account's server has none.
  expect(network.opened.some((one) => one.family === 6)).toBe(false);
  expect(server.heard).toEqual([[]]);
  await server.stops();
});
