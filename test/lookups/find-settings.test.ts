import * as v from 'valibot';
import { settingsSchema } from '../../helper/protocol/evidence.ts';
import { autoconfigPage, outgoingServer } from './pages.ts';
import { AUTOCONFIG, fingerprint, lookUpIn, PACC, WELL_KNOWN } from './world.ts';

const own = autoconfigPage(outgoingServer());
const foreign = autoconfigPage(outgoingServer({ hostname: 'smtp.hoster.test' }));

describe('what our tables know well', () => {
  test('is asked of nobody', async () => {
    const { settings, asked, names } = await lookUpIn({}, 'anna@gmx.net');
    expect(settings).toMatchObject({ provider: { id: 'gmx-net' }, source: 'domain', trust: 'high' });
    expect(settings.found).toMatchObject([{ by: 'data', trust: 'high', outgoing: settings.outgoing }]);
    expect([...asked, ...names]).toEqual([]);
  });

  test('by a domain’s MX, is asked of DNS and of nobody else', async () => {
    const { settings, names } = await lookUpIn({ mx: { 'example.test': ['aspmx.l.google.com'] } });
    expect(settings).toMatchObject({ provider: { id: 'google-workspace' }, source: 'mx', trust: 'medium' });
    expect(names).toEqual(['example.test']);
  });
});

describe('what our tables do not know', () => {
  test('is asked of the domain over https; its own server is trusted', async () => {
    const { settings } = await lookUpIn({ pages: { [AUTOCONFIG]: own } });
    expect(v.is(settingsSchema, settings)).toBe(true);
    expect(settings).toMatchObject({
      address: 'anna.secret@example.test',
      domain: 'example.test',
      provider: null,
      status: 'active',
      source: 'autoconfig',
      trust: 'high',
      outgoing: [
        { host: 'smtp.example.test', port: 465, encryption: 'tls', auth: ['password'], username: 'full-address' },
      ],
    });
    expect(settings.found).toMatchObject([{ by: 'autoconfig', trust: 'high' }]);
    expect(settings.nothing?.map(({ by }) => by).toSorted()).toEqual(['mx', 'pacc', 'srv', 'well-known']);
  });

  test('neither the address nor its local part leaves, in whatever form', async () => {
    const page = autoconfigPage(outgoingServer({ hostname: '%EMAILLOCALPART%.example.test' }), outgoingServer());
    const { asked, names } = await lookUpIn({ pages: { [AUTOCONFIG]: page, [WELL_KNOWN]: own, [PACC]: own } });
    expect(asked.map(({ host, path }) => host + path).toSorted()).toEqual([AUTOCONFIG, WELL_KNOWN, PACC].toSorted());
    expect(JSON.stringify([asked, names])).not.toMatch(/secret|anna/i);
    expect(new Set(names)).toEqual(
      new Set([
        'example.test',
        'autoconfig.example.test',
        'ua-auto-config.example.test',
        '_ua-auto-config.example.test',
        '_submissions._tcp.example.test',
        '_submission._tcp.example.test',
      ]),
    );
  });

  test('is as little trusted as its weakest server: somebody else’s is medium', async () => {
    const { settings } = await lookUpIn({ pages: { [AUTOCONFIG]: foreign } });
    expect(settings).toMatchObject({ trust: 'medium', outgoing: [{ host: 'smtp.hoster.test' }] });
    expect(settings.found?.[0]?.why).toMatch(/belongs to hoster\.test/);
  });

  test('counts as somebody else’s where only the public suffix is shared', async () => {
    const pages = {
      'autoconfig.anna.co.uk/mail/config-v1.1.xml': autoconfigPage(outgoingServer({ hostname: 'smtp.bert.co.uk' })),
    };
    expect((await lookUpIn({ pages }, 'a@anna.co.uk')).settings.trust).toBe('medium');
    const github = {
      'autoconfig.anna.github.io/mail/config-v1.1.xml': autoconfigPage(
        outgoingServer({ hostname: 'smtp.bert.github.io' }),
      ),
    };
    expect((await lookUpIn({ pages: github }, 'a@anna.github.io')).settings.trust).toBe('medium');
  });

  test('is taken from the website where there is no host for it', async () => {
    const { settings } = await lookUpIn({ pages: { [WELL_KNOWN]: own } });
    expect(settings).toMatchObject({ source: 'well-known', trust: 'high' });
  });

  test('is taken from DNS with little trust, and without a word on how to sign in', async () => {
    const smtp = { name: 'smtp.example.test', port: 465, priority: 0, weight: 1 };
    const { settings } = await lookUpIn({ services: { '_submissions._tcp.example.test': [smtp] } });
    expect(settings).toMatchObject({
      source: 'srv',
      trust: 'low',
      outgoing: [{ host: 'smtp.example.test', auth: [] }],
    });
  });

  test('comes best first, whoever answers first', async () => {
    const smtp = { name: 'srv.example.test', port: 465, priority: 0, weight: 1 };
    const { settings } = await lookUpIn({
      pages: {
        [AUTOCONFIG]: (_request, response) => {
          setTimeout(() => response.writeHead(200, { 'content-type': 'application/xml' }).end(own), 300);
        },
        [WELL_KNOWN]: foreign,
      },
      services: { '_submissions._tcp.example.test': [smtp] },
    });
    expect(settings.found?.map(({ by, trust }) => `${by} ${trust}`)).toEqual([
      'autoconfig high',
      'well-known medium',
      'srv low',
    ]);
    expect(settings).toMatchObject({ source: 'autoconfig', outgoing: [{ host: 'smtp.example.test' }] });
  });

  test('stays unknown where nobody knows, and each says why', async () => {
    const { settings } = await lookUpIn({});
    expect(settings).toMatchObject({
      provider: null,
      status: 'unknown',
      outgoing: [],
      source: null,
      trust: null,
      found: [],
    });
    const why = Object.fromEntries((settings.nothing ?? []).map((one) => [one.by, one.why]));
    expect(why).toEqual({
      mx: 'DNS names no servers that take in its mail.',
      autoconfig: 'There is no autoconfig.example.test.',
      'well-known': 'There is no example.test.',
      pacc: 'There is no ua-auto-config.example.test.',
      srv: 'DNS has no such records for example.test.',
    });
  });

  test('that DNS was silent is not told as if there were nothing', async () => {
    const { settings } = await lookUpIn({ silentDns: true });
    expect(settings.nothing).toContainEqual({ by: 'srv', why: 'DNS gave no answer.' });
  });

  test('a service that is not offered is told as such', async () => {
    const none = { name: '', port: 0, priority: 0, weight: 0 };
    const { settings } = await lookUpIn({ services: { '_submission._tcp.example.test': [none] } });
    expect(settings.nothing).toContainEqual({ by: 'srv', why: 'DNS says that example.test offers no sending.' });
  });
});

