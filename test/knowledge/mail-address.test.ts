import fc from 'fast-check';
import { AddressError } from '../../helper/knowledge/domain.ts';
import { mailAddress } from '../../helper/knowledge/mail-address.ts';

const anna = { address: 'anna@gmx.net', domain: 'gmx.net', given: 'address' };

test.each([
  'anna@gmx.net',
  '  anna@gmx.net\r\n',
  '\u00A0anna@gmx.net\u00A0',
  '\u200Eanna@gmx.net\u200E',
  '<anna@gmx.net>',
  'Anna <anna@gmx.net>',
  '"Anna Muster" <anna@gmx.net>',
  '"Muster, Anna" <anna@gmx.net>',
  '"anna@old.example" <anna@gmx.net>',
  '"Anna <anna@gmx.net>"',
  'Anna <anna@gmx.net>;',
  'anna@gmx.net,',
  '"anna@gmx.net"',
  "'anna@gmx.net'",
  '“anna@gmx.net”',
  '„anna@gmx.net“',
  '«anna@gmx.net»',
  'mailto:anna@gmx.net',
  'MAILTO:anna@gmx.net?subject=Hello@all',
  '<mailto:anna@gmx.net>',
  'SMTP:anna@gmx.net',
  'Anna [mailto:anna@gmx.net]',
  'Anna (anna@gmx.net)',
  'anna@gmx.net (Anna)',
  'anna＠gmx.net',
])('“%s” plainly means anna@gmx.net', (text) => {
  expect(mailAddress(text)).toEqual(anna);
});

test.each([
  ['Anna@GMX.NET', 'gmx.net'],
  ['anna@gmx.net.', 'gmx.net'],
  ['anna@gmx。net', 'gmx.net'],
  ['anna@gmx.net。', 'gmx.net'],
  ['anna@bücher.example', 'xn--bcher-kva.example'],
  ['anna@BÜCHER.example', 'xn--bcher-kva.example'],
  ['anna@xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['anna@faß.example', 'xn--fa-hia.example'],
  ['"a@b"@gmx.net', 'gmx.net'],
  ['"anna muster"@gmx.net', 'gmx.net'],
  ['jörg@gmx.net', 'gmx.net'],
  ['anna+shop@gmx.net', 'gmx.net'],
])('the domain of “%s” is %s', (text, domain) => {
  expect(mailAddress(text)).toMatchObject({ domain, given: 'address' });
});

test.each([
  ['gmx.net', 'domain'],
  [' GMX.net ', 'domain'],
  ['@gmx.net', '@domain'],
  ['<@gmx.net>', '@domain'],
])('a domain alone will do: “%s”', (text, given) => {
  expect(mailAddress(text)).toMatchObject({ domain: 'gmx.net', given });
});

test.each([
  ['anna', /has no @/],
  ['', /has no @/],
  ['Anna Muster', /has no @/],
  ['anna@', /is no domain/],
  ['@', /is no domain/],
  ['anna@localhost', /is no domain/],
  ['anna@a..b', /is no domain/],
  ['anna@.gmx.net', /is no domain/],
  ['anna@192.0.2.1', /is no domain/],
  ['anna@[192.0.2.1]', /is no domain/],
  ['anna@[IPv6:2001:db8::1]', /is no domain/],
  ['anna@gmx.net/x', /is no domain/],
  ['anna@gmx.net:25', /is no domain/],
  ['anna@gmx.net>', /is no domain/],
  ['anna@-.de/x', /is no domain/],
  [`anna@${'a'.repeat(64)}.de`, /is no domain/],
  [`anna@${'a.'.repeat(130)}de`, /is no domain/],
  ['anna@a b.de', /there is a blank/],
  ['anna muster@gmx.net', /there is a blank/],
  ['anna @gmx.net', /there is a blank/],
  ['anna@gmx.\u0007net', /there is a blank/],
  ['anna@bert@gmx.net', /more than one @/],
  ['anna@@gmx.net', /more than one @/],
  ['anna@gmx.net, bert@web.de', /there are several/],
  ['anna@gmx.net; bert@web.de', /there are several/],
  ['<anna@gmx.net> <bert@web.de>', /there are several/],
  [`${'a'.repeat(1000)}@gmx.net`, /too long/],
])('“%s” is refused in a whole sentence', (text, why) => {
  expect(() => mailAddress(text)).toThrow(AddressError);
  expect(() => mailAddress(text)).toThrow(why);
  expect(() => mailAddress(text)).toThrow(/^“.*” is not a mail address: .+\.$/s);
});

test('any text is an address or refused, in an instant and with no control character in the sentence', () => {
  const marks = fc.constantFrom(...'<>()[]"\'@,;: .“”'.split(''), 'mailto:', 'gmx.net', 'a');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(marks, { maxLength: 40 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (some) => {
      try {
        expect(mailAddress(some).domain).toMatch(/^[\w-]+(?:\.[\w-]+)+$/);
      } catch (error) {
        expect(error).toBeInstanceOf(AddressError);
        expect((error as Error).message).not.toMatch(/\p{Cc}/u);
      }
    }),
  );
});
