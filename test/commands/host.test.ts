import fc from 'fast-check';
import { isIP, isIPv4, isIPv6 } from 'node:net';
import * as v from 'valibot';
import { asciiHost } from '../../helper/knowledge/domain.ts';
import { hostSchema } from '../../helper/protocol/account.ts';

test.each([
  'localhost',
  'smtp.example.com',
  'smtp.example.com.',
  'mail_1.example',
  '1and1.com',
  '365.example',
  '192.0.2.1',
  '::1',
  '2001:DB8::1',
  '::ffff:192.0.2.1',
])('“%s” is a host', (host) => {
  expect(v.is(hostSchema, host)).toBe(true);
});

test.each([
  '',
  '.',
  '...',
  ':',
  '::::',
  '1',
  '1.2.3',
  '1.2.3.4.5',
  '256.1.1.1',
  '1.2.3.4.',
  '1:2',
  'fe80::1%eth0',
  'fe80::::%a',
  '[::1]',
  'a..b',
  '-a.example',
  'smtp.example.com:587',
  'a b',
  'anna@example.com',
  'bücher.example',
  'a'.repeat(64),
  `${'a.'.repeat(127)}a`,
])('“%s” is no host', (host) => {
  expect(v.is(hostSchema, host)).toBe(false);
});

test('every IPv4 address is a host', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(v.is(hostSchema, address)).toBe(true);
    }),
  );
});

test('what is a host and made of hexadecimal digits, colons and dots is an address, or a name without colons', () => {
  const characters = fc.constantFrom(...'0123456789abcdef::::....%');
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: characters, maxLength: 40 }), fc.ipV6(), fc.ipV4()), (text) => {
      if (!v.is(hostSchema, text)) return;
      if (text.includes(':')) expect(isIPv6(text)).toBe(true);
      else if (/^[\d.]+$/.test(text)) expect(isIPv4(text)).toBe(true);
      else expect(isIP(text)).toBe(0);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['Bücher.example', 'xn--bcher-kva.example'],
  ['почта.рф', 'xn--80a1acny.xn--p1ai'],
  ['smtp.Example.com', 'smtp.Example.com'],
  ['0x7f.1', '0x7f.1'],
  ['bücher.example:25', 'bücher.example:25'],
  ['anna@bücher.example', 'anna@bücher.example'],
  ['bü%63her.example', 'bü%63her.example'],
  ['ü b', 'ü b'],
])('“%s” is looked up as “%s”', (typed, host) => {
  expect(asciiHost(typed)).toBe(host);
});
