import { accountPlace, publishedPlaces } from '../../helper/checks/account-place.ts';
import { plan } from '../../helper/checks/plan.ts';
import type { Report } from '../../helper/protocol/report.ts';

const reportWith = (account: Report['account']): Report => ({ reading: null, account, date: '2026-11-21' });

test('only mail ports and the account’s own port are ever tried', () => {
  const place = accountPlace(reportWith({ smtp: { host: 'smtp.example.test', port: 8025 } }));
  expect(place?.ports.map((one) => one.port)).toEqual([25, 465, 587, 2525, 8025]);
});

test('without a server and an address only the comparison and the ways out are left to look at', () => {
  expect(plan(reportWith({ smtp: {} }))).toEqual(['other-hosts', 'way-out', 'web-access']);
});

test('port 465 is expected to begin with TLS, every other port to greet', () => {
  const place = accountPlace(reportWith({ smtp: { host: 'h.test', port: 10_025, encryption: 'none' } }));
  const opening = Object.fromEntries(place?.ports.map((one) => [one.port, one.opening]) ?? []);
  expect(opening).toEqual({ 25: 'plain', 465: 'tls', 587: 'plain', 2525: 'plain', 10_025: 'plain' });
});

test('of the provider’s servers just the published ports are tried, and not the account’s own host again', () => {
  const outgoing = (host: string, port: number) =>
    ({ host, port, encryption: 'tls', auth: ['password'], username: 'full-address' }) as const;
  const places = publishedPlaces(reportWith({ smtp: { host: 'Own.test' } }), {
    address: 'a@x.test',
    domain: 'x.test',
    provider: { id: 'x', name: 'X' },
    status: 'active',
    outgoing: [outgoing('own.test', 465), outgoing('other.test', 465)].map((one) => ({ ...one, auth: [...one.auth] })),
    source: 'domain',
    trust: 'high',
    notes: [],
  });
  expect(places.map((one) => [one.host, one.ports.map((port) => port.port)])).toEqual([['other.test', [465]]]);
});

test('a text that is no send error, without an account, gives nothing to look for', () => {
  const reading = {
    isSendError: false,
    kind: 'other',
    codes: [],
    reply: null,
    server: null,
    port: null,
    account: null,
  } as const;
  const whole = {
    ...reading,
    codes: [],
    stage: 'unknown' as const,
    suspects: [],
    reasons: [],
    instead: null,
    delayed: false,
    recipients: [],
    secure: null,
    also: [],
  };
  expect(plan({ reading: whole, account: { smtp: {} }, date: '2026-11-21' })).toEqual([]);
});
