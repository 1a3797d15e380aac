import { accountFrom } from '../../../addin/session/account-from.ts';
import { emptyDraft, filled, type Draft } from '../../../addin/session/draft.ts';
import { render } from '../../../helper/words/render.ts';

function complaints(draft: Partial<Draft>): Record<string, string> {
  const drafted = accountFrom({ ...emptyDraft, ...draft });
  if (drafted.ok) return {};
  return Object.fromEntries(Object.entries(drafted.problems).map(([field, said]) => [field, render(said)]));
}

test('the address alone is an account', () => {
  expect(accountFrom({ ...emptyDraft, email: ' anna@example.com ' })).toEqual({
    ok: true,
    account: { email: 'anna@example.com', smtp: {} },
  });
});

test('the server alone is an account too', () => {
  expect(
    accountFrom({ ...emptyDraft, host: 'smtp.example.com', port: '587', encryption: 'starttls', auth: 'password' }),
  ).toEqual({
    ok: true,
    account: { smtp: { host: 'smtp.example.com', port: 587, encryption: 'starttls', auth: 'password' } },
  });
});

test.each([
  [{}, 'email', 'Type the address, or the outgoing server below.'],
  [{ email: 'anna' }, 'email', 'An address has a name, an @ and a domain, like anna@example.com.'],
  [{ email: 'an na@example.com' }, 'email', 'There is a space in the address.'],
  [
    { email: 'anna@localhost' },
    'email',
    'After the @ there is a domain with a dot, like example.com, not “localhost”.',
  ],
  [{ host: 'smtp example.com' }, 'host', 'There is a space in “smtp example.com”. Server names have none.'],
  [
    { host: 'anna@example.com' },
    'host',
    '“anna@example.com” is a mail address. A server is named like smtp.example.com.',
  ],
  [
    { host: 'https://mail.example.com' },
    'host',
    '“https://mail.example.com” is a web address. Type only the server’s name, like smtp.example.com.',
  ],
  [
    { host: 'smtp.example.com:587' },
    'host',
    'The port has its own field. Leave only the name of “smtp.example.com:587” here.',
  ],
  [
    { host: 'smtp,example,com' },
    'host',
    'Server names have letters, digits, dots and hyphens, unlike “smtp,example,com”.',
  ],
  [{ host: 'h', port: '70000' }, 'port', 'Port 70000 does not exist; ports end at 65535.'],
  [{ host: 'h', port: '0' }, 'port', 'Port 0 does not exist; ports begin at 1.'],
  [{ host: 'h', port: '587a' }, 'port', 'A port is a number, like 587.'],
  [{ host: 'h', port: '-1' }, 'port', 'A port is a number, like 587.'],
] as const)('%j is told at its field', (draft, field, words) => {
  expect(complaints(draft)).toEqual({ [field]: words });
});

test('every wrong field is told at once', () => {
  expect(Object.keys(complaints({ email: 'x', host: 'a b', port: '99999' }))).toEqual(['email', 'host', 'port']);
});

test('an address of IPv6 is a server', () => {
  expect(complaints({ host: '2001:db8::25' })).toEqual({});
});

test('what is known fills empty fields only', () => {
  const account = { email: 'b@example.com', smtp: { host: 'smtp.example.com', port: 465 } };
  expect(filled({ ...emptyDraft, email: 'a@example.com' }, account)).toMatchObject({
    email: 'a@example.com',
    host: 'smtp.example.com',
    port: '465',
  });
});
