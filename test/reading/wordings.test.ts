import { findLabels } from '../../helper/reading/find/labels.ts';
import { normalise } from '../../helper/reading/normalise.ts';
import { read } from '../../helper/reading/read.ts';

describe('words said shortly', () => {
  test.each([
    'You don’t have permission to send on behalf of the shared mailbox.',
    "You don't have the permission to send the message on behalf of the specified user.",
    'You dont have permission to send messages on behalf of info@example.com',
    'You do not have the permission to send as this user',
    "The message can't be sent. You aren't allowed to send as team@example.com",
  ])('mean what they mean in full: %s', (text) => {
    expect(read(text)).toMatchObject({ isSendError: true, stage: 'policy' });
    expect(read(text).suspects[0]).toBe('sender-not-allowed');
  });

  test.each([
    ["Outlook can't connect to the outgoing server (SMTP).", 'connect'],
    ['Outlook can not connect to the outgoing server (SMTP).', 'connect'],
    ["Outlook can't find the outgoing (SMTP) server.", 'dns'],
    ["Your outgoing (SMTP) email server doesn't support the connection encryption type you have specified.", 'tls'],
    ["550 5.1.1 That account doesn't exist", 'envelope'],
    ["550 5.7.60 SMTP; Client doesn't have permissions to send as this sender", 'policy'],
  ])('stand for the words of our tables: %s', (text, stage) => {
    expect(read(text)).toMatchObject({ isSendError: true, stage });
  });
});

describe('Outlook and its kin', () => {
  test.each([
    '...sending (SMTP) server. If you continue to receive this message, contact your server administrator',
    'the outgoing mail server (SMTP). If you continue to receive this message, contact your server admin',
    '(SMTP) e-mail server. If you continue to receive this message, contact your provider (ISP).',
  ])('are known by the second half of a sentence: %s', (text) => {
    expect(read(text)).toMatchObject({ isSendError: true, kind: 'client-error', stage: 'connect' });
  });

  test('are known by it where they receive', () => {
    const text =
      'the receiving (IMAP) server. If you continue to receive this message, contact your server administrator';
    expect(read(text).isSendError).toBe(false);
  });

  test.each([
    'The SMTP server "smtp.example.com" doesn’t recognise your user name/password combination.',
    'The SMTP server “smtp.example.com” doesn’t recognize your user name or password.',
    'Mail could not send: "mail.example.net" didn\'t recognize your password.',
    "Your message couldn't be sent. Your account needs to sign in again.",
    "We couldn't send your message because you need to sign in again",
    'Message not sent: account requires re-authentication',
  ])('refuse the user in many words: %s', (text) => {
    expect(read(text)).toMatchObject({ isSendError: true, stage: 'auth' });
  });

  test.each([
    ['There is not enough free disk space to complete the operation. It remains in the outbox', 'low-disk-or-memory'],
    ["Outlook couldn't send the message because the disk is full", 'low-disk-or-memory'],
    ['Not implemented. Every message stays in the Outbox', 'profile-corruption'],
  ])('fail on their own computer: %s', (text, cause) => {
    expect(read(text)).toMatchObject({ isSendError: true, stage: 'client-store' });
    expect(read(text).suspects[0]).toBe(cause);
  });

  test('keep a message in the outbox, which is no bounce', () => {
    const text =
      'This message could not be delivered and will remain in your Outbox until it can be delivered. ' +
      'The connection to the server “smtp.example.com” on port 587 timed out.';
    expect(read(text)).toMatchObject({ kind: 'client-error', stage: 'connect', server: 'smtp.example.com', port: 587 });
  });
});

describe('a server’s words', () => {
  test.each([
    ['451 4.3.0 <anna@example.com>: Temporary lookup failure', 'envelope', 'server-fault'],
    ['451 Requested action aborted: local error in processing', 'envelope', 'server-fault'],
    ['452 4.2.2 The email account that you tried to reach is over quota', 'envelope', 'mailbox-full'],
    ['421 mail.example.com Error: timeout exceeded', 'connect', 'timeout-too-short'],
    ['550 not permitted to relay through this server without authentication', 'auth', 'auth-not-enabled'],
    ['554 5.7.1 <bob@example.org>: Relay access denied. Please authenticate first', 'auth', 'auth-not-enabled'],
    ["smtplib.SMTPAuthenticationError: (421, b'4.7.0 Try again later, closing connection')", 'auth', 'server-busy'],
  ])('%s', (text, stage, cause) => {
    expect(read(text)).toMatchObject({ isSendError: true, stage });
    expect(read(text).suspects[0]).toBe(cause);
  });

  test('may answer only the number of a refusal that another program repeats', () => {
    const text =
      '{"code":"EAUTH","response":"502 5.5.2 Syntax error, command unrecognized.","responseCode":502,"command":"AUTH PLAIN"}';
    expect(read(text).reply).toMatchObject({ code: 502, enhanced: '5.5.2' });
  });
});

