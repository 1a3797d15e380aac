import { policies, providers } from '../../helper/knowledge/providers.ts';
import { settingsFor } from '../../helper/knowledge/settings.ts';

const ways = (address: string, date: string, mx: string[] = []) => settingsFor(address, mx, date).outgoing[0]?.auth;

describe('Microsoft 365 takes a password until the end of December 2026', () => {
  const mx = ['example-org.mail.protection.outlook.com'];

  test.each([
    ['2026-11-21', ['oauth2', 'password']],
    ['2026-12-31', ['oauth2', 'password']],
    ['2027-01-01', ['oauth2']],
    ['2028-06-30', ['oauth2']],
  ])('%s: %j', (date, expected) => {
    expect(ways('a@example.org', date, mx)).toEqual(expected);
    expect(ways('a@contoso.onmicrosoft.com', date)).toEqual(expected);
    expect(ways('a@example.org', date, ['x.mail.protection.office365.us'])).toEqual(expected);
    expect(ways('a@example.org', date, ['x.mail.protection.partner.outlook.cn'])).toEqual(expected);
  });

  test('and says from then on who can switch it on again', () => {
    const first = (date: string) => settingsFor('a@example.org', mx, date).notes[0];
    expect(first('2026-12-31')).not.toMatch(/^SMTP AUTH with a password is off by default now/);
    expect(first('2027-01-01')).toMatch(/^SMTP AUTH with a password is off by default now\..+administrator/);
  });
});

test('a day in the past brings back no password that is refused today', () => {
  for (const date of ['1999-01-01', '2022-05-29', '2024-09-15', '2025-03-13']) {
    expect(ways('a@gmail.com', date)).toEqual(['oauth2', 'app-password']);
    expect(ways('a@outlook.com', date)).toEqual(['oauth2']);
    expect(ways('a@nyu.edu', date)).toEqual(['oauth2', 'app-password']);
  }
});

test('a service that has ended names no server, and says so', () => {
  const mx = ['inbound-smtp.us-east-1.amazonaws.com'];
  expect(settingsFor('a@example.org', mx, '2027-03-31')).toMatchObject({ status: 'ending', outgoing: [{ port: 465 }] });
  const ended = settingsFor('a@example.org', mx, '2027-04-01');
  expect(ended).toMatchObject({ status: 'ended', outgoing: [] });
  expect(ended.notes[0]).toMatch(/^Amazon WorkMail has ended/);
  expect(settingsFor('a@org.awsapps.com', [], '2027-04-01').status).toBe('ended');
});

test('every policy is of a record, has a source, and a day where answers follow it', () => {
  for (const { provider, date, source, from, ends } of policies) {
    expect(providers.map(({ id }) => id)).toContain(provider);
    expect(date).toMatch(/^20\d\d(?:-\d\d){0,2}$/);
    expect(source).not.toBe('');
    expect(from === undefined).toBe(ends === undefined);
    if (from !== undefined) expect(from >= date).toBe(true);
  }
});
