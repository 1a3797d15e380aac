import type { Talk } from '../../helper/protocol/evidence.ts';
import { useLanguage } from '../../helper/words/load.ts';
import { render } from '../../helper/words/render.ts';
import { changes, certificate, first, found, HOST, standing, talk, type Different } from './seen.ts';

/** Of the Internet, and not the account's server's. */
const GMAIL = { address: '142.251.31.108' };
const broken = (name: NonNullable<Talk['failure']>['name'], text?: string): Partial<Talk> => ({
  failure: { name, at: 'tls', ...(text === undefined ? {} : { text }) },
  authAfter: [],
});
const on587 = { host: HOST, port: 587, family: 4, ms: 50 } as const;
const agreed = (protocol: string, cipher = 'AES256-SHA') => ({
  'tls-versions': { tries: [{ ...on587, offered: 'old' as const, agreed: { protocol, cipher } }] },
});
const refusedAgain = (name: 'reset' | 'closed' | 'tls-version' | 'tls-cipher') => ({
  'tls-versions': { tries: [{ ...on587, offered: 'old' as const, failure: { name } }] },
});
const small = (answer: 'alert' | 'closed' | 'silent') => ({ 'small-answer': { looks: [{ ...on587, answer }] } });

describe('tls-version-mismatch', () => {
  const cut = { talks: { 587: broken('closed') } };
  test('is confirmed where only an outdated version comes about, and offers the port that is up to date', () => {
    const different = { ...cut, more: agreed('TLSv1') };
    expect(first(different)).toBe('tls-version-mismatch confirmed');
    expect(changes(different)).toEqual(['smtp.port=465', 'smtp.encryption=tls']);
  });
  test('is confirmed where the server says so itself', () => {
    expect(first({ talks: { 587: broken('tls-version') }, more: refusedAgain('tls-version') })).toBe(
      'tls-version-mismatch confirmed',
    );
  });
  test('is not said of a connection that was cut once, when the next try agrees on a version of today', () => {
    const different = { ...cut, more: agreed('TLSv1.3', 'TLS_AES_256_GCM_SHA384') };
    expect(first(different)).toBe('tls-handshake-cut possible');
  });
  test('is confirmed for ciphers of old, and possible where nothing of ours fits', () => {
    const noCipher = { 587: broken('tls-cipher') };
    expect(first({ talks: noCipher, more: agreed('TLSv1.2') })).toBe('tls-version-mismatch confirmed');
    expect(first({ talks: noCipher, more: refusedAgain('tls-cipher') })).toBe('tls-version-mismatch possible');
  });
});

describe('tls-handshake-cut', () => {
  test('is confirmed when the connection is cut again whatever is offered', () => {
    expect(first({ talks: { 587: broken('reset') }, more: refusedAgain('reset') })).toBe('tls-handshake-cut confirmed');
  });
  test('is possible and no more when it was cut once', () => {
    expect(first({ talks: { 587: broken('reset') } })).toBe('tls-handshake-cut possible');
  });
  test('is confirmed for silence, when not even a small answer comes', () => {
    expect(first({ talks: { 587: broken('silent') }, more: small('silent') })).toBe('tls-handshake-cut confirmed');
  });
  test('is not said of an account without encryption', () => {
    const account = { host: HOST, port: 587, encryption: 'none' as const };
    expect(standing({ account, talks: { 587: broken('reset') } }, 'tls-handshake-cut')).toBeUndefined();
  });
});

describe('mtu-blackhole', () => {
  test('is confirmed when a small answer comes and another port stalls alike', () => {
    const different: Different = {
      talks: { 25: broken('silent'), 587: broken('silent'), 465: broken('silent') },
      more: small('alert'),
    };
    expect(first(different)).toBe('mtu-blackhole confirmed');
    expect(standing(different, 'tls-handshake-cut')).toBeUndefined();
  });
  test('is possible and no more when another port’s certificate came through', () => {
    expect(first({ talks: { 587: broken('silent') }, more: small('alert') })).toBe('mtu-blackhole possible');
  });
  test('is not said when small answers do not come either', () => {
    expect(standing({ talks: { 587: broken('silent') }, more: small('silent') }, 'mtu-blackhole')).toBeUndefined();
  });
});