describe('what is no failed send', () => {
  test.each([
    "ERROR 2003 (HY000): Can't connect to MySQL server on 'mail.example.com:3306' (10061)",
    'redis.exceptions.ConnectionError: Error 10061 connecting to localhost:6379. Connection refused.',
    'ssh: connect to host mail.example.com port 22: Connection refused',
    'mail.example.com refused to connect. ERR_CONNECTION_REFUSED',
    'ORA-12541: TNS:no listener. Could not connect to server on mail.example.com port 1521',
    'AMQPConnectionError: Connection to mail-queue.example.com:5672 failed: [WinError 10061]',
    'Connection refused: no further information: play.example.com/192.0.2.10:25565',
    'npm ERR! request to https://registry.example.com/mailer failed, reason: connect ETIMEDOUT 192.0.2.4:443',
  ])('another program’s connection: %s', (text) => {
    expect(read(text)).toMatchObject({ isSendError: false, kind: 'other' });
  });

  test.each([
    'Connecting to smtp.example.com:25 failed, winsock error 10061',
    'Database Mail: Cannot send mails to mail server. (No connection could be made because the target machine actively refused it 192.0.2.5:25).',
    'Chrome, webmail: Your email could not be sent, connection timed out',
  ])('but this is one: %s', (text) => {
    expect(read(text)).toMatchObject({ isSendError: true, stage: 'connect' });
  });

  test.each([
    'This week: why 550 5.7.26 is on the rise, and how to set up DMARC in 10 minutes. Unsubscribe here.',
    'Webinar: Avoid 421 4.7.28 rate limits at Gmail. You receive this because you subscribed to our newsletter.',
    'Our guide explains 535 5.7.139 and how to move to OAuth before the deadline.',
    'SMTP codes: 421 Service not available, 450 mailbox unavailable, 550 No such user here, 554 Transaction failed.',
  ])('a letter or a lesson that mentions numbers: %s', (text) => {
    expect(read(text)).toMatchObject({ isSendError: false, kind: 'other', reply: null });
  });

  test('but somebody’s own newsletter may come back', () => {
    const text = 'I get 550 5.7.26 when I send our newsletter to Gmail, with or without the Unsubscribe link';
    expect(read(text)).toMatchObject({ isSendError: true, reply: { code: 550, enhanced: '5.7.26' } });
  });
});
describe('a mail server’s log', () => {
  test.each([
    ['status=deferred (connect to mx.example.org[192.0.2.1]:25: Connection timed out)', 'connect', 'mx.example.org'],
    ['1sAb-01-AA == bob@example.org R=dnslookup T=remote_smtp defer (110): Connection timed out', 'connect', null],
    [
      '1s1 == a@example.org R=smarthost T=smtp H=smtp.example.net [192.0.2.2] defer (-53): retry time not reached for any host',
      'connect',
      'smtp.example.net',
    ],
    ['status=bounced (unknown user: "bob")', 'envelope', null],
    [
      'status=deferred (lost connection with mx.example.org[192.0.2.1] while receiving the initial server greeting)',
      'greeting',
      'mx.example.org',
    ],
    [
      '<bob@example.org>: TLS is required, but was not offered by host mx.example.org[192.0.2.41]',
      'tls',
      'mx.example.org',
    ],
    [
      '<bob@example.org>: message size 31457280 exceeds size limit 26214400 of server mx1.example.com[192.0.2.9]',
      'data',
      'mx1.example.com',
    ],
    [
      'bob@example.org\n  host mail.example.org [192.0.2.8]\n  retry timeout exceeded: Connection timed out',
      'connect',
      'mail.example.org',
    ],
  ])('tells of a bounce without a reply: %s', (text, stage, server) => {
    expect(read(text)).toMatchObject({ isSendError: true, kind: 'bounce', stage, server, reply: null });
  });

  test('is a client’s where the mail server itself could not sign in', () => {
    const text =
      'relay=smtp.example.net[192.0.2.2]:587, dsn=4.7.0, status=deferred (SASL authentication failed; no mechanism available)';
    expect(read(text)).toMatchObject({ kind: 'server-reply', port: 587, stage: 'auth' });
  });
});

