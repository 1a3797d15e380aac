import type { Facts } from '../../helper/protocol/evidence.ts';
import { changes, first, HOST, standing } from './seen.ts';

const silent = (...ports: number[]) => Object.fromEntries(ports.map((port) => [port, 'silent' as const]));
const allSilent = { 25: 'silent', 465: 'silent', 587: 'silent', 2525: 'silent' } as const;
const unresolved = (failure: 'name-not-found' | 'resolver-silent') => [
  { host: HOST, role: 'account' as const, ipv4: [], ipv6: [], failure, ms: 5 },
];
const nobody = { 25: 'resolver-silent', 465: 'resolver-silent', 587: 'resolver-silent' } as const;

type Said = Facts['name-records']['resolvers'][number]['host']['said'];
function records(said: Said, different: Partial<Facts['name-records']> = {}): Facts['name-records'] {
  return {
    host: HOST,
    resolvers: [
      {
        address: '192.0.2.53',
        host: { said, addresses: [] },
        known: { said, addresses: [] },
        domain: null,
        machine: null,
      },
    ],
    publics: [{ address: '1.1.1.1', host: { said: 'silent', addresses: [] } }],
    alias: null,
    mailExchangers: [],
    services: [],
    opened: [],
    ...different,
  };
}
const page = (answer: 'expected' | 'redirected' | 'other' | 'nothing', html = false) => ({
  url: 'http://www.msftconnecttest.com/connecttest.txt',
  answer,
  status: 200,
  html,
  ms: 9,
});
const web = (...pages: Facts['web-access']['pages']) => ({ 'web-access': { pages } });
const opened = (address: string, answer: 'accepted' | 'silent') => [
  { host: HOST, address, family: 4 as const, port: 587, answer, ms: 20 },
];
function ways(device: string | null, vpn = false): Facts['way-out'] {
  const route = (to: 'server' | 'anybody', family: 4 | 6) => ({ to, address: 'x', family, device, vpn });
  return {
    interfaces: [],
    defaults: null,
    routes: [route('anybody', 4), route('server', 4), route('server', 6)],
    proxies: [],
    around: [],
  };
}