describe('a certificate outside its dates', () => {
  const ended = { dateFits: false, validTo: '2026-11-01T00:00:00.000Z' } as const;
  const early = {
    dateFits: false,
    validFrom: '2026-12-01T00:00:00.000Z',
    validTo: '2027-12-01T00:00:00.000Z',
  } as const;
  const clock = (...days: number[]) => ({
    clock: {
      sources: days.map((one, at) => ({
        from: `time${String(at)}.test`,
        by: 'sntp' as const,
        offset: one * 86_400_000,
        ms: 40,
      })),
    },
  });
  test('is the clock’s fault where time servers agree on a day within them', () => {
    const different = { certificate: ended, more: clock(-30, -30) };
    expect(first(different)).toBe('clock-skew confirmed');
    expect(standing(different, 'certificate-expired')).toBeUndefined();
  });
  test('has ended where time servers agree with this computer', () => {
    expect(first({ certificate: ended, more: clock(0, 0) })).toBe('certificate-expired confirmed');
  });
  test('has ended where another time would not make it good either', () => {
    expect(first({ certificate: ended, more: clock(-2_000) })).toBe('certificate-expired confirmed');
  });
  test('is not the clock’s fault where time servers contradict each other', () => {
    expect(standing({ certificate: ended, more: clock(-30, 0) }, 'clock-skew')).not.toBe('confirmed');
  });
  test('is possible and no more where only the server itself says another time', () => {
    const sources = [{ from: HOST, by: 'greeting' as const, offset: -30 * 86_400_000, ms: 40 }];
    expect(first({ certificate: ended, more: { clock: { sources } } })).toBe('clock-skew possible');
  });
  test('that is to come may be the clock’s fault until somebody told the time', () => {
    expect(first({ certificate: early })).toBe('certificate-not-yet-valid possible');
    expect(first({ certificate: early, more: clock(0) })).toBe('certificate-not-yet-valid confirmed');
    expect(first({ certificate: early, more: clock(20) })).toBe('clock-skew confirmed');
  });
  test('tells how far the clock is off in the words of each language', async () => {
    const clockSkew = found({ certificate: early, more: clock(20) }).find(({ cause }) => cause === 'clock-skew');
    const told = [];
    for (const language of ['en', 'de', 'ja', 'ar'] as const) {
      await useLanguage(language);
      told.push(clockSkew && render(clockSkew.because));
    }
    await useLanguage('en');
    expect(told).toEqual(['20 days', '20 Tage', '20 日', '20 يومًا'].map((far) => expect.stringContaining(far)));
  });
  test('is the clock’s fault where this program itself is younger', () => {
    const seenAt = '2024-11-21T12:00:00.000Z';
    const dates = { validFrom: '2026-10-01T00:00:00.000Z', validTo: '2027-10-01T00:00:00.000Z' };
    expect(first({ certificate: { dateFits: false, seenAt, ...dates } })).toBe('clock-skew confirmed');
  });
  test('is the clock’s fault where every well-known server’s is out of its dates alike, and nobody told the time', () => {
    const others = (dates: object) => {
      const talks = ['smtp.gmail.com', 'smtp.office365.com'].map((host) => ({
        ...talk(587, GMAIL, host),
        certificate: certificate(587, { dateFits: false, ...dates }, host),
      }));
      return { 'control-talks': { talks } };
    };
    const theirs = { validFrom: '2026-02-01T00:00:00.000Z', validTo: '2026-11-10T00:00:00.000Z' };
    expect(first({ certificate: ended, more: others(theirs) })).toBe('clock-skew confirmed');
    const soon = { validFrom: '2026-12-01T00:00:00.000Z', validTo: '2027-11-10T00:00:00.000Z' };
    expect(first({ certificate: ended, more: others(soon) })).toBe('certificate-expired confirmed');
    const key = { kind: 'RSA', bits: 2048, print: 'aa' };
    expect(first({ certificate: { ...ended, key }, more: others({ ...theirs, key }) })).toBe(
      'certificate-expired confirmed',
    );
    const told = { ...others(theirs), ...clock(0, 0) };
    expect(first({ certificate: ended, more: told })).toBe('certificate-expired confirmed');
  });
  test('has ended, too, where one above it has', () => {
    const chain = [{ subject: 'CN=Link', validFrom: '2024-01-01T00:00:00.000Z', validTo: '2026-11-01T00:00:00.000Z' }];
    const untrusted = { system: 'untrusted', bundled: 'untrusted' } as const;
    const above = { chain, ends: 'trusted-root', chainFault: 'CERT_HAS_EXPIRED', trust: untrusted } as const;
    expect(first({ certificate: { ...above, chain: [...chain] } })).toBe('certificate-expired confirmed');
    expect(standing({ certificate: { ...above, chain: [...chain] } }, 'certificate-untrusted')).toBe('excluded');
  });
});

