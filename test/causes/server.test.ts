import { changes, first, found, HOST, standing } from './seen.ts';

const missing = [
  { host: HOST, role: 'account' as const, ipv4: [], ipv6: [], failure: 'name-not-found' as const, ms: 5 },
];
const allRefused = { 25: 'refused', 465: 'refused', 587: 'refused', 2525: 'refused' } as const;
const allSilent = { 25: 'silent', 465: 'silent', 587: 'silent', 2525: 'silent' } as const;
const published = {
  provider: { id: 'example', name: 'Example Mail' },
  status: 'active' as const,
  outgoing: [
    {
      host: 'mail.example.test',
      port: 465,
      encryption: 'tls' as const,
      auth: ['password' as const],
      username: 'full-address' as const,
    },
  ],
  source: 'domain' as const,
  trust: 'high' as const,
};

describe('wrong-server-name', () => {
  test('is confirmed when the name is not found while others are', () => {
    expect(first({ hosts: missing })).toBe('wrong-server-name confirmed');
  });
  test('is only possible when no name is found at all', () => {
    const none = { 25: 'name-not-found', 465: 'name-not-found', 587: 'name-not-found' } as const;
    expect(standing({ hosts: missing, controls: none }, 'wrong-server-name')).not.toBe('confirmed');
  });
  test('is possible beside a resolver that is silent for all, where the provider’s own name is a slip away', () => {
    const silent = { 25: 'resolver-silent', 465: 'resolver-silent', 587: 'resolver-silent' } as const;
    const [account] = missing;
    const hosts = account ? [{ ...account, failure: 'resolver-silent' as const }] : [];
    const near = { ...published, outgoing: published.outgoing.map((one) => ({ ...one, host: 'smtpp.example.test' })) };
    const different = { hosts, controls: silent };
    expect(standing({ ...different, settings: near }, 'wrong-server-name')).toBe('possible');
    expect(standing({ ...different, settings: published }, 'wrong-server-name')).toBeUndefined();
  });
  test('names the provider’s own name that is a slip away also where every name is denied', () => {
    const none = { 25: 'name-not-found', 465: 'name-not-found', 587: 'name-not-found' } as const;
    const near = { ...published, outgoing: published.outgoing.map((one) => ({ ...one, host: 'smtpp.example.test' })) };
    const finding = found({ hosts: missing, controls: none, settings: near }).find(
      ({ cause }) => cause === 'wrong-server-name',
    );
    expect(finding).toMatchObject({ standing: 'possible', because: { values: { better: 'smtpp.example.test' } } });
  });
  test('offers the published server as tried when it was reached', () => {
    const different = {
      hosts: missing,
      settings: published,
      elsewhere: [{ host: 'mail.example.test', port: 465, spoke: 'tls' as const }],
    };
    expect(changes(different)).toEqual(['smtp.host=mail.example.test', 'smtp.port=465', 'smtp.encryption=tls']);
  });
  test('offers the published server as untried when it was not reached', () => {
    expect(changes({ hosts: missing, settings: published })).toEqual([
      'smtp.host=mail.example.test?',
      'smtp.port=465?',
      'smtp.encryption=tls?',
    ]);
  });
  test('is confirmed when the host takes no mail and the published one does', () => {
    const elsewhere = [{ host: 'mail.example.test', port: 465, spoke: 'tls' as const }];
    expect(first({ ports: allRefused, settings: published, elsewhere })).toBe('wrong-server-name confirmed');
  });
});

