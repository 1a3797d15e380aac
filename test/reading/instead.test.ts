import { read } from '../../helper/reading/read.ts';

test.each([
  ["Task 'anna@example.com - Receiving' reported error (0x800CCC92): 'x'", 'receiving'],
  ['-ERR [AUTH] Username and password not accepted.', 'receiving'],
  [
    "Tâche 'anna@example.com - Envoi' terminée\nTâche 'anna@example.com - Réception' a signalé une erreur (0x800CCC92)",
    'receiving',
  ],
  ['Outlook could not download the offline address book. 0x8004010F', 'address-book'],
  [
    "Task 'anna@example.com' reported error (0x800CCC0E): 'Outlook cannot synchronize subscribed folders'",
    'synchronizing',
  ],
  ['Windows Update error 0x80070643', 'other-program'],
  ['Excel: Runtime error -2147024809 (0x80070057)', 'other-program'],
  ['Word: error 0x80004005 when opening the document', 'other-program'],
  ['git push failed: error: RPC failed; curl 56 0x80090326', 'other-program'],
  ["Task 'anna@example.com: Folder:Inbox Check for new mail.' reported error (0x800CCC0F): 'x'", 'receiving'],
  ['Outlook cannot synchronize subscribed folders for anna@example.com. Error 0x800CCC0E', 'receiving'],
  ['Logon to incoming mail server (POP3): Cannot connect to server', 'receiving'],
  ['The message could not be sent because the APNs certificate of your Firebase project is missing', 'other-program'],
  [
    'Reporting-MTA: dns; mx.example.net\nFinal-Recipient: rfc822; bob@example.net\nAction: delivered\nStatus: 2.0.0',
    'delivered',
  ],
] as const)('what is no failed send is told for what it is: %s', (text, instead) => {
  expect(read(text)).toMatchObject({ isSendError: false, instead });
});

test('what providers accept counts as of the day it is read', () => {
  const text = 'Server: smtp.office365.com, Server Response: 535 5.7.3 Authentication unsuccessful';
  expect(read(text, '2026-11-21').suspects[0]).toBe('wrong-credentials');
  expect(read(text, '2027-06-01').reasons[0]).toMatchObject({ cause: 'oauth-required', by: 'provider' });
});

test('a bounce whose mail is still being tried is told so', () => {
  const text =
    'Final-Recipient: rfc822; bob@example.net\nAction: delayed\nStatus: 4.4.1\nReporting-MTA: dns; mx.example.org';
  expect(read(text).delayed).toBe(true);
  expect(read(text.replace('delayed', 'failed')).delayed).toBe(false);
});

test('the host named last before the refusal is the one that refused', () => {
  const text =
    'host a.example.net[192.0.2.1] said: 450 4.2.0 Greylisted\n\nhost b.example.net[192.0.2.2] said: 550 5.1.1 User unknown';
  expect(read(text)).toMatchObject({ server: 'b.example.net', reply: { code: 550 } });
});

test.each(['0x800CCClE', 'OxB00CCC0E', '0x800CC\nC0E', '0x800CCCO E'])(
  'a code scanned or torn as %j is found',
  (written) => {
    expect(read(written).codes).toHaveLength(1);
  },
);
