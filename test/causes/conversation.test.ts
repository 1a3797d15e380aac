import type { Talk } from '../../helper/protocol/evidence.ts';
import { changes, first, found, standing, talk as talkAt, type Different } from './seen.ts';

/* What is concluded from the words of a server, and what is not. */

const inTheClear: Partial<Talk> = {
  spoke: 'none',
  starttls: 'not-offered',
  before: ['SIZE 1000', '8BITMIME'],
  authAfter: [],
};
const anyway = (code: number): Partial<Talk> => ({ ...inTheClear, anyway: { code, text: 'x', auth: [] } });
const control = (starttls: Talk['starttls'], host: string): Talk =>
  talkAt(587, { starttls, before: ['SIZE 1000', '8BITMIME'], address: '198.51.100.1' }, host);
const controls = (starttls: Talk['starttls']) => [control(starttls, 'smtp.gmail.com'), control(starttls, 'a.test')];

describe('STARTTLS that is not offered', () => {
  test.each<[string, Partial<Talk>, readonly Talk[], string]>([
    [
      'works all the same',
      { ...inTheClear, anyway: { code: 220, tls: true, auth: [] } },
      [],
      'starttls-stripped confirmed',
    ],
    [
      'is offered by no well-known server from here',
      anyway(502),
      controls('not-offered'),
      'starttls-stripped confirmed',
    ],
    ['is offered by others from here', anyway(502), controls('offered'), 'starttls-not-offered confirmed'],
    ['is unknown to the server, with nobody to compare', anyway(502), [], 'starttls-not-offered confirmed'],
    ['comes out unreadable, with nobody to compare', anyway(500), [], 'starttls-stripped possible'],
    ['comes out unreadable for this server alone', anyway(500), controls('offered'), 'starttls-stripped possible'],
    [
      'is cut off, with nobody to compare',
      { ...inTheClear, anyway: { auth: [] } },
      [],
      'starttls-not-offered possible',
    ],
    [
      'stands as X in the list',
      { ...anyway(502), before: ['SIZE 1000', 'XXXXXXXA'] },
      controls('offered'),
      'starttls-stripped confirmed',
    ],
    [
      'is behind a greeting of stars that knows no EHLO',
      {
        ...inTheClear,
        starttls: 'not-asked',
        greeting: { code: 220, text: '**************02**' },
        failure: { name: 'ehlo-refused', at: 'ehlo', text: '500 what' },
      },
      [],
      'starttls-stripped confirmed',
    ],
  ])('%s', (_title, talk, controlTalks, expected) => {
    expect(first({ talks: { 587: talk }, controlTalks })).toBe(expected);
  });
  test('leads to the port that begins with TLS, and never to sending in the clear', () => {
    expect(changes({ talks: { 587: anyway(502) } })).toEqual(['smtp.port=465', 'smtp.encryption=tls']);
  });
  test('is no fault where no encryption is set and the server takes the sign-in', () => {
    const plain = {
      account: { encryption: 'none' as const },
      talks: { 587: { ...anyway(502), authBefore: ['PLAIN'] } },
    };
    expect(first(plain)).toBe('none confirmed');
  });
  test('is not called stripped because of servers that said next to nothing', () => {
    const poor = controls('not-offered').map((one) => ({ ...one, before: [] }));
    expect(first({ talks: { 587: anyway(502) }, controlTalks: poor })).toBe('starttls-not-offered confirmed');
  });
});

