import { read } from '../../helper/reading/read.ts';

test('half of a task’s line, cut within the code, is still an error of sending', () => {
  expect(read("Sending' reported error (0x800CCC")).toMatchObject({
    isSendError: true,
    kind: 'client-error',
    codes: [],
  });
});

test('“unknown error” in another language names no unknown server', () => {
  const reading = read(
    "De taak 'jan@ziggo.nl - Verzenden' heeft de fout (0x800CCC0B) gemeld: 'Onbekende fout 0x800CCC0B'",
  );
  expect(reading.stage).toBe('greeting');
  expect(reading.suspects).not.toContain('wrong-server-name');
  expect(read('Fout bij verzenden: onbekende host smtp.example.com').suspects[0]).toBe('wrong-server-name');
});

test('the server that Outlook’s test does not find has a wrong name', () => {
  const text =
    'Send test e-mail message: Cannot find the e-mail server. Verify the server information in your account properties.';
  expect(read(text)).toMatchObject({
    isSendError: true,
    stage: 'dns',
    suspects: ['wrong-server-name', ...read(text).suspects.slice(1)],
  });
});

test.each([
  'Der Server, mit dem Sie verbunden sind, verwendet ein Sicherheitszertifikat, das nicht überprüft werden kann. Der Zielprinzipalname ist falsch.',
  'Le serveur auquel vous êtes connecté utilise un certificat qui ne peut être vérifié. Le nom principal de la cible est incorrect.',
  'El servidor usa un certificado de seguridad que no se puede comprobar. El nombre principal de destino es incorrecto.',
])('a certificate for another name is one in other languages too: %s', (text) => {
  const reading = read(text);
  expect(reading).toMatchObject({ isSendError: true, stage: 'tls' });
  expect(reading.suspects[0]).toBe('certificate-name-mismatch');
});

test('Gmail’s bounce in German is one, whatever the refusal in it says', () => {
  const text =
    'Deine Nachricht an bob@example.org wurde blockiert.\nDie Antwort lautete:\n554 IP=192.0.2.43 - A problem occurred.';
  expect(read(text)).toMatchObject({ isSendError: true, kind: 'bounce', reply: { code: 554 } });
});

test('a reply’s number is no port, and the port beside the server is', () => {
  const reading = read('After changing the port: 535 5.7.8 Username and Password not accepted. smtp.gmail.com:465');
  expect(reading).toMatchObject({ reply: { code: 535 }, server: 'smtp.gmail.com', port: 465 });
});

test('nodemailer’s responseCode is the same refusal, not another one', () => {
  const text =
    "Error: Invalid login: 535 5.7.8 Error: authentication failed { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }";
  expect(read(text)).toMatchObject({ reply: { code: 535, enhanced: '5.7.8' }, also: [] });
});

test('a line of Exchange’s protocol log has its reply behind a comma; a number in the thousands has none', () => {
  const log = '2024-05-01T10:00:00Z,Send,08D,3,192.0.2.1:1234,192.0.2.2:25,<,535 5.7.3 Authentication unsuccessful,';
  expect(read(log).reply).toMatchObject({ code: 535, enhanced: '5.7.3' });
  expect(read('We sent 1,535 failed mails, 12,550 refused').isSendError).toBe(false);
});

test('a bracket whose partner stands before the code is no part of the server’s words', () => {
  const text = '<exch01.example.org #5.5.0 smtp;554 5.7.1 blocked using zen.spamhaus.org; see https://example.org/ip>';
  expect(read(text).reply?.text).toMatch(/\/ip$/);
  expect(read('550 5.1.1 unknown user <bob@example.org>').reply?.text).toMatch(/>$/);
});

test.each([
  ['53S 5.7.8 Error: authentication failed', 535],
  ['The server responded: 55O 5.7.1 Relaying denied', 550],
  ['The server responded: SSO 5.7.1 Relaying denied', null],
  ['The server responded: 5S9 5.7.1 Relaying denied', 559],
  ['The server responded: 58O 5.7.1 Relaying denied', null],
])('a reply code with a letter that a scanner took for a digit is read: %s', (text, code) => {
  expect(read(text).reply?.code).toBe(code);
});

test.each([
  'Deine Nachricht wurde nicht an bob@example.org zugestellt.\nDie Antwort des Remote-Servers lautete:\n550 User unknown',
  "Votre message n'est pas parvenu à bob@example.org, car l'adresse est introuvable.\n550 User unknown",
  'Tu mensaje no se ha entregado a bob@example.org porque no se ha encontrado.\n550 User unknown',
  'Final-Recipient:\nAction: failed\n550 5.1.1 <bob@example.org> User unknown',
  'Folgende(r) Empfänger kann nicht erreicht werden:\nbob@example.org am 01.02.2008 12:00\n550 5.1.1 User unknown',
  'postfix/smtp[1]: 4F: to=<bob@example.org>, dsn=5.1.1, status=bounced (host mx.example.org[192.0.2.1] said: 550 no)',
])('whom a mail did not reach is found in other languages and layouts: %s', (text) => {
  expect(read(text)).toMatchObject({ kind: 'bounce', recipients: ['bob@example.org'] });
});

test('a bounce of Exchange 2003 is one, though all that is left of it is its sentence', () => {
  const text =
    'The e-mail system was unable to deliver the message, but did not report a specific reason. <mail.example.org #5.0.0>';
  expect(read(text)).toMatchObject({ kind: 'bounce', reply: { code: null, enhanced: '5.0.0' } });
});

test('a reason by Outlook’s sentence is words of the text', () => {
  const text = 'Outlook cannot connect to your outgoing (SMTP) e-mail server.';
  const [first] = read(text).reasons;
  expect(first?.by).toBe('message');
  expect(text.toLowerCase()).toContain(first?.what);
});
