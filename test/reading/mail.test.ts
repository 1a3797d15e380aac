import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf } from '../../helper/reading/files/bytes.ts';
import { isMail } from '../../helper/reading/files/is-mail.ts';

const fixture = (name: string) => readFileSync(join(__dirname, '../fixtures/errors', name));
const says = (mail: string, encoding: BufferEncoding = 'utf8') => textOf(Buffer.from(mail, encoding));

const HEAD = 'Message-ID: <a@b.example>\nMIME-Version: 1.0\n';
const DAEMON = `From: MAILER-DAEMON@mail.example.org\n${HEAD}`;
const REPORT = `${DAEMON}Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nCould not deliver.\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; bob@example.net\nDiagnostic-Code: smtp; 550 5.1.1 no\n--b\nContent-Type: message/rfc822\n\nMessage-ID: <c@d.example>\nSubject: x\n\n535 5.7.8 returned\n--b--\n`;

/** A mail of some parts; each with its header, an empty line and its body. */
function mixed(...parts: string[]): string {
  return `${HEAD}From: anna@example.org\nContent-Type: multipart/mixed; boundary=outer\n\n${parts.map((part) => `--outer\n${part}\n`).join('')}--outer--\n`;
}

describe('a delivery report', () => {
  test('gives its words and its fields, and nothing of the mail that came back', async () => {
    expect(await says(REPORT)).toBe(
      'From: MAILER-DAEMON@mail.example.org\n\nCould not deliver.\n\n\nReporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; bob@example.net\nDiagnostic-Code: smtp; 550 5.1.1 no\n',
    );
  });

  test('that has its fields in base64 gives them', async () => {
    const status = Buffer.from('Final-Recipient: rfc822; bob@example.net\nStatus: 5.1.1\n').toString('base64');
    const mail = `${DAEMON}Content-Type: multipart/report; boundary=b\n\n--b\n\nno\n--b\nContent-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n${status}\n--b--\n`;
    expect(await says(mail)).toContain('Final-Recipient: rfc822; bob@example.net\nStatus: 5.1.1');
  });

  test('that returns a header alone gives nothing of that', async () => {
    expect(await says(REPORT.replace('message/rfc822', 'text/rfc822-headers'))).not.toContain('535');
  });

  test('that a phone took apart into details.txt is one', async () => {
    const attached =
      'Content-Type: text/plain; name="details.txt"\nContent-Disposition: attachment\n\nReporting-MTA: dns; x\n\nDiagnostic-Code: smtp; 550 5.1.1 no';
    expect(await says(mixed('Content-Type: text/plain\n\nsee', attached))).toContain(
      'Diagnostic-Code: smtp; 550 5.1.1 no',
    );
  });

  test('whose boundary was masked with the names in it is read as far as the mail that came back', async () => {
    const text = await says(REPORT.replace('boundary=b', 'boundary=masked'));
    expect(text).toContain('Diagnostic-Code: smtp; 550 5.1.1 no');
    expect(text).not.toContain('535');
  });

  test('names the recipients that failed even where it has no fields', async () => {
    expect(await says(`X-Failed-Recipients: bob@example.net\n${DAEMON}\nno\n`)).toBe(
      'From: MAILER-DAEMON@mail.example.org\nX-Failed-Recipients:\n\nno\n',
    );
  });
});

describe('a mail that came back in the words of the bounce', () => {
  const returned =
    'Return-Path: <anna@example.org>\nReceived: from x\n\tby y\nMessage-ID: <x@y>\nSubject: x\n\n535 5.7.8 returned';

  test('is not read', async () => {
    const text = await says(
      `${DAEMON}\n<bob@example.net>:\n550 5.1.1 no\n\n--- Below this line is a copy of the message.\n\n${returned}\n`,
    );
    expect(text).toContain('550 5.1.1 no');
    expect(text).not.toContain('535');
  });

  test('is read where the mail comes from a person, who may have pasted it', async () => {
    expect(await says(`From: anna@example.org\n${HEAD}\nlook:\n\n${returned}\n`)).toContain('535 5.7.8 returned');
  });

  test('is read where it is itself a bounce that was passed on', async () => {
    const passedOn = returned.replace('<anna@example.org>', '<>').replace('535 5.7.8 returned', '550 5.1.1 no');
    expect(await says(`${DAEMON}\nA message came back:\n\n${passedOn}\n`)).toContain('550 5.1.1 no');
  });
});