describe('a certificate nobody vouches for', () => {
  const untrusted = { trust: { system: 'untrusted', bundled: 'untrusted' } } as const;
  const alone = { ...untrusted, ends: 'missing-issuer', chain: [], chainFault: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' };
  test('lacks a link where its issuer is called like one', () => {
    const different = {
      certificate: { ...alone, ends: 'missing-issuer', chain: [], issuer: 'CN=Test Intermediate CA' },
    };
    expect(first(different as Different)).toBe('certificate-chain-incomplete possible');
  });
  test('is a stranger’s where its issuer is called like a private authority', () => {
    const different = { certificate: { ...alone, issuer: 'CN=Example Internal CA' } };
    expect(first(different as Different)).toBe('certificate-untrusted confirmed');
    expect(standing(different as Different, 'certificate-chain-incomplete')).toBeUndefined();
  });
  test('is the server’s own sooner than for a wrong name, where it made it itself', () => {
    const own = { ...untrusted, ends: 'itself', selfSigned: true, nameFits: false, names: ['localhost'] } as const;
    expect(first({ certificate: { ...own, names: [...own.names] } })).toBe('certificate-untrusted confirmed');
  });
  test('is too weak and nothing else where only its signature is refused', () => {
    const weak = { ...untrusted, ends: 'trusted-root', weak: 'SHA-1', chainFault: 'UNSPECIFIED' } as const;
    expect(first({ certificate: weak })).toBe('certificate-weak-key confirmed');
  });
});

describe('who opens the encryption', () => {
  const company = { system: 'trusted', bundled: 'untrusted' } as const;
  test('is a virus scanner where the issuer says so, trusted or not', () => {
    const issuer = 'O=Avast Web/Mail Shield, CN=Avast Web/Mail Shield Root';
    expect(first({ certificate: { issuer, trust: company } })).toBe('antivirus-interception confirmed');
    const nobody = { system: 'untrusted', bundled: 'untrusted' } as const;
    expect(first({ certificate: { issuer, trust: nobody } })).toBe('antivirus-interception confirmed');
  });
  test('is a gateway where the issuer says so', () => {
    expect(first({ certificate: { issuer: 'CN=FortiGate CA', trust: company } })).toBe('tls-inspection confirmed');
  });
  test('is nobody where a company’s own server has its own authority', () => {
    expect(first({ certificate: { issuer: 'CN=Example Internal CA', trust: company } })).toBe('none confirmed');
  });
  test('is nobody where a public authority vouches, whatever it is called', () => {
    expect(first({ certificate: { issuer: 'O=Fortinet, CN=Public CA' } })).toBe('none confirmed');
  });
  const key = { kind: 'RSA', bits: 2048, print: 'aa' };
  const controls = (print: string) => ({
    'control-talks': {
      talks: [
        {
          ...talk(587, GMAIL, 'smtp.gmail.com'),
          certificate: certificate(587, { key: { ...key, print }, trust: company }, 'smtp.gmail.com'),
        },
      ],
    },
  });
  test('is a gateway where a well-known host shows the very same key', () => {
    const different = { certificate: { key, trust: company, issuer: 'CN=X' }, more: controls('aa') };
    expect(first(different as Different)).toBe('tls-inspection confirmed');
  });
  test('is nobody where one certificate has the names of both', () => {
    const shown = { key, trust: company, subject: 'CN=both', names: [HOST, 'smtp.gmail.com'], issuer: 'CN=X' };
    const gmail = { ...talk(587, GMAIL, 'smtp.gmail.com'), certificate: certificate(587, shown, 'smtp.gmail.com') };
    const more = { 'control-talks': { talks: [gmail] } };
    expect(first({ certificate: shown, more } as Different)).toBe('none confirmed');
    const decoys = [
      { address: 'x', family: 4 as const, port: 587, answer: 'accepted' as const, listening: true, ms: 9 },
    ];
    expect(first({ certificate: shown, more, decoys } as Different)).toBe('tls-inspection confirmed');
  });
  test('is the one who takes the connections where one certificate has the name of neither', () => {
    const shown = {
      key,
      trust: { system: 'untrusted', bundled: 'untrusted' },
      nameFits: false,
      subject: 'CN=relay.test',
      issuer: 'CN=relay.test',
      names: ['relay.test'],
    } as const;
    const gmail = {
      ...talk(587, GMAIL, 'smtp.gmail.com'),
      certificate: certificate(587, { ...shown, names: [...shown.names] }, 'smtp.gmail.com'),
    };
    const words = '220 relay.test ESMTP';
    const decoys = [
      { address: 'x', family: 4 as const, port: 587, answer: 'accepted' as const, listening: false, ms: 9, words },
    ];
    const different = { certificate: shown, more: { 'control-talks': { talks: [gmail] } }, decoys };
    expect(first(different as unknown as Different)).toBe('transparent-proxy confirmed');
  });
  test('is a gateway where one authority that only this computer knows signs for a host of the Internet, too', () => {
    const different = { certificate: { key, trust: company, issuer: 'CN=An Authority' }, more: controls('bb') };
    expect(first(different as Different)).toBe('tls-inspection confirmed');
    expect(first({ ...different, certificate: { key, trust: company, issuer: 'CN=X' } } as Different)).toBe(
      'none confirmed',
    );
  });
  test('is nobody where the server shows the same key on a port where nobody takes connections to nobody', () => {
    const shown = { key, trust: { ...company, added: true }, issuer: 'CN=An Authority' };
    const world = (answer: 'accepted' | 'silent', print: string) => ({
      certificate: shown,
      more: {
        ...controls('bb'),
        'tls-certificate': {
          certificates: [certificate(587, shown), certificate(465, { ...shown, key: { ...key, print } })],
        },
      },
      decoys: [
        { address: 'x', family: 4, port: 587, answer: 'accepted', listening: true, ms: 9 },
        { address: 'x', family: 4, port: 465, answer, listening: false, ms: 900 },
      ],
    });
    expect(first(world('silent', 'aa') as unknown as Different)).toBe('none confirmed');
    expect(first(world('accepted', 'aa') as unknown as Different)).toBe('tls-inspection confirmed');
    expect(first(world('silent', 'cc') as unknown as Different)).toBe('tls-inspection confirmed');
  });
  test('is a virus scanner where the system says that a program here takes the connections', () => {
    const taken = (here?: boolean) => [
      { address: 'x', family: 4 as const, port: 587, answer: 'accepted' as const, listening: true, ms: 90, here },
    ];
    const different = { certificate: { key, trust: company, issuer: 'CN=An Authority' }, more: controls('bb') };
    expect(first({ ...different, decoys: taken(true) } as Different)).toBe('antivirus-interception confirmed');
    expect(first({ ...different, decoys: taken(false) } as Different)).toBe('tls-inspection confirmed');
    expect(first({ ...different, decoys: taken() } as Different)).toBe('tls-inspection confirmed');
  });
  test('is not settled before it is known who takes connections to nobody', () => {
    const different = { certificate: { key, trust: company, issuer: 'CN=An Authority' }, more: controls('bb') };
    expect(standing({ ...different, partly: ['decoy-ports'] } as Different, 'tls-inspection')).toBe('possible');
    expect(standing({ ...different, partly: ['clock'] } as Different, 'tls-inspection')).toBe('confirmed');
  });
  test('waits for the account’s own port where somebody takes connections to nobody', () => {
    const gmail = { ...talk(465, GMAIL, 'smtp.gmail.com'), certificate: certificate(465, {}, 'smtp.gmail.com') };
    const different = {
      certificate: { key, trust: { ...company, added: true }, issuer: 'CN=An Authority' },
      more: { 'control-talks': { talks: [gmail] } },
      partly: ['control-talks'],
    };
    const decoys = [{ address: 'x', family: 4, port: 587, answer: 'accepted', listening: true, ms: 9 }];
    expect(standing(different as unknown as Different, 'tls-inspection')).toBeUndefined();
    expect(standing({ ...different, decoys } as unknown as Different, 'tls-inspection')).toBe('possible');
  });
  test('is nobody where only this program was told of that authority, whatever the addresses, and no other sign is there', () => {
    const trust = { ...company, added: true };
    const decoys = [
      { address: 'x', family: 4 as const, port: 587, answer: 'accepted' as const, listening: true, ms: 9 },
    ];
    const different = { certificate: { key, trust, issuer: 'CN=An Authority' }, more: controls('bb') };
    expect(first(different as Different)).toBe('none confirmed');
    expect(first({ ...different, decoys } as Different)).toBe('tls-inspection confirmed');
    const made = certificate(25, { issuer: 'CN=gasthof', trust: { system: 'untrusted', bundled: 'untrusted' } });
    const shown = certificate(587, different.certificate);
    const more = { ...different.more, 'tls-certificate': { certificates: [shown, made] } };
    expect(first({ ...different, more } as Different)).toBe('none confirmed');
  });
  test('is nobody where the certificate is for another name than was asked for', () => {
    const shown = { key, trust: company, issuer: 'CN=An Authority', nameFits: false };
    expect(first({ certificate: shown, more: controls('bb') } as Different)).toBe(
      'certificate-name-mismatch confirmed',
    );
    expect(standing({ certificate: shown, more: controls('bb') } as Different, 'tls-inspection')).toBeUndefined();
  });
  describe('in a network of its own', () => {
    const beside = (print: string, trust: object, more: object = {}) => {
      const shown = { key: { ...key, print }, trust, ...more };
      const theirs = certificate(587, shown as never, 'smtp.gmail.com');
      const talks = [{ ...talk(587, { address: '10.9.9.9' }, 'smtp.gmail.com'), certificate: theirs }];
      return { 'control-talks': { talks } };
    };
    const nobody = { system: 'untrusted', bundled: 'untrusted' } as const;
    const decoys = [
      { address: 'x', family: 4 as const, port: 587, answer: 'accepted' as const, listening: true, ms: 9 },
    ];
    const shownAt = (port: number, issuer: string, print: string) =>
      certificate(port, { issuer, key: { ...key, print }, trust: company });
    test.each(['aa', 'bb'])('one authority for all is nobody (key %s)', (print) => {
      const different = { certificate: { key, trust: company }, more: beside(print, company) };
      expect(first(different as Different)).toBe('none confirmed');
    });
    test('one authority for all is no suspect where something else is wrong', () => {
      const early = { dateFits: false, validFrom: '2026-12-01T00:00:00.000Z', validTo: '2027-12-01T00:00:00.000Z' };
      const different = { certificate: { key, trust: company, ...early }, more: beside('bb', company) };
      expect(first(different as Different)).toBe('certificate-not-yet-valid possible');
      expect(standing(different as Different, 'tls-inspection')).toBeUndefined();
    });
    test('it is a gateway where addresses of nobody answer, or another port shows another hand', () => {
      const different = { certificate: { key, trust: company }, more: beside('bb', company) };
      expect(first({ ...different, decoys } as Different)).toBe('tls-inspection confirmed');
      const certificates = [shownAt(587, 'CN=An Authority', 'aa'), shownAt(25, 'CN=Its own', 'cc')];
      const more = { ...different.more, 'tls-certificate': { certificates } };
      expect(first({ ...different, more } as Different)).toBe('tls-inspection confirmed');
    });
    test('one key of strangers for all is the server’s own fault sooner', () => {
      const strange = { trust: nobody, ends: 'unknown-root', issuer: 'CN=Example CA' } as const;
      const different = { certificate: { ...strange, key }, more: beside('aa', nobody, strange) };
      expect(first(different as Different)).toBe('certificate-untrusted confirmed');
      expect(standing(different as Different, 'tls-inspection')).toBe('possible');
      expect(first({ ...different, decoys } as Different)).toBe('tls-inspection confirmed');
    });
    test('a control at the account’s own address is nobody to compare with', () => {
      const more = { 'control-talks': { talks: beside('aa', company)['control-talks'].talks } };
      const talks = more['control-talks'].talks.map((one) => ({ ...one, address: '192.0.2.1' }));
      const different = { certificate: { key, trust: company }, more: { 'control-talks': { talks } }, decoys };
      expect(first(different as Different)).toBe('none confirmed');
    });
  });
  test('waits for the certificate of a well-known host that was let in, where only this computer’s own store vouches', () => {
    const different = { certificate: { key, trust: company }, partly: ['control-talks'] } as const;
    expect(standing(different as Different, 'tls-inspection')).toBe('possible');
    const others = { ...different, certificate: { key, trust: company, issuer: 'CN=X' }, more: controls('bb') };
    expect(standing(others as Different, 'tls-inspection')).toBeUndefined();
    expect(
      standing({ certificate: { key }, partly: ['control-talks'] } as Different, 'tls-inspection'),
    ).toBeUndefined();
  });
  test('is nobody where one certificate is made for this server and the well-known host', () => {
    const names = [HOST, 'smtp.gmail.com'];
    const theirs = certificate(587, { key: { ...key, print: 'aa' }, trust: company, names }, 'smtp.gmail.com');
    const talks = [{ ...talk(587, GMAIL, 'smtp.gmail.com'), certificate: theirs }];
    const different = {
      certificate: { key, trust: company, issuer: 'CN=X', names },
      more: { 'control-talks': { talks } },
    };
    expect(first(different as Different)).toBe('none confirmed');
  });
  test('is a gateway where one stranger signs for well-known hosts too, each with a key of its own', () => {
    const nobody = { system: 'untrusted', bundled: 'untrusted' } as const;
    const strange = { trust: nobody, ends: 'missing-issuer', issuer: 'CN=Example Signing' } as const;
    const theirs = certificate(587, { ...strange, key: { ...key, print: 'bb' } }, 'smtp.gmail.com');
    const talks = [{ ...talk(587, GMAIL, 'smtp.gmail.com'), certificate: theirs }];
    const different = { certificate: { ...strange, key }, more: { 'control-talks': { talks } } };
    expect(first(different as Different)).toBe('tls-inspection confirmed');
    expect(standing(different as Different, 'certificate-untrusted')).toBeUndefined();
    expect(first({ certificate: { ...strange, key } } as Different)).toBe('certificate-untrusted confirmed');
  });
  test('is to blame, not the server, for silence within the encryption', () => {
    const failure = { name: 'silent', at: 'ehlo-again', afterMs: 8_000 } as const;
    const different = {
      certificate: { issuer: 'CN=FortiGate CA', trust: company },
      talks: { 587: { failure, authAfter: [] } },
    };
    expect(first(different as Different)).toBe('tls-inspection confirmed');
    expect(standing(different as Different, 'server-fault')).toBeUndefined();
  });
  test('is offered an exception, never switching the protection off', () => {
    const said = found({ certificate: { issuer: 'CN=Avast Web/Mail Shield Root', trust: company } })[0]?.corrections;
    expect(said?.map((one) => one.do)).toEqual(['look', 'look']);
    expect(JSON.stringify(said)).not.toMatch(/switch|off/i);
  });
});