describe('a program’s record', () => {
  test.each([
    ['Error { kind: Permanent(535), source: "5.7.8 Error: authentication failed" } smtp', 535, '5.7.8'],
    ['{"msg":"mail failed","responseCode":550,"response":"5.1.1 <x@example.org>: User unknown"}', 550, '5.1.1'],
    ['smtp error code=554 enhanced="5.7.1" msg="Relay access denied"', 554, '5.7.1'],
    ['{"smtp_code": 452, "enhanced_code": "4.2.2", "message": "Mailbox full"}', 452, '4.2.2'],
    ['smtp_code:550,"smtp_enchcode":"5.7.1","smtp_msg":"DMARC check failed"', 550, '5.7.1'],
  ])('keeps the enhanced code in a field of its own: %s', (text, code, enhanced) => {
    expect(read(text).reply).toMatchObject({ code, enhanced });
  });

  test.each([
    ['dial tcp: lookup smtp.example.com on 192.0.2.53:53: no such host', 'smtp.example.com', null],
    [
      'sending mail: lookup smtp.example.com on 127.0.0.53:53: read udp 10.1.2.3:4053->10.9.0.1:53: i/o timeout',
      'smtp.example.com',
      null,
    ],
    ['dial tcp [2001:db8::1]:587: connect: network is unreachable (smtp.example.com)', 'smtp.example.com', 587],
    ['0x800CCC0E. SMTP 587, encryption SSL', null, 587],
    ['0x800CCC0F when sending. IMAP 993 SSL, SMTP (465)', null, 465],
    ['gmail.com says: 552 5.2.3 Your message is too large', null, null],
  ])('names its server and port: %s', (text, server, port) => {
    expect(read(text)).toMatchObject({ isSendError: true, server, port });
  });
});

describe('a label or a task', () => {
  test('may have an apostrophe in it', () => {
    const text =
      "Compte : 'x', Serveur : 'smtp.example.fr', Protocole : SMTP, Erreur de socket : 10060, Numéro d’erreur : 3";
    expect(read(text)).toMatchObject({ isSendError: true, server: 'smtp.example.fr' });
    expect(findLabels(normalise(text)).map(({ label }) => label)).toContain('errorNumber');
  });

  test('may have a colon before what it does', () => {
    const text = "Tarea 'a@example.es: enviando' informó del error (0x8004210B): 'Se agotó el tiempo'";
    expect(read(text)).toMatchObject({ isSendError: true, account: 'a@example.es' });
  });

  test('may be Apple’s, of a server and its user', () => {
    const text = 'Cannot send message using the server smtp.example.de:anna@example.de. The connection timed out.';
    expect(read(text)).toMatchObject({ server: 'smtp.example.de', account: 'anna@example.de' });
  });
});

describe('a short text in words that we do not know', () => {
  test.each([
    ["We couldn't send your message. Check your internet connection and try again.", 'connect'],
    ['Trouble sending: "The SMTP server smtp.example.com is not currently available."', 'connect'],
    ['Die Nachricht konnte nicht gesendet werden. Benutzername oder Kennwort falsch.', 'auth'],
    ['Impossibile inviare il messaggio: il server SMTP out.example.it non risponde', 'connect'],
    ['The email could not be sent. Possible reason: your host may have disabled the mail() function.', 'unknown'],
  ])('tells of a failed send where it speaks of both: %s', (text, stage) => {
    expect(read(text)).toMatchObject({ isSendError: true, kind: 'client-error', stage });
    expect(read(text).suspects).not.toEqual([]);
  });

  test.each([
    'WhatsApp: Nachricht konnte nicht gesendet werden.',
    'Your parcel could not be delivered today. Please reschedule your delivery online.',
    'Kafka: failed to send message to topic orders after 3 retries',
    'Automatic reply: I am out of the office with no access to e-mail. Please send your message to info@example.de.',
  ])('tells of none where it is no mail, or an answer to it: %s', (text) => {
    expect(read(text)).toMatchObject({ isSendError: false, kind: 'other' });
  });

  test.each([
    ["help! 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)", 553],
    ['hi! 535 authentication failed again today', 535],
    ['my server answers 550 relay not permitted', 550],
  ])('may hold a reply within a sentence: %s', (text, code) => {
    expect(read(text)).toMatchObject({ isSendError: true, reply: { code } });
  });

  test('holds none where a number only stands there', () => {
    expect(read('To do: send the 550 flyers, mail the invoice 421, call Tom').isSendError).toBe(false);
  });
});