describe('dns-failure', () => {
  test.each(['silent', 'servfail', 'refused', 'unreachable'] as const)(
    'is confirmed when the resolver is %s for every name and the Internet answers by address',
    (said) => {
      const different = { hosts: unresolved('resolver-silent'), controls: nobody };
      const more = { 'name-records': records(said), ...web(page('expected')) };
      expect(first({ ...different, more })).toBe('dns-failure confirmed');
    },
  );
  test('is possible and no more when every name is denied, as in a network of its own', () => {
    const none = { 25: 'name-not-found', 465: 'name-not-found', 587: 'name-not-found' } as const;
    const different = { hosts: unresolved('name-not-found'), controls: none };
    expect(first({ ...different, more: { 'name-records': records('no-such-name') } })).toBe('dns-failure possible');
  });
  test('is confirmed when a public resolver knows the name', () => {
    const publics = [{ address: '9.9.9.9', host: { said: 'found' as const, addresses: ['192.0.2.1'] } }];
    const more = { 'name-records': records('no-such-name', { publics }) };
    expect(first({ hosts: unresolved('name-not-found'), more })).toBe('dns-failure confirmed');
  });
  test('is not thought of for a name that a public resolver denies too', () => {
    const publics = [{ address: '9.9.9.9', host: { said: 'no-such-name' as const, addresses: [] } }];
    const more = { 'name-records': records('no-such-name', { publics }) };
    expect(first({ hosts: unresolved('name-not-found'), more })).toBe('wrong-server-name confirmed');
    expect(standing({ hosts: unresolved('name-not-found'), more }, 'dns-failure')).toBeUndefined();
  });
  test('is possible where a public resolver denies the name too, and no name at all is found', () => {
    const publics = [{ address: '1.1.1.1', host: { said: 'no-such-name' as const, addresses: [] } }];
    const none = { 25: 'name-not-found', 465: 'name-not-found', 587: 'name-not-found' } as const;
    const more = { 'name-records': records('no-such-name', { publics }) };
    expect(first({ hosts: unresolved('name-not-found'), controls: none, more })).toBe('dns-failure possible');
  });
  test('is possible, and before a wrong name, where every resolver fails at this name alone', () => {
    const known = { said: 'found' as const, addresses: ['203.0.113.4'] };
    const fails = { said: 'servfail' as const, addresses: [] };
    const resolvers = [{ address: '192.0.2.53', host: fails, known, domain: 'servfail' as const, machine: null }];
    const publics = [{ address: '9.9.9.9', host: fails }];
    const different = { hosts: unresolved('resolver-silent') };
    const more = { 'name-records': records('servfail', { resolvers, publics }) };
    expect(first({ ...different, more })).toBe('dns-failure possible');
    expect(standing({ ...different, more }, 'wrong-server-name')).toBe('possible');
  });
  test('is confirmed for a name led to this computer, where no mail server is', () => {
    const hosts = [{ host: HOST, role: 'account' as const, ipv4: ['127.0.0.1'], ipv6: [], ms: 5 }];
    const ports = { 25: 'refused', 465: 'refused', 587: 'refused', 2525: 'refused' } as const;
    expect(first({ hosts, ports, more: { 'name-records': records('found') } })).toBe('dns-failure confirmed');
  });
  test('is confirmed for another address than elsewhere only if that one answers', () => {
    const more = (answer: 'accepted' | 'silent') => ({
      'name-records': records('found', { opened: opened('203.0.113.9', answer) }),
    });
    expect(first({ ports: allSilent, more: more('accepted') })).toBe('dns-failure confirmed');
    expect(standing({ ports: allSilent, more: more('silent') }, 'dns-failure')).toBeUndefined();
  });
  describe('where another mail server stands at the address, with other names', () => {
    const certificate = { nameFits: false, names: ['smtp.other.test'] };
    const of = (address: string, nameFits: boolean) => ({
      'name-records': records('found', {
        publics: [{ address: '9.9.9.9', host: { said: 'found' as const, addresses: [address] } }],
        opened: opened(address, 'accepted').map((one) => ({ ...one, nameFits })),
      }),
    });
    test('is confirmed if the address that public resolvers know has the right certificate', () => {
      expect(first({ certificate, more: of('10.1.1.1', true) })).toBe('dns-failure confirmed');
      expect(first({ certificate, more: of('10.1.1.1', false) })).toBe('certificate-name-mismatch confirmed');
    });
    test('is not said of a company’s server that has another address within', () => {
      expect(first({ certificate, more: of('142.251.31.108', true) })).toBe('certificate-name-mismatch confirmed');
    });
    test('is not said where the certificate here is for the name', () => {
      const ended = { dateFits: false, validTo: '2026-11-01T00:00:00.000Z' };
      expect(first({ certificate: ended, more: of('10.1.1.1', true) })).toBe('certificate-expired confirmed');
    });
  });
  test('is no matter where the server answers, whatever others say of it', () => {
    const more = { 'name-records': records('found', { opened: opened('203.0.113.9', 'accepted') }) };
    expect(first({ more })).toBe('none confirmed');
  });
});