describe('PACC', () => {
  const page = JSON.stringify({
    protocols: { submit: { host: 'smtp.example.test' } },
    authentication: { password: true },
  });
  const pages = { [PACC]: { body: page, type: 'application/json' } };

  test('counts where DNS vouches for its bytes', async () => {
    const { settings } = await lookUpIn({ pages, texts: { '_ua-auto-config.example.test': [fingerprint(page)] } });
    expect(settings).toMatchObject({ source: 'pacc', trust: 'high', outgoing: [{ port: 465, auth: ['password'] }] });
  });

  test.each([
    ['another page', { '_ua-auto-config.example.test': [fingerprint(`${page} `)] }, /is not the one whose fingerprint/],
    ['no page', {}, /no fingerprint/],
  ])('does not where DNS vouches for %s', async (_, texts, why) => {
    const { settings } = await lookUpIn({ pages, texts });
    expect(settings.status).toBe('unknown');
    expect(settings.nothing?.find(({ by }) => by === 'pacc')?.why).toMatch(why);
  });
});

describe('a page that sends us on', () => {
  const elsewhere = 'config.hoster.test/x.xml';

  test('within the domain loses nothing', async () => {
    const { settings } = await lookUpIn({
      pages: { [AUTOCONFIG]: { to: 'https://www.example.test/a.xml' }, 'www.example.test/a.xml': own },
    });
    expect(settings).toMatchObject({ source: 'autoconfig', trust: 'high' });
  });

  test('to another owner is trusted less, the more so for another owner’s server', async () => {
    const pages = { [AUTOCONFIG]: { to: `https://${elsewhere}` } };
    expect((await lookUpIn({ pages: { ...pages, [elsewhere]: own } })).settings.trust).toBe('medium');
    const { settings } = await lookUpIn({ pages: { ...pages, [elsewhere]: foreign } });
    expect(settings).toMatchObject({ trust: 'low', outgoing: [{ host: 'smtp.hoster.test' }] });
  });

  test.each([
    ['to http', 'http://www.example.test/a.xml'],
    ['to another port', 'https://www.example.test:8443/a.xml'],
    ['with a name and a password', 'https://a:b@www.example.test/a.xml'],
    ['to an address', 'https://127.0.0.1/a.xml'],
    ['to this computer', 'https://localhost/a.xml'],
    ['nowhere', 'https://'],
    ['to a script', 'javascript:alert(1)'],
    ['to itself, for ever', `https://${AUTOCONFIG}`],
  ])('%s is not followed', async (_, to) => {
    const { settings, asked } = await lookUpIn({
      pages: { [AUTOCONFIG]: { to }, 'www.example.test/a.xml': own },
    });
    expect(settings.status).toBe('unknown');
    expect(settings.nothing?.find(({ by }) => by === 'autoconfig')?.why).toMatch(
      /sent us on to where we do not follow/,
    );
    expect(asked.length).toBeLessThanOrEqual(6);
  });
});