describe('a bounce attached to a mail', () => {
  test('is what to read, not the mail around it, and not the mail that came back within it', async () => {
    const text = await textOf(fixture('forwarded-bounce.eml'));
    expect(text).toContain('Diagnostic-Code: smtp; 550 5.1.1 <bob@example.net>: User unknown');
    expect(text).not.toMatch(/535|552/);
  });

  const attached = (mail: string, header = 'Content-Type: message/rfc822') =>
    mixed('Content-Type: text/plain\n\n535 5.7.8 see', `${header}\n\n${mail}`);

  test.each([
    ['forwarded twice', attached(attached(REPORT).replaceAll('outer', 'twice'))],
    [
      'in base64',
      attached(
        Buffer.from(REPORT).toString('base64'),
        'Content-Type: message/rfc822\nContent-Transfer-Encoding: base64',
      ),
    ],
    ['as a file of an unknown type', attached(REPORT, 'Content-Type: application/octet-stream; name="bounce.eml"')],
    ['shown inline', attached(REPORT, 'Content-Type: message/rfc822\nContent-Disposition: inline')],
    [
      'as Outlook saves it',
      attached(
        fixture('outlook-bounce.msg').toString('base64').replace(/.{76}/g, '$&\n'),
        'Content-Type: application/vnd.ms-outlook; name="bounce.msg"\nContent-Transfer-Encoding: base64',
      ),
    ],
  ])('is found %s', async (_, mail) => {
    const text = await says(mail);
    expect(text).toMatch(/Diagnostic-Code: smtp; 550 5\.1\.1/);
    expect(text).not.toContain('535');
  });

  test('is found by its sender where it is no report by form', async () => {
    expect(await says(attached(`${DAEMON}\n550 5.1.1 no\n`))).toBe(
      'From: MAILER-DAEMON@mail.example.org\n\n550 5.1.1 no\n\n',
    );
  });

  test('is not what an attached mail of a person is', async () => {
    const text = await says(attached(`From: bob@example.net\n${HEAD}\n550 5.1.1 no\n`));
    expect(text).toContain('535 5.7.8 see');
    expect(text).not.toContain('550');
  });

  test('is not what a mail server attaches to its own words', async () => {
    const bounce = attached(`From: anna@example.org\n${HEAD}\n535 5.7.8 returned\n`).replace(
      'From: anna@example.org',
      'From: postmaster@example.org',
    );
    expect(await says(bounce.replace('535 5.7.8 see', '550 5.1.1 no'))).toMatch(/550 5\.1\.1 no\s*$/);
  });
});