describe('hosts-file-override', () => {
  const fact = (dns: readonly string[], answer: 'accepted' | 'silent', listed = '192.0.2.1') => ({
    'hosts-file': {
      path: '/etc/hosts',
      entries: [{ host: HOST, addresses: [listed], dns: [...dns] }],
      listed: [],
      opened: dns.length > 0 ? opened(dns[0] ?? '', answer) : [],
    },
  });
  test('is confirmed when the listed address serves nobody and that of DNS answers', () => {
    expect(first({ ports: allSilent, more: fact(['203.0.113.9'], 'accepted') })).toBe('hosts-file-override confirmed');
  });
  test('is possible and no more when neither answers', () => {
    const different = { ports: allSilent, more: fact(['203.0.113.9'], 'silent') };
    expect(standing(different, 'hosts-file-override')).toBe('possible');
  });
  test('is not thought of for a name that DNS does not know', () => {
    expect(standing({ ports: allSilent, more: fact([], 'silent') }, 'hosts-file-override')).toBeUndefined();
  });
  test('is no matter where the server answers at the listed address', () => {
    expect(first({ more: fact(['203.0.113.9'], 'accepted') })).toBe('none confirmed');
  });
  test('comes before what is wrong with the certificate of another server at the listed address', () => {
    const names = { nameFits: false, names: ['smtp.other.test'] };
    const different = { certificate: names, more: fact(['203.0.113.9'], 'accepted') };
    expect(first(different)).toBe('hosts-file-override confirmed');
    expect(standing(different, 'certificate-name-mismatch')).toBeUndefined();
    expect(first({ ...different, certificate: { dateFits: false, validTo: '2026-11-01T00:00:00.000Z' } })).not.toMatch(
      'hosts-file-override',
    );
  });
  test('is excluded when another port of the listed server works', () => {
    const different = { ports: { 587: 'refused' as const }, more: fact(['203.0.113.9'], 'accepted') };
    expect(standing(different, 'hosts-file-override')).toBe('excluded');
  });
});

describe('captive-portal', () => {
  const shut = { ports: allSilent, controls: { 25: 'silent', 465: 'silent', 587: 'silent' } as const };
  test('is confirmed when pages are redirected and no mail gets through', () => {
    expect(first({ ...shut, more: web(page('redirected')) })).toBe('captive-portal confirmed');
  });
  test('is confirmed when every port leads to the page', () => {
    const talks = {
      587: { failure: { name: 'not-smtp' as const, at: 'greeting' as const }, greeting: undefined as never },
    };
    const ports = { 25: 'silent', 465: 'silent', 2525: 'silent' } as const;
    expect(first({ ports, talks, more: web(page('redirected')) })).toBe('captive-portal confirmed');
  });
  test('is excluded when one page comes as it is', () => {
    expect(standing({ ...shut, more: web(page('expected'), page('redirected')) }, 'captive-portal')).toBe('excluded');
  });
  test('is not thought of when other mail servers answer on the port', () => {
    expect(standing({ ports: allSilent, more: web(page('redirected')) }, 'captive-portal')).toBeUndefined();
  });
  test('is no matter where the server answers', () => {
    expect(first({ more: web(page('redirected')) })).toBe('none confirmed');
  });
  test('is confirmed by one page in place of another where nobody else answers at all', () => {
    const control = (host: string, port: number, answer: 'accepted' | 'silent') => ({
      host,
      port,
      address: host,
      answer,
      ms: 9,
    });
    const more = (web443: 'accepted' | 'silent') => ({
      ...web(page('other', true), page('nothing')),
      'other-hosts': {
        ownAddresses: 1,
        resolver: 'answers' as const,
        controls: [
          control('198.51.100.1', 587, 'silent'),
          control('198.51.100.2', 587, 'silent'),
          control('1.1.1.1', 443, web443),
        ],
      },
    });
    expect(first({ ports: allSilent, more: more('silent') })).toBe('captive-portal confirmed');
    expect(standing({ ports: allSilent, more: more('accepted') }, 'captive-portal')).toBe('possible');
  });
  test('one strange page is no guest network', () => {
    expect(standing({ ...shut, more: web(page('other', true)) }, 'captive-portal')).not.toBe('confirmed');
  });
});

describe('vpn-or-proxy', () => {
  const shut = { ports: allSilent, controls: { 25: 'silent', 465: 'silent', 587: 'silent' } as const };
  test('comes first when the way leads through a VPN and nobody answers', () => {
    expect(first({ ...shut, more: { 'way-out': ways('tun0', true) } })).toBe('vpn-or-proxy possible');
  });
  test('is confirmed when the server answers by another way', () => {
    const attempt = { host: HOST, address: 'x', family: 4 as const, port: 587, answer: 'accepted' as const, ms: 9 };
    const way = { ...ways('tun0', true), around: [{ device: 'eth0', attempt }] };
    expect(first({ ...shut, more: { 'way-out': way } })).toBe('vpn-or-proxy confirmed');
  });
  test('is excluded when others answer through it', () => {
    expect(standing({ ports: allSilent, more: { 'way-out': ways('tun0', true) } }, 'vpn-or-proxy')).not.toBe(
      'confirmed',
    );
  });
  test('is no matter where the server answers through it', () => {
    expect(first({ more: { 'way-out': ways('tun0', true) } })).toBe('none confirmed');
  });
});