describe('server-down', () => {
  test('is confirmed when every mail port is refused', () => {
    expect(first({ ports: allRefused })).toBe('server-down confirmed');
  });
  test('names no other port of a server that is down, and another server that is published', () => {
    const at = (host: string) => ({ ...published, outgoing: published.outgoing.map((one) => ({ ...one, host })) });
    expect(changes({ ports: allRefused, settings: at(HOST) })).toEqual([]);
    expect(changes({ ports: allRefused, settings: at('mail.other.test') })).toContain('smtp.host=mail.other.test?');
  });
  test('is only possible when the server is silent and the others are not: it may be silent to us alone', () => {
    expect(first({ ports: allSilent })).toBe('server-down possible');
    expect(standing({ ports: allSilent }, 'server-firewall-ip-block')).toBe('possible');
  });
  test('is confirmed when a router finds nobody at its address', () => {
    const nobody = { 25: 'unreachable', 465: 'unreachable', 587: 'unreachable', 2525: 'unreachable' } as const;
    expect(first({ ports: nobody })).toBe('server-down confirmed');
  });
  describe('when somebody forbids the connection at once', () => {
    const ports = [25, 465, 587, 2525];
    const attempt = { host: HOST, family: 4 as const, address: '192.0.2.1' };
    const forbidden = (ms: number, alive?: 'refused') => ({
      'port-open': {
        attempts: ports.map((port) => ({ ...attempt, port, answer: 'unreachable' as const, code: 'EHOSTUNREACH', ms })),
      },
      'incoming-side': {
        attempts: [{ ...attempt, port: 443, answer: alive ?? ('unreachable' as const), ms }],
      },
    });
    test('is possible and no more: a firewall may say so, of the server or on the way', () => {
      expect(first({ more: forbidden(41), talks: {}, ports: allSilent })).toBe('server-down possible');
      expect(first({ more: forbidden(3_080), ports: allSilent })).toBe('server-down confirmed');
    });
    test('comes after a block of our address where the machine answers on other ports', () => {
      expect(first({ more: forbidden(41, 'refused'), ports: allSilent })).toBe('server-firewall-ip-block possible');
    });
  });
  test('comes before a blocked port where nobody can be compared and not even its web port answers', () => {
    const nobody = { 25: 'resolver-silent', 465: 'resolver-silent', 587: 'resolver-silent' } as const;
    const incoming = (answer: 'silent' | 'refused') => ({
      'incoming-side': {
        attempts: [443, 993].map((port) => ({
          ...{ host: HOST, family: 4 as const, address: '192.0.2.1', port, answer, ms: 1_700 },
        })),
      },
    });
    const different = { ports: allSilent, controls: nobody, resolver: 'answers' as const };
    expect(first({ ...different, more: incoming('silent') })).toBe('server-down possible');
    expect(first({ ...different, more: incoming('refused') })).toBe('network-blocks-port possible');
  });
  test('comes first in a network of its own, whose resolver knows this server and no well-known one', () => {
    const denied = { 25: 'name-not-found', 465: 'name-not-found', 587: 'name-not-found' } as const;
    const more = {
      'incoming-side': {
        attempts: [443, 993].map((port) => ({
          ...{ host: HOST, family: 4 as const, address: '192.0.2.1', port, answer: 'silent' as const, ms: 1_700 },
        })),
      },
    };
    const different = { ports: allSilent, controls: denied, more };
    expect(first(different)).toBe('server-down possible');
    expect(standing(different, 'no-network')).toBeUndefined();
  });
  test('is not confirmed when the others are silent too', () => {
    expect(
      standing({ ports: allSilent, controls: { 25: 'silent', 465: 'silent', 587: 'silent' } }, 'server-down'),
    ).not.toBe('confirmed');
  });
  test('is confirmed when the server says so itself', () => {
    const busy = {
      greeting: { code: 421, text: 'Service not available' },
      failure: { name: 'greeting-refused', at: 'greeting' },
    } as const;
    expect(first({ ports: { 25: 'refused', 465: 'refused' }, talks: { 587: busy } })).toBe('server-down confirmed');
  });
  test('has no setting to change', () => {
    expect(changes({ ports: allRefused })).toEqual([]);
  });
});

describe('no-network', () => {
  const offline = {
    ownAddresses: 0,
    hosts: [{ host: HOST, role: 'account' as const, ipv4: [], ipv6: [], failure: 'resolver-silent' as const, ms: 5 }],
    controls: { 25: 'resolver-silent', 465: 'resolver-silent', 587: 'resolver-silent' } as const,
  };
  test('is confirmed when nothing answers at all', () => {
    expect(first(offline)).toBe('no-network confirmed');
  });
  test('is excluded as soon as anything answers', () => {
    expect(
      standing({ ports: allRefused, controls: { 25: 'silent', 465: 'silent', 587: 'silent' } }, 'no-network'),
    ).toBe('excluded');
  });
  test('is not concluded from one silent server when nothing could be compared', () => {
    expect(standing({ ports: allSilent, without: ['other-hosts'] }, 'no-network')).toBeUndefined();
  });
});

describe('when the account’s own settings are not known', () => {
  const unknown = {
    account: {
      host: undefined as never,
      port: undefined as never,
      encryption: undefined as never,
      auth: undefined as never,
    },
    reading: { suspects: ['wrong-port' as const, 'local-firewall' as const] },
    settings: published,
    elsewhere: [{ host: 'mail.example.test', port: 465, spoke: 'tls' as const }],
  };
  test('the suspected ones are possible, with the published way that works to compare with', () => {
    expect(first(unknown)).toBe('wrong-port possible');
    expect(changes(unknown)).toEqual(['smtp.host=mail.example.test', 'smtp.port=465', 'smtp.encryption=tls']);
  });
});