describe('a refused conversation', () => {
  const refusedAt = (at: 'greeting' | 'ehlo', text: string): Different => ({
    talks: {
      587: {
        spoke: 'none',
        starttls: 'not-asked',
        authAfter: [],
        greeting: { code: at === 'greeting' ? Number(text.slice(0, 3)) : 220, text: 'x' },
        failure: { name: at === 'greeting' ? 'greeting-refused' : 'ehlo-refused', at, text },
      },
    },
  });
  test.each<['greeting' | 'ehlo', string, string]>([
    [
      'greeting',
      '554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org',
      'blocklisted-ip confirmed',
    ],
    ['greeting', '421 4.7.1 Your IP is on our blacklist', 'blocklisted-ip confirmed'],
    [
      'greeting',
      '554 5.7.1 <unknown[192.0.2.7]>: Client host rejected: Access denied',
      'server-firewall-ip-block confirmed',
    ],
    ['greeting', '550 Your IP address is not permitted to connect', 'server-firewall-ip-block confirmed'],
    [
      'greeting',
      '421 4.7.0 192.0.2.7 temporarily blocked after too few good log-ins',
      'server-firewall-ip-block confirmed',
    ],
    ['greeting', '554 no', 'server-firewall-ip-block possible'],
    ['greeting', '421 4.7.0 Error: too many connections from 192.0.2.7', 'server-busy confirmed'],
    ['greeting', '554 Your address is blocked after too many failed logins', 'server-firewall-ip-block confirmed'],
    ['greeting', '421 Too many authentication failures, try again later', 'server-firewall-ip-block confirmed'],
    ['greeting', '421 Too many unauthenticated connections, try again later', 'server-busy confirmed'],
    ['greeting', '421 Too many concurrent logins from your address', 'server-busy confirmed'],
    ['greeting', '421 Service temporarily unavailable, try again later', 'server-busy confirmed'],
    ['greeting', '450 4.3.2 Please try again later', 'server-busy confirmed'],
    ['greeting', '421 Service not available, closing transmission channel', 'server-down confirmed'],
    ['greeting', '521 mail.example.com does not accept mail', 'server-down confirmed'],
    ['greeting', '521 5.7.1 Your address is not welcome here', 'server-firewall-ip-block confirmed'],
    ['greeting', '421 4.3.0 mail.example.test Server configuration error', 'server-fault confirmed'],
    ['greeting', '451 4.3.0 Temporary lookup failure', 'server-fault confirmed'],
    ['greeting', '451 4.7.1 Greylisting in action, please come back later', 'greylisted confirmed'],
    ['greeting', '554 POP before SMTP: check your mail first', 'pop-before-smtp confirmed'],
    ['ehlo', '501 5.5.4 Invalid domain name', 'helo-refused confirmed'],
    ['ehlo', '550 5.7.1 <pc1>: Helo command rejected: Access denied', 'helo-refused confirmed'],
    ['ehlo', '450 4.7.1 <pc1>: Helo command rejected: Host not found', 'helo-refused confirmed'],
    ['ehlo', '502 5.5.1 command not implemented', 'helo-refused confirmed'],
    ['ehlo', '451 4.3.0 Internal error', 'server-fault confirmed'],
    ['ehlo', '421 4.3.2 too busy', 'server-busy confirmed'],
    ['ehlo', '554 5.7.1 rejected: 192.0.2.7 is listed at bl.example.test', 'blocklisted-ip confirmed'],
  ])('at %s with “%s”', (at, text, expected) => {
    expect(first(refusedAt(at, text))).toBe(expected);
  });
  test('is never heard where Outlook begins with TLS and the port does not', () => {
    expect(first({ ...refusedAt('greeting', '554 listed at bl.test'), account: { encryption: 'tls' } })).toBe(
      'wrong-encryption-mode confirmed',
    );
  });
  test('of this computer’s name only is still one, though the conversation went on', () => {
    expect(first({ talks: { 587: { nameRefused: '504 5.5.2 <PC1>: Helo command rejected' } } })).toBe(
      'helo-refused confirmed',
    );
  });
});

describe('a greeting', () => {
  const after = (greetedAfter: number): Different => ({ talks: { 587: { greetedAfter }, 465: { greetedAfter } } });
  test('of three seconds is no fault', () => {
    expect(first(after(3_000))).toBe('none confirmed');
  });
  test('of six seconds may be one, and nothing is called fine', () => {
    expect(first(after(6_000))).toBe('slow-greeting possible');
    expect(standing(after(6_000), 'none')).toBeUndefined();
  });
  test('of twelve seconds is one, and more time the way out', () => {
    expect(first(after(12_000))).toBe('slow-greeting confirmed');
    expect(changes(after(12_000))).toEqual(['outlook.timeout=300?']);
  });
  test('that another port gives at once makes that port the way out', () => {
    expect(changes({ talks: { 587: { greetedAfter: 12_000 } } })).toEqual(['smtp.port=465', 'smtp.encryption=tls']);
  });
  test('of another kind of server names it', () => {
    const web = { name: 'not-smtp', at: 'greeting', text: 'HTTP/1.1 400 Bad Request' } as const;
    const seen: Different = { talks: { 587: { spoke: 'none', failure: web, authAfter: [] } } };
    expect(first(seen)).toBe('not-smtp confirmed');
    expect(found(seen)[0]?.because.values).toMatchObject({ kind: 'http' });
    const pop = { name: 'not-smtp', at: 'greeting', text: '+OK ready' } as const;
    const fetching = { account: { port: 110 }, ports: { 110: 'accepted' }, talks: { 110: { failure: pop } } } as const;
    expect(first(fetching)).toBe('wrong-port confirmed');
  });
});

describe('ways to sign in', () => {
  const offers = (authAfter: readonly string[], auth: 'password' | 'spa' | 'oauth2' = 'password'): Different => ({
    account: { auth },
    talks: Object.fromEntries([465, 587].map((port) => [port, { authAfter: [...authAfter] }])),
  });
  test.each<[readonly string[], 'password' | 'spa' | 'oauth2', string, readonly string[]]>([
    [[], 'password', 'auth-not-offered confirmed', []],
    [['CRAM-MD5'], 'password', 'auth-mechanism-mismatch confirmed', []],
    [['NTLM'], 'password', 'auth-mechanism-mismatch confirmed', ['smtp.auth=spa?']],
    [['PLAIN', 'LOGIN'], 'spa', 'auth-mechanism-mismatch confirmed', ['smtp.auth=password?']],
    [['PLAIN', 'LOGIN'], 'oauth2', 'auth-mechanism-mismatch confirmed', ['smtp.auth=password?']],
    [['XOAUTH2'], 'password', 'oauth-required confirmed', ['smtp.auth=oauth2?']],
    [['OAUTHBEARER', 'XOAUTH2'], 'spa', 'oauth-required confirmed', ['smtp.auth=oauth2?']],
    [['LOGIN', 'XOAUTH2'], 'password', 'none confirmed', []],
  ])('%j for an account with %s', (list, auth, expected, changed) => {
    expect(first(offers(list, auth))).toBe(expected);
    expect(changes(offers(list, auth))).toEqual(changed);
  });
  test('that are wanting here and offered on another port are a reason to change the port', () => {
    const here = { talks: { 587: { authAfter: ['CRAM-MD5'] } } };
    expect(changes(here)).toEqual(['smtp.port=465', 'smtp.encryption=tls']);
  });
});