describe('local-firewall', () => {
  const stops = (read: boolean, ...does: ('drop' | 'reject')[]) => ({
    'packet-filter': {
      read,
      stops: does.map((one) => ({ address: '192.0.2.1', family: 4 as const, port: 587, does: one, rule: 'x' })),
    },
  });
  test('is confirmed by a rule that stops the port, before the network is blamed', () => {
    const shut = { ports: silent(587), controls: silent(587) };
    expect(first({ ...shut, more: stops(true, 'drop') })).toBe('local-firewall confirmed');
    expect(changes({ ...shut, more: stops(true, 'drop') })).toEqual(['smtp.port=465', 'smtp.encryption=tls']);
  });
  test('is confirmed by a rule that has the system say there is no way', () => {
    const shut = { ports: { 587: 'unreachable' }, controls: { 587: 'unreachable' } } as const;
    expect(first({ ...shut, more: stops(true, 'reject') })).toBe('local-firewall confirmed');
    expect(first({ ...shut, more: stops(true) })).not.toBe('local-firewall confirmed');
  });
  test('is confirmed when the system forbids the connection by IPv4', () => {
    expect(first({ ports: { 587: 'prohibited' }, controls: { 587: 'prohibited' } })).toBe('local-firewall confirmed');
  });
  test('is possible, and before the network, where a rule of which nobody knows whom it meets is about the port', () => {
    const stop = {
      address: '192.0.2.1',
      family: 4 as const,
      port: 587,
      does: 'drop' as const,
      rule: 'x',
      perhaps: true,
    };
    const more = { 'packet-filter': { read: true, stops: [stop] } };
    const different = { ports: silent(587), controls: silent(587), more };
    expect(first(different)).toBe('local-firewall possible');
    expect(standing(different, 'network-blocks-port')).toBe('possible');
  });
  test('is possible, and before the network, where a refusal came at once and the rules cannot be read', () => {
    const attempt = (port: number, ms: number) => ({
      ...{ host: HOST, family: 4 as const, address: '192.0.2.1', answer: 'refused' as const },
      ...{ port, ms },
    });
    const attempts = [attempt(25, 2), attempt(465, 2), attempt(587, 2), attempt(2525, 60)];
    const shut = { 25: 'refused', 465: 'refused', 587: 'refused' } as const;
    const different = (read: boolean) => ({ controls: shut, more: { 'port-open': { attempts }, ...stops(read) } });
    expect(first(different(false))).toBe('local-firewall possible');
    expect(standing(different(false), 'network-blocks-port')).toBe('possible');
    expect(first(different(true))).toBe('network-blocks-port confirmed');
  });
  test('is not blamed when its rules can be read and none stops the port', () => {
    const different = { ports: silent(587), controls: silent(587), more: stops(true) };
    expect(first(different)).toBe('network-blocks-port confirmed');
  });
});

describe('ipv6-broken', () => {
  const both = [{ host: HOST, role: 'account' as const, ipv4: ['192.0.2.1'], ipv6: ['2001:db8::1'], ms: 5 }];
  const attempts = (answer: 'silent' | 'unreachable' | 'refused' | 'accepted'): Partial<Facts> => ({
    'port-open': {
      attempts: [
        { host: HOST, port: 587, family: 4, address: '192.0.2.1', answer: 'accepted', ms: 20 },
        { host: HOST, port: 587, family: 6, address: '2001:db8::1', answer, ms: 20 },
      ],
    },
  });
  test.each(['silent', 'unreachable'] as const)('is confirmed when IPv6 is %s and IPv4 good', (answer) => {
    const more = { ...attempts(answer), 'way-out': ways('eth0') };
    expect(first({ hosts: both, more })).toBe('ipv6-broken confirmed');
  });
  test('is no matter for a computer without a route for it', () => {
    const more = { ...attempts('unreachable'), 'way-out': ways(null) };
    expect(first({ hosts: both, more })).toBe('none confirmed');
  });
  test('is possible and no more when IPv6 refuses: programs lose a moment, and go on to IPv4', () => {
    const more = { ...attempts('refused'), 'way-out': ways('eth0') };
    expect(first({ hosts: both, more })).toBe('ipv6-broken possible');
    expect(first({ hosts: both, more, reading: { suspects: ['ipv6-broken'] } })).toBe('ipv6-broken possible');
  });
});

