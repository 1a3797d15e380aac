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
  expect(settingsFor('a@yahoo.com.sg').provider?.id).toBe('yahoo');
  expect(settingsFor('a@yahoo.ie').provider?.id).toBe('yahoo');
  expect(settingsFor('a@yahoo.co.jp').provider?.id).toBe('yahoo-japan');
  expect(settingsFor('a@nc.rr.com').provider?.id).toBe('spectrum-twc');
  expect(settingsFor('a@tampabay.rr.com').provider?.id).toBe('brighthouse');
});

test.each([
  'mail.gmx.net',
  'gmail.com.example',
  'notgmail.com',
  'anna.web.de',
  'yahoo.example.com',
  'yahoo.ne.jp',
  'yahoo.github.io',
  'yahoo.co',
  'my-yahoo.de',
  'onmicrosoft.com.example',
  'rr.com.example',
])('a domain that is not the provider’s is nobody’s: %s', (domain) => {
  expect(settingsFor(`a@${domain}`).provider).toBeNull();
});

describe('MX hosts', () => {
  const by = (...mx: string[]) => settingsFor('a@example.org', mx);

  test('give the provider with medium trust at most, in any spelling', () => {
    expect(by('EXAMPLE-org.mail.protection.outlook.com.')).toMatchObject({
      provider: { id: 'microsoft-365' },
      source: 'mx',
      trust: 'medium',
    });
  });

  test.each(['notgoogle.com', 'google.com.evil.example', 'xl.google.com.example', 'google.co'])(
    'that only look alike are no match: %s',
    (host) => {
      expect(by(host).provider).toBeNull();
    },
  );

  test('that belong to a filter hide the provider, wherever it stands', () => {
    const settings = by('aspmx.l.google.com', 'eu-smtp-inbound-1.mimecast.com');
    expect(settings).toMatchObject({ provider: null, status: 'unknown', outgoing: [], source: null, trust: null });
    expect(settings.notes[0]).toMatch(/^Mimecast: /);
  });

  test('of a forwarder come before the mail service they resemble', () => {
    expect(by('alt1.gmr-smtp-in.l.google.com').provider).toBeNull();
  });

  test('are judged by the most preferred one: a spare server elsewhere says nothing', () => {
    expect(by('mail.example.org', 'mxb.ovh.net').provider).toBeNull();
    expect(by('not a name', 'mx1.mail.ovh.net').provider).toBeNull();
    expect(by('mx1.mail.ovh.net', 'mail.example.org')).toMatchObject({ provider: { id: 'ovh' }, trust: 'medium' });
  });

  test('of two providers give the preferred one, with little trust', () => {
    expect(by('aspmx.l.google.com', 'mx1.mail.ovh.net')).toMatchObject({
      provider: { id: 'google-workspace' },
      trust: 'low',
    });
    expect(by('aspmx.l.google.com', 'alt1.aspmx.l.google.com', 'mx.example.org').trust).toBe('medium');
  });

  test('that others than the provider’s customers have are a hint', () => {
    expect(by('inbound-smtp.eu-west-1.amazonaws.com')).toMatchObject({
      provider: { id: 'amazon-workmail-eu-west-1' },
      trust: 'low',
    });
  });

  test.each(['vps-1a2b.vps.ovh.net', 'static.1.2.0.192.clients.your-server.de', 'mx-biz.mail.am0.yahoodns.net'])(
    'that are rented or of another service are nobody’s: %s',
    (host) => {
      expect(by(host).provider).toBeNull();
    },
  );

  test('tell the region of a service whose domain does not', () => {
    expect(settingsFor('a@org.awsapps.com')).toMatchObject({
      provider: { id: 'amazon-workmail' },
      status: 'server-specific',
      outgoing: [],
    });
    expect(settingsFor('a@org.awsapps.com', ['inbound-smtp.us-west-2.amazonaws.com']).outgoing).toMatchObject([
      { host: 'smtp.mail.us-west-2.awsapps.com', port: 465 },
    ]);
  });
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

test('a host made from a customer’s domain is of low trust, for it may not exist', () => {
  expect(settingsFor('a@example.org', ['mx.bluehost.com'])).toMatchObject({
    status: 'server-specific',
    outgoing: [{ host: 'mail.example.org' }, { host: 'example.org' }],
    trust: 'low',
  });
});

test('a host made from the provider’s own domain is published just so', () => {
  expect(settingsFor('a@inbox.lv')).toMatchObject({ outgoing: [{ host: 'mail.inbox.lv' }], trust: 'medium' });
});

test('only customers’ own domains are given what only they may use', () => {
  expect(settingsFor('a@proton.me')).toMatchObject({ provider: { id: 'proton' }, status: 'active', outgoing: [] });
  expect(settingsFor('a@example.org', ['mail.protonmail.ch']).outgoing).toMatchObject([{ host: 'smtp.protonmail.ch' }]);
});

test('a customer’s own domain may sign in with another name', () => {
  expect(settingsFor('a@icloud.com').outgoing).toMatchObject([{ username: 'full-address' }]);
  expect(settingsFor('a@example.org', ['mx01.mail.icloud.com']).outgoing).toMatchObject([{ username: 'other' }]);
});

test('each answer tells why it is trusted so far', () => {
  const why = (address: string, mx?: string[]) =>
    settingsFor(address, mx)
      .found?.map((one) => one.why)
      .join();
  expect(why('a@gmx.net')).toBe('Our own tables list gmx.net under GMX (Germany, Austria, Switzerland).');
  expect(why('a@example.org', ['aspmx.l.google.com'])).toMatch(
    /^Mail for example\.org goes to aspmx\.l\.google\.com, /,
  );
  expect(why('a@example.org')).toBe('');
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
    found: [],
  });
});

test.each(['anna', '', 'anna@', 'anna@localhost', 'anna@a..b', 'anna@192.0.2.1', 'anna@a b.de', 'anna@-.de/x'])(
  '“%s” is refused in a whole sentence',
  (address) => {
    expect(() => settingsFor(address)).toThrow(AddressError);
    expect(() => settingsFor(address)).toThrow(/^“.*” is not a mail address: .+\.$/);
  },
);

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
