import { createHash } from 'node:crypto';
import * as v from 'valibot';
import fc from 'fast-check';
import { fingerprintFits, readPacc } from '../../helper/lookups/pacc.ts';
import { settingsSchema } from '../../helper/protocol/evidence.ts';

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));
const smtp = { host: 'smtp.example.test' };

test.each(['submit', 'smtp'])('sending is found under “%s”, at the port for implicit TLS', (name) => {
  const page = { protocols: { [name]: smtp }, authentication: { password: true } };
  expect(readPacc(bytes(page))).toEqual([
    { host: 'smtp.example.test', port: 465, encryption: 'tls', auth: ['password'], username: 'full-address' },
  ]);
});

test('a provider that takes OAuth only offers no password', () => {
  const authentication = { 'oauth-public': { issuer: 'https://auth.example.test/' }, password: false };
  expect(readPacc(bytes({ protocols: { submit: smtp }, authentication }))).toMatchObject([{ auth: ['oauth2'] }]);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('<html>')],
  ['null', Buffer.from('null')],
  ['another object', bytes({})],
  ['a number for a host', bytes({ protocols: { submit: { host: 25 } } })],
  ['deep nesting', Buffer.from('['.repeat(65_000))],
])('%s is no such page', (_, page) => {
  expect(readPacc(page)).toBeNull();
});

test.each(['localhost', '192.0.2.1', 'a'.repeat(300), '', 'smtp.example.test:25'])('“%s” is no server', (host) => {
  expect(readPacc(bytes({ protocols: { submit: { host } } }))).toEqual([]);
});

test('any JSON gives usable servers or none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = readPacc(bytes(value));
      expect(read === null || v.is(settingsSchema.entries.outgoing, read)).toBe(true);
    }),
  );
});

describe('the fingerprint', () => {
  const page = bytes({ protocols: {} });
  const digest = createHash('sha256').update(page).digest('base64');

  test.each([
    [`v=UAAC1; a=sha256; d=${digest}`, true],
    [`v=UAAC1;a=sha256;d=${digest};`, true],
    [`a=sha256; d=${digest}`, false],
    [`v=UAAC2; a=sha256; d=${digest}`, false],
    [`v=UAAC1; a=md5; d=${digest}`, false],
    [`v=UAAC1; a=sha256; d=`, false],
    ['v=spf1 -all', false],
  ])('“%s” vouches: %s', (text, vouches) => {
    expect(fingerprintFits(['v=spf1 -all', text], page)).toBe(vouches);
  });

  test('one changed byte is another page', () => {
    expect(fingerprintFits([`v=UAAC1; a=sha256; d=${digest}`], Buffer.concat([page, Buffer.from(' ')]))).toBe(false);
  });

  test('any text vouches for nothing', () => {
    fc.assert(fc.property(fc.array(fc.string()), (texts) => !fingerprintFits(texts, page)));
  });
});
