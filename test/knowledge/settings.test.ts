import * as v from 'valibot';
import fc from 'fast-check';
import { settingsFor } from '../../helper/knowledge/settings.ts';
import { AddressError } from '../../helper/knowledge/domain.ts';
import { providers } from '../../helper/knowledge/providers.ts';
import { settingsSchema } from '../../helper/protocol/evidence.ts';

test('a domain of a provider gives its servers, in its order of preference', () => {
  expect(settingsFor('Anna@GMAIL.com')).toMatchObject({
    domain: 'gmail.com',
    provider: { id: 'gmail' },
    status: 'active',
    outgoing: [
      {
        host: 'smtp.gmail.com',
        port: 465,
        encryption: 'tls',
        auth: ['oauth2', 'app-password'],
        username: 'full-address',
      },
      { host: 'smtp.gmail.com', port: 587, encryption: 'starttls' },
    ],
    source: 'domain',
    trust: 'high',
  });
});

test('a glob stands for domains that are not listed, except where it says so', () => {
  expect(settingsFor('a@contoso.onmicrosoft.com')).toMatchObject({ provider: { id: 'microsoft-365' }, source: 'glob' });
  expect(settingsFor('a@yahoo.co.jp').provider?.id).toBe('yahoo-japan');
});

test('MX hosts give the provider with medium trust at most', () => {
  expect(settingsFor('a@example.org', ['EXAMPLE-org.mail.protection.outlook.com.'])).toMatchObject({
    provider: { id: 'microsoft-365' },
    source: 'mx',
    trust: 'medium',
  });
});

test('an MX host that only ends in the same letters is no match', () => {
  expect(settingsFor('a@example.org', ['notgoogle.com']).provider).toBeNull();
});

test('a filter among the MX hosts hides the provider, wherever it stands', () => {
  const settings = settingsFor('a@example.org', ['aspmx.l.google.com', 'eu-smtp-inbound-1.mimecast.com']);
  expect(settings).toMatchObject({ provider: null, status: 'unknown', outgoing: [], source: null, trust: null });
  expect(settings.notes[0]).toMatch(/^Mimecast: /);
});

test('a forwarder’s longer name comes before the mail service it resembles', () => {
  expect(settingsFor('a@example.org', ['alt1.gmr-smtp-in.l.google.com']).provider).toBeNull();
});

test('an exact MX host tells apart services that share a domain', () => {
  expect(settingsFor('a@example.org', ['mxbiz1.qq.com']).provider?.id).toBe('qq-exmail');
});

test('where only OAuth works no password is offered', () => {
  for (const address of ['a@outlook.com', 'a@hotmail.com', 'a@live.com']) {
    const { outgoing } = settingsFor(address);
    expect(outgoing.length).toBeGreaterThan(0);
    expect(outgoing.every(({ auth }) => auth.join() === 'oauth2')).toBe(true);
  }
});

test('nothing unencrypted, local or unfinished is ever given', () => {
  for (const provider of providers) {
    for (const domain of provider.domains) {
      const settings = settingsFor(`a@${domain}`);
      expect(v.is(settingsSchema, settings)).toBe(true);
      for (const { host, encryption } of settings.outgoing) {
        expect(host).not.toMatch(/[{}]|^127\./);
        expect(encryption).not.toBe('none');
      }
    }
  }
});

test('a provider that Outlook cannot use has no servers, and says why', () => {
  expect(settingsFor('a@tuta.com')).toMatchObject({ status: 'no-smtp', outgoing: [] });
  expect(settingsFor('a@tuta.com').notes.join()).toMatch(/cannot be used in Outlook/);
});

test('a host made from the domain is of low trust', () => {
  expect(settingsFor('a@inbox.lv')).toMatchObject({ outgoing: [{ host: 'mail.inbox.lv' }], trust: 'low' });
});

test('dated changes stand in the notes in plain words', () => {
  expect(settingsFor('a@outlook.com').notes).toContainEqual(expect.stringMatching(/^16 September 2024: Passwords/));
  expect(settingsFor('a@cox.net').notes).toContainEqual(expect.stringMatching(/^May 2024: /));
});

test('an unknown domain is an answer, in A-labels', () => {
  expect(settingsFor('a@bücher.example')).toEqual({
    address: 'a@bücher.example',
    domain: 'xn--bcher-kva.example',
    provider: null,
    status: 'unknown',
    outgoing: [],
    source: null,
    trust: null,
    notes: [],
  });
});

test.each([
  'anna',
  '',
  '@example.org',
  'anna@',
  'anna@localhost',
  'anna@a..b',
  'anna@192.0.2.1',
  'anna@a b.de',
  'anna@-.de/x',
])('“%s” is refused in a whole sentence', (address) => {
  expect(() => settingsFor(address)).toThrow(AddressError);
  expect(() => settingsFor(address)).toThrow(/^“.*” is not a mail address: .+\.$/);
});

test('any text is either answered or refused as an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (local, mx) => {
      try {
        expect(v.is(settingsSchema, settingsFor(`a@${local}`, mx))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(AddressError);
      }
    }),
  );
});
