import * as v from 'valibot';
import fc from 'fast-check';
import { readAutoconfig } from '../../helper/lookups/autoconfig.ts';
import { settingsSchema } from '../../helper/protocol/evidence.ts';
import { autoconfigPage, outgoingServer } from './pages.ts';

const outgoings = settingsSchema.entries.outgoing;

function read(page: string, domain = 'example.test') {
  return readAutoconfig(Buffer.from(page), domain);
}

test('a page’s servers come in its order, with their ways to sign in', () => {
  const page = autoconfigPage(
    outgoingServer({ authentication: 'OAuth2</authentication><authentication>password-cleartext' }),
    outgoingServer({ port: '587', socketType: 'STARTTLS', username: '%EMAILLOCALPART%' }),
  );
  expect(read(page)).toEqual([
    { host: 'smtp.example.test', port: 465, encryption: 'tls', auth: ['oauth2', 'password'], username: 'full-address' },
    { host: 'smtp.example.test', port: 587, encryption: 'starttls', auth: ['password'], username: 'local-part' },
  ]);
});

test('the domain is put into a host that asks for it, in A-labels', () => {
  const page = autoconfigPage(outgoingServer({ hostname: 'mail.%EMAILDOMAIN%' }));
  expect(read(page, 'xn--bcher-kva.test')).toMatchObject([{ host: 'mail.xn--bcher-kva.test' }]);
});

test.each([
  ['unencrypted', { socketType: 'plain' }],
  ['with a host that holds the local part', { hostname: '%EMAILLOCALPART%.example.test' }],
  ['with a host that holds the address', { hostname: '%EMAILADDRESS%' }],
  ['at an IPv4 address', { hostname: '192.0.2.1' }],
  ['at an IPv4 address written as a number', { hostname: '3221225985' }],
  ['at an IPv6 address', { hostname: '[2001:db8::1]' }],
  ['on the computer that reads it', { hostname: 'localhost' }],
  ['below localhost', { hostname: 'smtp.localhost' }],
  ['with a host of 300 characters', { hostname: `${'a.'.repeat(148)}test` }],
  ['with control characters in its host', { hostname: 'smtp\u0007.example.test' }],
  ['with a port in its host', { hostname: 'smtp.example.test:25' }],
  ['with a path in its host', { hostname: 'smtp.example.test/x' }],
  ['with an entity in its host', { hostname: 'smtp&#46;example.test' }],
  ['at port 0', { port: '0' }],
  ['at port 65536', { port: '65536' }],
  ['at port -1', { port: '-1' }],
  ['at port 1e3', { port: '1e3' }],
  ['at no port', { port: '' }],
  ['that Outlook cannot sign in to', { authentication: 'GSSAPI' }],
  ['with an encryption nobody knows', { socketType: 'quantum' }],
])('a server %s is left out', (_, server) => {
  expect(
    read(autoconfigPage(outgoingServer(server), outgoingServer({ port: '587', socketType: 'STARTTLS' }))),
  ).toMatchObject([{ port: 587 }]);
});

test('STARTTLS on the port for implicit TLS is a slip of the page', () => {
  expect(read(autoconfigPage(outgoingServer({ socketType: 'STARTTLS' })))).toMatchObject([
    { port: 465, encryption: 'tls' },
  ]);
});

test('only servers for sending count', () => {
  const page = autoconfigPage(outgoingServer()).replace('type="smtp"', 'type="exchange"');
  expect(read(page)).toEqual([]);
});

test('a page may name no more servers than anyone has', () => {
  const many = Array.from({ length: 500 }, (_, at) => outgoingServer({ hostname: `s${String(at)}.example.test` }));
  expect(read(autoconfigPage(...many))).toHaveLength(6);
});

const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from(
  { length: 12 },
  (_, at) => `<!ENTITY a${String(at)} "${`&a${at === 0 ? '' : String(at - 1)};`.repeat(10)}">`,
).join('')}]>`;

test.each([
  ['nothing', ''],
  ['a sign-in page', '<!DOCTYPE html><html><head><title>Hotel</title></head><body><p>Welcome</body></html>'],
  ['a page that is not well formed', autoconfigPage(outgoingServer()).replace('</clientConfig>', '')],
  ['an entity bomb', autoconfigPage(outgoingServer()).replace('?>', `?>${bomb}`)],
  [
    'an entity that reads a file',
    autoconfigPage('').replace('?>', '?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
  ],
  ['another document', '<rss version="2.0"><channel/></rss>'],
  ['a document without a provider', '<clientConfig version="1.1"/>'],
  ['names of JavaScript', '<clientConfig><__proto__><x>1</x></__proto__><constructor/></clientConfig>'],
  ['JSON', '{"clientConfig": {}}'],
  ['bytes of no character set', '\xff\xfe\x00<'],
])('%s is no such page', (_, page) => {
  expect(read(page)).toBeNull();
});

test('any bytes are read in an instant, and give usable servers or none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 4096 }), (bytes) => {
      const servers = readAutoconfig(bytes, 'example.test');
      expect(servers === null || v.is(outgoings, servers)).toBe(true);
    }),
  );
});

test('any text in any place of a page gives usable servers or none', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('465', 'SSL', 'smtp.example.test', 'OAuth2', '%'),
  );
  const server = fc.record({
    hostname: text,
    port: text,
    socketType: text,
    authentication: text,
    username: text,
  });
  fc.assert(
    fc.property(fc.array(server, { maxLength: 3 }), (servers) => {
      const read = readAutoconfig(Buffer.from(autoconfigPage(...servers.map(outgoingServer))), 'example.test');
      expect(read === null || v.is(outgoings, read)).toBe(true);
      for (const { host, encryption } of read ?? []) {
        expect(host).toMatch(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/);
        expect(encryption).not.toBe('none');
      }
    }),
  );
});

test.each([
  ['opening tags', '<a>'.repeat(21_800)],
  ['elements in elements', '<a>'.repeat(9_000) + '</a>'.repeat(9_000)],
  ['opening brackets', '<'.repeat(65_536)],
  ['attributes', `<a ${'b="c" '.repeat(10_000)}/>`],
  ['comments', '<!--'.repeat(16_000)],
  ['quotes', `<a b="${"'".repeat(65_000)}`],
  ['entities', `<clientConfig>${'&amp;'.repeat(13_000)}</clientConfig>`],
])('a page full of %s does not hold us up', (_, page) => {
  const began = performance.now();
  expect(read(page)).toBeNull();
  expect(performance.now() - began).toBeLessThan(1_000);
});
