import { reportFrom } from '../../helper/reading/report.ts';

const date = '2026-11-21';
const labelled = (secure: string, port: number) =>
  `The connection was cut. Account: 'anna@example.com', Server: 'smtp.example.com', Protocol: SMTP, Port: ${String(port)}, Secure(SSL): ${secure}, Error Number: 0x800CCC0F`;

test('what the text names fills the holes of the account', () => {
  const { account } = reportFrom({ text: labelled('Yes', 465), date });
  expect(account).toEqual({
    email: 'anna@example.com',
    smtp: { host: 'smtp.example.com', port: 465, encryption: 'tls' },
  });
});

test('what the account says wins over the text', () => {
  const account = {
    email: 'b@example.org',
    smtp: { host: 'mail.example.org', port: 587, encryption: 'starttls' },
  } as const;
  expect(reportFrom({ text: labelled('No', 25), account, date }).account).toEqual(account);
});

test('Secure(SSL) “No” means no encryption; “Yes” tells TLS from STARTTLS only on port 465', () => {
  expect(reportFrom({ text: labelled('No', 25), date }).account.smtp.encryption).toBe('none');
  expect(reportFrom({ text: labelled('Yes', 587), date }).account.smtp).not.toHaveProperty('encryption');
});

test('a placeholder is no host', () => {
  const text = labelled('No', 25).replace('smtp.example.com', 'YOUR SERVER');
  expect(reportFrom({ text, date }).account.smtp).not.toHaveProperty('host');
});

test('a bounce names a stranger’s server, which is not the account’s', () => {
  const text = 'Remote server at mx.example.net (192.0.2.1) returned ‘550 5.1.1 User unknown’';
  expect(reportFrom({ text, date }).account).toEqual({ smtp: {} });
});

test('without a text there is nothing read', () => {
  expect(reportFrom({ date })).toEqual({ reading: null, account: { smtp: {} }, date });
  expect(reportFrom({ text: '  \n', date }).reading).toBeNull();
});
