import fc from 'fast-check';
import * as v from 'valibot';
import { accountOf, draftOf, isNamed, meant, offered, sendsThroughMicrosoft } from '../../../addin/session/chosen.ts';
import { accountSchema } from '../../../helper/protocol/account.ts';
import type { OutlookAccount } from '../../../helper/protocol/facts/outlook-settings.ts';
import { read } from '../../../helper/reading/read.ts';
import { imapAccount, settingsWith } from '../../doubles/fake-means.ts';

const anna = imapAccount({ email: 'anna@example.com' });
const old = imapAccount({ email: 'anna@example.com', id: 'old', profile: 'Old', defaultProfile: false });
const shop = imapAccount({ email: 'shop@example.org' });
const exchange = imapAccount({ email: 'anna@work.example', kind: 'exchange', smtp: null, incoming: null });
const settings = (...accounts: OutlookAccount[]) => ({ ...settingsWith([]), accounts });
const withHost = (host: string | null, more: Partial<NonNullable<OutlookAccount['smtp']>> = {}) =>
  imapAccount({ smtp: { ...(anna.smtp as NonNullable<OutlookAccount['smtp']>), host, ...more } });

describe('of the accounts in Outlook', () => {
  const error = read(`Task 'Anna@Example.com - Sending' reported error (0x80042109) : 'x'`);
  test('the one in the error comes first, of these the one in the profile that Outlook opens, and that is meant', () => {
    const list = offered(settings(old, shop, exchange, anna), error);
    expect(list.testable).toEqual([anna, old, shop]);
    expect(list.others).toEqual([exchange]);
    expect(meant(list, error)).toBe(anna);
  });
  test('one of an Outlook that a newer one replaced comes after those of the newer one', () => {
    const replaced = imapAccount({ email: 'anna@example.com', id: 'replaced', office: '15.0' });
    expect(offered(settings(replaced, anna), null).testable).toEqual([anna, replaced]);
  });
  test('an only one is meant; of several that no error names, none', () => {
    expect(meant(offered(settings(shop, exchange), null), null)).toBe(shop);
    expect(meant(offered(settings(shop, anna), null), null)).toBeNull();
    expect(meant(offered(settings(), null), null)).toBeNull();
  });
  test('a server and port name an account where no address does, and another port does not', () => {
    const of = (port: number) => read(`(0x80042109) : 'Server: 'smtp.example.com', Port: ${String(port)}'`);
    expect(isNamed(anna, of(587))).toBe(true);
    expect(isNamed(anna, of(465))).toBe(false);
  });
  test('those without a server are offered by their address, and without either they are not', () => {
    const { testable, others } = offered(settings(withHost(null), { ...withHost(null), email: null }), null);
    expect([testable.length, others.length]).toEqual([1, 1]);
  });
});

describe('a chosen account', () => {
  test('is looked at as Outlook has it, with the user name of the incoming server where that one is used', () => {
    expect(accountOf(anna)).toEqual({
      ok: true,
      account: {
        email: 'anna@example.com',
        smtp: {
          host: 'smtp.example.com',
          port: 587,
          encryption: 'starttls',
          auth: 'password',
          user: 'anna@example.com',
        },
        imap: { host: 'imap.example.com', port: 993, encryption: 'tls' },
      },
    });
    const own = accountOf(withHost('smtp.example.com', { credentials: 'own', user: 'anna' }));
    expect(own).toMatchObject({ account: { smtp: { user: 'anna' } } });
  });
  test('leaves open what Outlook decides by itself', () => {
    const read = accountOf(withHost('smtp.example.com', { encryption: 'auto' }));
    expect(read.ok && read.account.smtp).not.toHaveProperty('encryption');
  });
  test('with a server’s name that is none says so at its field, and keeps it as it is', () => {
    const wrong = withHost('smtp.example.com ssl');
    expect(accountOf(wrong)).toMatchObject({ ok: false, problems: { host: { id: 'pane.account.host.space' } } });
    expect(draftOf(wrong).host).toBe('smtp.example.com ssl');
  });
  test('whatever Outlook has, is one that the helper takes, or is complained about', () => {
    const text = fc.oneof(fc.string({ maxLength: 1000 }), fc.constant('smtp.example.com'), fc.constant(null));
    fc.assert(
      fc.property(text, text, text, fc.integer(), (host, email, user, port) => {
        const read = accountOf({ ...withHost(host, { port, user }), email });
        if (read.ok) expect(v.is(accountSchema, read.account)).toBe(true);
        else expect(Object.keys(read.problems)).not.toEqual([]);
      }),
    );
  });
});

test('new Outlook’s line is not tested from here: that is true of its accounts only, and only where it is in use', () => {
  const inUse = { ...settings(anna), newOutlook: 'in-use' } as const;
  const account = { email: 'anna@example.com', smtp: {} };
  expect(sendsThroughMicrosoft(inUse, account)).toBe(true);
  expect(sendsThroughMicrosoft(inUse, { smtp: { host: 'smtp.example.com' } })).toBe(true);
  expect(sendsThroughMicrosoft(inUse, { email: 'other@example.com', smtp: {} })).toBe(false);
  expect(sendsThroughMicrosoft({ ...inUse, newOutlook: 'installed' }, account)).toBe(false);
  expect(sendsThroughMicrosoft(null, account)).toBe(false);
});