describe('the text of a mail', () => {
  test('that has HTML only is its words', async () => {
    expect(await textOf(fixture('html-only-bounce.eml'))).toBe(
      [
        'From: MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org',
        'Unzustellbar: Grüße',
        'Fehler bei der Nachrichtenzustellung an folgende Empfänger:',
        'bob@example.net\nIhre Nachricht wurde nicht zugestellt.',
        'Generating server: AM0PR01MB1234.eurprd01.prod.exchangelabs.com',
        'Remote server returned ‘550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup’',
      ].join('\n\n'),
    );
  });

  test('is that of its HTML where its plain part is empty', async () => {
    const mail = `${HEAD}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n \n--b\nContent-Type: text/html\n\n<p>550 no</p>\n--b--\n`;
    expect(await says(mail)).toBe('550 no');
  });

  test.each([
    ['windows-1252', Buffer.from('Empf\xe4nger \x80', 'latin1'), 'Empfänger €'],
    ['iso-2022-jp', Buffer.from('\x1b$BFs\x1b(B', 'latin1'), '二'],
    ['gb18030', Buffer.from('\xd3\xca\xbc\xfe', 'latin1'), '邮件'],
    ['utf-7', Buffer.from('Empf+AOQ-nger 1 +- 1'), 'Empfänger 1 + 1'],
    ['unicode-1-1-utf-7', Buffer.from('+dMU-'), '瓅'],
    ['iso-2022-jp', Buffer.from('送信できません'), '送信できません'],
    ['x-unknown', Buffer.from('Empfänger'), 'Empfänger'],
  ])('in %s, or what is called so, is read', async (charset, body, text) => {
    const mail = Buffer.concat([
      Buffer.from(`${HEAD}Content-Type: text/plain; charset="${charset}"\nContent-Transfer-Encoding: 8bit\n\n`),
      body,
      Buffer.from('\n'),
    ]);
    expect(await textOf(mail)).toBe(`${text}\n`);
  });

  test('in quoted-printable has no soft line breaks', async () => {
    expect(await says(`${HEAD}Content-Transfer-Encoding: quoted-printable\n\n550 5.=\n1.1 no=\n`)).toBe('550 5.1.1 no');
  });

  test('is there though Outlook’s winmail.dat is attached', async () => {
    const tnef = 'Content-Type: application/ms-tnef; name="winmail.dat"\nContent-Transfer-Encoding: base64\n\neJ8+IgAA';
    expect(await says(mixed('Content-Type: text/plain\n\n550 no', tnef))).toBe('From: anna@example.org\n\n550 no\n');
  });

  test.each(['7bit', 'quoted-printable'])(
    'of more lines than are parsed one by one has them all, in %s',
    async (encoding) => {
      const soft = encoding === '7bit' ? '' : '=\r\n';
      const lines = Array.from({ length: 12_000 }, (_, at) => `line ${soft}${String(at)}`);
      const mail = `${HEAD}Content-Transfer-Encoding: ${encoding}\r\n\r\n${lines.join('\r\n')}\r\n`;
      expect((await says(mail)).split('\n')).toEqual([...lines.map((line) => line.replace(soft, '')), '']);
    },
  );
});

describe('a file is a mail', () => {
  const plain = `${HEAD}Subject: x\n\n550 no\n`;

  test.each([
    ['with a byte order mark', `\uFEFF${plain}`],
    ['after empty lines', `\n \n${plain}`],
    ['of a mailbox', `From MAILER-DAEMON Fri Nov 20 10:12:44 2026\n${plain}`],
    [
      'of a mailbox, with nothing technical in its header',
      'From a@b Fri Nov 20 10:12:44 2026\nSubject: x\nTo: b\n\n550 no\n',
    ],
    ['of Apple Mail', `${String(plain.length)}\n${plain}`],
    ['with line ends of Windows', plain.replaceAll('\n', '\r\n')],
    ['with line ends of a Mac of old', plain.replaceAll('\n', '\r')],
    ['with a line in its header that is no field', `this is broken\n${plain}`],
    ['with a field of many lines', `X-A: b\n\tc\n d\n${plain}`],
  ])('%s', async (_, mail) => {
    expect(await says(mail)).toBe('x\n\n550 no\n');
  });

  test.each(['utf16le', 'utf8'] as const)('in %s', async (encoding) => {
    expect(await says(`\uFEFF${plain}`, encoding)).toBe('x\n\n550 no\n');
  });

  test.each([
    ['what Outlook prints', 'From: a\nSent: b\nTo: c\nSubject: d\n\n550 no'],
    ['fields of a report', 'Reporting-MTA: dns; a\nArrival-Date: b\n\nFinal-Recipient: rfc822; c'],
    ['a header without a body', 'Received: from a\nMessage-ID: <b>\n\n'],
    ['prose', 'Received: from you, with thanks:\nthis error\nand that one\nand a third\n\n550 no'],
  ])('but %s is none', (_, text) => {
    expect(isMail(text)).toBe(false);
  });
});