describe('who answers where nobody is', () => {
  const decoy = {
    address: '203.0.113.237',
    family: 4,
    port: 587,
    answer: 'accepted',
    ms: 45,
    listening: false,
  } as const;
  const greeting = { ...decoy, words: '220 gate.isp.test ESMTP' };
  const otherName = { certificate: { nameFits: false, names: ['gate.isp.test'] } };
  test('stands in for the server, and everything else is its doing', () => {
    expect(first({ decoys: [greeting], talks: { 587: inTheClear } })).toBe('transparent-proxy confirmed');
    expect(first({ decoys: [greeting], ...otherName })).toBe('transparent-proxy confirmed');
    expect(standing({ decoys: [greeting], ...otherName }, 'certificate-name-mismatch')).toBeUndefined();
  });
  test('is a program of this computer where the system says so', () => {
    const here = { decoys: [{ ...greeting, here: true }], talks: { 587: inTheClear } };
    expect(found(here).map((one) => `${one.cause} ${one.standing}`)[0]).toBe('antivirus-interception confirmed');
    expect(standing(here, 'transparent-proxy')).toBeUndefined();
    const there = { ...here, decoys: [{ ...greeting, ms: 1, here: false }] };
    expect(first(there)).toBe('transparent-proxy confirmed');
  });
  test('lets nobody be spoken to, where it is a program of this computer and well-known hosts are cut as well', () => {
    const failure = { name: 'reset', at: 'greeting' } as const;
    const world = (gmail: Partial<Talk>): Different => ({
      decoys: [{ ...decoy, here: true }],
      talks: { 587: { ...inTheClear, starttls: 'not-asked', failure } },
      controlTalks: [
        { ...control('not-asked', 'a.test'), failure },
        { ...control('offered', 'smtp.gmail.com'), ...gmail },
      ],
    });
    expect(first(world({ failure }))).toBe('antivirus-interception confirmed');
    // The server may be what is broken, where others can be spoken to.
    expect(standing(world({}), 'antivirus-interception')).toBe('possible');
    expect(standing(world({}), 'connection-cut')).toBe('possible');
  });
  test('is harmless where the server proves itself', () => {
    expect(first({ decoys: [greeting] })).toBe('none confirmed');
  });
  test('says nothing of another port, nor where no word is said', () => {
    expect(standing({ decoys: [{ ...greeting, port: 25 }], ...otherName }, 'transparent-proxy')).toBeUndefined();
    expect(standing({ decoys: [decoy], ...otherName }, 'transparent-proxy')).toBeUndefined();
  });
});

describe('the size of a message', () => {
  const sized = (size: number, limit: string): Different => ({
    message: { size },
    talks: { 587: { after: [`SIZE ${limit}`, 'AUTH PLAIN'] } },
  });
  test.each<[number, string, string]>([
    [30_000_000, '10000000', 'message-too-large confirmed'],
    [9_000_000, '10000000', 'message-too-large possible'],
    [5_000_000, '10000000', 'none confirmed'],
    [30_000_000, '0', 'none confirmed'],
    [30_000_000, 'many', 'none confirmed'],
  ])('%i for SIZE %s', (size, limit, expected) => {
    expect(first(sized(size, limit))).toBe(expected);
  });
});

describe('a connection', () => {
  const cut = (at: 'greeting' | 'ehlo', name: 'reset' | 'closed'): Partial<Talk> => ({
    spoke: 'none',
    authAfter: [],
    failure: { name, at },
  });
  test.each(['greeting', 'ehlo'] as const)('cut at %s is called that', (at) => {
    expect(first({ talks: { 587: cut(at, 'reset') } })).toBe('connection-cut confirmed');
    expect(first({ talks: { 587: cut(at, 'closed') } })).toBe('connection-cut confirmed');
  });
  test('cut for everybody is the network’s doing', () => {
    const everybody = ['a.test', 'b.test'].map((host) => talkAt(587, cut('ehlo', 'reset'), host));
    const [finding] = found({ talks: { 587: cut('ehlo', 'reset') }, controlTalks: everybody });
    expect(finding?.because.id).toBe('connection-cut.everybody');
    expect(finding?.corrections.map((one) => one.do)).toContain('tell-network');
  });
  test('that says nothing is called silent', () => {
    const silent: Partial<Talk> = {
      spoke: 'none',
      authAfter: [],
      failure: { name: 'no-greeting', at: 'greeting', afterMs: 20_000 },
    };
    expect(first({ talks: { 587: silent } })).toBe('open-but-silent confirmed');
  });
});