describe('a name that a provider publishes', () => {
  const denied = (host: string, failure: 'name-not-found' | 'resolver-silent' = 'name-not-found') => [
    { host, role: 'account' as const, ipv4: [], ipv6: [], failure, ms: 5 },
  ];
  const none = { 25: 'name-not-found', 465: 'name-not-found', 587: 'name-not-found' } as const;
  const deniesAll = { said: 'no-such-name' as const, addresses: [] };
  const finds = { said: 'found' as const, addresses: ['192.0.2.9'] };
  const records = (host: string, known: typeof finds | typeof deniesAll) => ({
    'name-records': {
      host,
      resolvers: [{ address: '192.0.2.53', host: deniesAll, known, domain: null, machine: null }],
      publics: [{ address: '1.1.1.1', host: deniesAll }],
      alias: null,
      mailExchangers: [],
      services: [],
      opened: [],
    },
  });

  test('is never said not to exist: where no name at all is found, finding names is in doubt', () => {
    const different = {
      account: { host: 'mail.example.test' },
      hosts: denied('mail.example.test'),
      controls: none,
      settings: published,
      more: records('mail.example.test', deniesAll),
    };
    expect(first(different)).toBe('dns-failure possible');
    expect(standing(different, 'wrong-server-name')).toBe('excluded');
  });
  test('is not said to be wrong where our table has it for another provider’s customers, and other names are found', () => {
    const different = {
      account: { host: 'mail.gmx.net' },
      hosts: denied('mail.gmx.net'),
      reading: { suspects: ['wrong-server-name' as const] },
      more: records('mail.gmx.net', finds),
    };
    expect(first(different)).toBe('dns-failure possible');
    expect(standing(different, 'wrong-server-name')).toBe('excluded');
  });
});

test('a name that is wrong is never mended by port or encryption alone', () => {
  // Made from the customer's own domain, so that it may not exist.
  const made = {
    ...published,
    trust: 'low' as const,
    outgoing: published.outgoing.map((one) => ({ ...one, host: HOST })),
  };
  const finding = found({ hosts: missing, settings: made })[0];
  expect(finding).toMatchObject({ cause: 'wrong-server-name', standing: 'confirmed', corrections: [{ do: 'look' }] });
  const none = { 25: 'name-not-found', 465: 'name-not-found', 587: 'name-not-found' } as const;
  const texts = found({ hosts: missing, controls: none, settings: made }).map(({ because }) => because.id);
  expect(texts).not.toContain('wrong-server-name.slip');
});

describe('that other names are found', () => {
  test('is not said where none was, though a public resolver denies the name, too', () => {
    const none = { 25: 'name-not-found', 465: 'name-not-found', 587: 'name-not-found' } as const;
    const denied = { said: 'no-such-name' as const, addresses: [] };
    const more = {
      'name-records': {
        host: HOST,
        resolvers: [{ address: '192.0.2.53', host: denied, known: denied, domain: null, machine: null }],
        publics: [{ address: '1.1.1.1', host: denied }],
        alias: null,
        mailExchangers: [],
        services: [],
        opened: [],
      },
    };
    const all = found({ hosts: missing, controls: none, more });
    expect(all.map((one) => one.because.id)).not.toContain('wrong-server-name.not-found');
    expect(all.filter((one) => one.standing === 'confirmed')).toEqual([]);
  });
});

describe('a name that is wrong by one letter', () => {
  const ways = [
    ...published.outgoing,
    ...published.outgoing.map((one) => ({ ...one, port: 587, encryption: 'starttls' as const })),
  ];
  const settings = { ...published, outgoing: ways };
  const mistyped = { account: { host: 'mial.example.test' }, settings };
  const hosts = [{ ...missing[0], host: 'mial.example.test' }] as typeof missing;

  test('is the only thing to change where the provider takes port and encryption as they are', () => {
    expect(changes({ ...mistyped, hosts })).toEqual(['smtp.host=mail.example.test?']);
    const elsewhere = [465, 587].map((port) => ({
      host: 'mail.example.test',
      port,
      spoke: port === 465 ? ('tls' as const) : ('starttls' as const),
    }));
    expect(changes({ ...mistyped, hosts, elsewhere })).toEqual(['smtp.host=mail.example.test']);
  });
  test('is the only thing to change where it is not known how Outlook encrypts', () => {
    const account = { host: 'mial.example.test', port: 587, encryption: undefined as never };
    expect(changes({ ...mistyped, account, hosts })).toEqual(['smtp.host=mail.example.test?']);
  });
  test('is changed along with a port that the provider does not take', () => {
    const account = { host: 'mial.example.test', port: 588, encryption: 'starttls' as const };
    expect(changes({ ...mistyped, account, hosts })).toContain('smtp.port=465?');
  });
});
