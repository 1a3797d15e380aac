import { autoconfigPage, outgoingServer } from './pages.ts';
import { AUTOCONFIG, lookUpIn, type LookUpWorld, type Page } from './world.ts';

const page = autoconfigPage(outgoingServer());

/** What becomes of the look-up for autoconfig in a world. */
async function autoconfigIn(world: LookUpWorld, stopAfter?: number) {
  const looked = await lookUpIn(world, 'anna@example.test', stopAfter === undefined ? {} : { stopAfter });
  const { settings, ms, left } = looked;
  expect(left).toBe(0);
  return { status: settings.status, why: settings.nothing?.find(({ by }) => by === 'autoconfig')?.why, ms };
}

const xml = { 'content-type': 'text/xml' };

test.each<[string, Page, RegExp]>([
  ['a page of another type', { body: page, type: 'text/html' }, /sign-in page/],
  ['a page without a type', (_, response) => response.writeHead(200).end(page), /sign-in page/],
  [
    'a packed page',
    (_, response) => response.writeHead(200, { ...xml, 'content-encoding': 'gzip' }).end(page),
    /sign-in/,
  ],
  ['a refusal', (_, response) => response.writeHead(403).end(), /gave no page/],
  ['a fault of its own', (_, response) => response.writeHead(500).end(), /gave no page/],
  ['a redirect to nowhere', (_, response) => response.writeHead(302).end(), /do not follow/],
  ['more than it should', (_, response) => response.writeHead(200, xml).end(page + ' '.repeat(66_000)), /sent more/],
  [
    'something without an end',
    (_, response) => {
      response.writeHead(200, xml);
      const more = setInterval(() => response.write(' '.repeat(10_000)), 1);
      response.on('close', () => {
        clearInterval(more);
      });
    },
    /sent more/,
  ],
  [
    'the promise of a huge page',
    (_, response) => response.writeHead(200, { ...xml, 'content-length': '9'.repeat(12) }).flushHeaders(),
    /sent more/,
  ],
  [
    'headers without measure',
    (_, response) => response.writeHead(200, { ...xml, 'x-a': 'b'.repeat(60_000) }).end(page),
    /broke off/,
  ],
  [
    'half a page',
    (_, response) => response.writeHead(200, { ...xml, 'content-length': '5000' }).end(page),
    /broke off/,
  ],
  ['a cut connection', (request) => request.socket.destroy(), /broke off/],
  ['noise', (request) => request.socket.end('\u0000\u0001\u0002'), /broke off/],
  ['a page that is not what it should be', { body: '<html/>', type: 'text/xml' }, /not the page it should be/],
  [
    'a page without a usable server',
    autoconfigPage(outgoingServer({ socketType: 'plain' })),
    /no server that can be used/,
  ],
])('%s is nothing found, with a reason', async (_, answer, why) => {
  const got = await autoconfigIn({ pages: { [AUTOCONFIG]: answer } });
  expect(got).toMatchObject({ status: 'unknown', why: expect.stringMatching(why) });
  expect(got.ms).toBeLessThan(3_000);
});

test('a certificate for another name is none', async () => {
  const got = await autoconfigIn({ pages: { [AUTOCONFIG]: page }, certificateNames: ['www.example.test'] });
  expect(got).toMatchObject({ status: 'unknown', why: expect.stringMatching(/not trusted, or is for other names/) });
});

test('a certificate nobody trusts is none', async () => {
  const got = await autoconfigIn({ pages: { [AUTOCONFIG]: page }, untrusted: true });
  expect(got).toMatchObject({ status: 'unknown', why: expect.stringMatching(/not trusted/) });
});

describe('patience ends', () => {
  jest.setTimeout(20_000);

  const drip: Page = (_, response) => {
    response.writeHead(200, xml);
    let at = 0;
    const more = setInterval(() => response.write(page.charAt(at++) || ' '), 50);
    response.on('close', () => {
      clearInterval(more);
    });
  };

  test.each<[string, LookUpWorld, RegExp, number]>([
    ['five seconds after a slow drip began', { pages: { [AUTOCONFIG]: drip } }, /took too long/, 5_000],
    ['five seconds into silence', { pages: { [AUTOCONFIG]: () => {} } }, /took too long/, 5_000],
    [
      'three seconds into a connection that is not answered',
      { hosts: { 'autoconfig.example.test': ['192.0.2.1'] }, ports: { '192.0.2.1:443': 'silent' } },
      /could not be reached/,
      3_000,
    ],
    [
      'three seconds into a name that is not answered',
      { hosts: { 'autoconfig.example.test': 'never' } },
      /could not be reached/,
      3_000,
    ],
  ])('%s', async (_, world, why, after) => {
    const got = await autoconfigIn(world);
    expect(got).toMatchObject({ status: 'unknown', why: expect.stringMatching(why) });
    expect(got.ms).toBeGreaterThan(after - 100);
    expect(got.ms).toBeLessThan(after + 900);
  });

  test('when the user stops it, with what is known by then', async () => {
    const got = await autoconfigIn({ pages: { [AUTOCONFIG]: drip } }, 300);
    expect(got).toMatchObject({ status: 'unknown', why: expect.stringMatching(/stopped/) });
    expect(got.ms).toBeLessThan(1_500);
  });
});