describe('a server of our tables', () => {
  test('is told with what we know of it, not with what an old page says', async () => {
    const page = autoconfigPage(outgoingServer({ hostname: 'smtp.gmail.com', socketType: 'STARTTLS', port: '587' }));
    const { settings } = await lookUpIn({ pages: { [AUTOCONFIG]: page } });
    expect(settings).toMatchObject({
      provider: { id: 'google-workspace' },
      outgoing: [{ host: 'smtp.gmail.com', auth: ['oauth2', 'app-password'] }],
    });
  });

  test('follows the day: a password for Microsoft 365 only until the end of 2026', async () => {
    const service = { name: 'smtp.office365.com', port: 587, priority: 0, weight: 0 };
    const world = { services: { '_submission._tcp.example.test': [service] } };
    const on = async (date: string) => (await lookUpIn(world, 'a@example.test', { date })).settings;
    expect(await on('2026-12-31')).toMatchObject({ outgoing: [{ auth: ['oauth2', 'password'] }] });
    expect(await on('2027-01-01')).toMatchObject({ outgoing: [{ auth: ['oauth2'] }] });
  });

  test('is not named any more once its service has ended', async () => {
    const service = { name: 'smtp.mail.eu-west-1.awsapps.com', port: 465, priority: 0, weight: 0 };
    const world = { services: { '_submissions._tcp.example.test': [service] } };
    const { settings } = await lookUpIn(world, 'a@example.test', { date: '2027-04-01' });
    expect(settings.status).toBe('unknown');
    expect(settings.nothing).toContainEqual({ by: 'srv', why: 'The service it names has ended.' });
  });
});

describe('what our tables know with little trust', () => {
  test('gives way to what the domain says of itself', async () => {
    const { settings } = await lookUpIn({
      mx: { 'example.test': ['mx.bluehost.com'] },
      pages: { [AUTOCONFIG]: autoconfigPage(outgoingServer({ hostname: 'box7.example.test' })) },
    });
    expect(settings).toMatchObject({
      provider: { id: 'bluehost' },
      status: 'active',
      source: 'autoconfig',
      trust: 'high',
      outgoing: [{ host: 'box7.example.test' }],
    });
    expect(settings.found?.map(({ by, trust }) => `${by} ${trust}`)).toEqual(['autoconfig high', 'mx low']);
  });

  test('stays the answer where the domain says nothing', async () => {
    const { settings } = await lookUpIn({ mx: { 'example.test': ['mx.bluehost.com'] } });
    expect(settings).toMatchObject({ source: 'mx', trust: 'low', outgoing: [{ host: 'mail.example.test' }, {}] });
  });

  test('names no provider for a server that is not its own', async () => {
    const { settings } = await lookUpIn({
      mx: { 'example.test': ['inbound-smtp.eu-west-1.amazonaws.com'] },
      pages: { [AUTOCONFIG]: own },
    });
    expect(settings).toMatchObject({ provider: null, status: 'active', source: 'autoconfig', notes: [] });
  });
});

test('behind a filter the domain itself is asked', async () => {
  const { settings } = await lookUpIn({
    mx: { 'example.test': ['mx1.example.pphosted.com'] },
    pages: { [AUTOCONFIG]: own },
  });
  expect(settings).toMatchObject({ provider: null, source: 'autoconfig' });
  expect(settings.notes[0]).toMatch(/^Proofpoint/);
});