describe('IPv4 that is broken beside a good IPv6', () => {
  const both = [{ host: HOST, role: 'account' as const, ipv4: ['192.0.2.1'], ipv6: ['2001:db8::1'], ms: 5 }];
  const one = { host: HOST, port: 587, ms: 20 } as const;
  const route = { to: 'server' as const, address: '192.0.2.1', family: 4 as const, vpn: false };
  const world = (answer: 'silent' | 'refused', device: string | null = 'eth0') => ({
    hosts: both,
    talks: { 587: { family: 6 } },
    certificate: { family: 6 },
    more: {
      'port-open': {
        attempts: [
          { ...one, family: 4 as const, address: '192.0.2.1', answer },
          { ...one, family: 6 as const, address: '2001:db8::1', answer: 'accepted' as const },
        ],
      },
      'way-out': { ...ways('eth0'), routes: [{ ...route, device }] },
    },
  });
  const error = { reading: { stage: 'connect' } } as const;
  test('is told where the error met is about the way to the server', () => {
    expect(first({ ...world('silent'), ...error } as never)).toBe('server-down possible');
    const blocked = { ...world('silent'), ...error, controls: { 587: 'silent' } };
    expect(first(blocked as never)).toBe('network-blocks-port possible');
  });
  test('is no matter without an error, nor on a computer without IPv4', () => {
    expect(first(world('silent') as never)).toBe('none confirmed');
    expect(first({ ...world('silent', null), ...error } as never)).toBe('none confirmed');
    expect(first({ ...world('silent'), reading: { stage: 'auth', isSendError: false } } as never)).toBe(
      'none confirmed',
    );
  });
});

describe('no-network', () => {
  const shut = { hosts: unresolved('resolver-silent'), controls: nobody };
  test('is confirmed when there is no route to anybody', () => {
    const more = { 'name-records': records('unreachable'), 'way-out': ways(null) };
    expect(first({ ...shut, more })).toBe('no-network confirmed');
  });
  test('is likelier than a blocked port where nobody but the router’s own resolver answers', () => {
    const route = { to: 'resolver' as const, address: '192.168.1.1', family: 4 as const, device: 'eth0', vpn: false };
    const way = (gateway: string) => ({
      ...ways('eth0'),
      defaults: [{ family: 4 as const, device: 'eth0', gateway, vpn: false }],
      routes: [...ways('eth0').routes, route],
    });
    const dead = { 25: 'silent', 443: 'silent', 465: 'silent', 587: 'silent' } as const;
    const of = (gateway: string) =>
      first({ ports: allSilent, controls: dead, resolver: 'answers', more: { 'way-out': way(gateway) } });
    expect(of('192.168.1.1')).toBe('no-network possible');
    expect(of('192.168.1.254')).toBe('network-blocks-port confirmed');
  });
  test('gives way to the resolver where that says itself that it fails', () => {
    const more = { 'name-records': records('servfail'), 'way-out': ways('eth0') };
    expect(first({ ...shut, more })).toBe('dns-failure possible');
  });
});

test('port 25 blocked together with the others is the network’s doing, not the provider’s', () => {
  const account = { host: HOST, port: 25, encryption: 'none', auth: 'password' } as const;
  const all = { 25: 'silent', 465: 'silent', 587: 'silent' } as const;
  const more = web(page('expected'));
  expect(first({ account, ports: { ...all, 2525: 'silent' }, controls: all, more })).toBe(
    'network-blocks-port confirmed',
  );
});
