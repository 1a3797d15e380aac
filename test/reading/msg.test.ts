import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { textOf } from '../../helper/reading/files/bytes.ts';
import { MailError } from '../../helper/reading/files/mail-error.ts';
import { bounceInOutlook } from './bounce-in-outlook.ts';
import { msgFile, type Message, type Values } from './msg-file.ts';

const fixture = readFileSync(join(__dirname, '../fixtures/errors/outlook-bounce.msg'));
const says = (message: Message) => textOf(msgFile(message));
const note = (values: Values): Message => ({ values: { 0x001a: 'IPM.Note', ...values } });
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('a bounce that Outlook took apart', () => {
  test('reads as the report it was', async () => {
    expect(await textOf(fixture)).toBe(
      [
        'From: MAILER-DAEMON@mail.example.org',
        'Undelivered Mail Returned to Sender',
        bounceInOutlook.values[0x1000],
        'Reporting-MTA: dns; mail.example.org',
        'Final-Recipient: rfc822; bob@example.net\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; 550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown in virtual mailbox table',
      ].join('\n\n'),
    );
  });

  test('is the committed file; else write it anew from bounceInOutlook', () => {
    expect(Buffer.from(msgFile(bounceInOutlook)).equals(fixture)).toBe(true);
  });

  const report = (recipient: Values, messageClass = 'REPORT.IPM.Note.NDR') =>
    says({ values: { 0x001a: messageClass }, recipients: [{ 0x39fe: 'bob@example.net', ...recipient }] });

  test('has the whole status where the number had no room for it', async () => {
    expect(await report({ 0x0c20: 570, 0x0c1b: '<mx.example.net #5.7.26 smtp;550-5.7.26 no>' })).toBe(
      'Final-Recipient: rfc822; bob@example.net\nAction: failed\nStatus: 5.7.26\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp;550-5.7.26 no',
    );
  });

  test.each([
    ['<#5.1.1>', 'Status: 5.1.1'],
    ['mx.example.net #4.4.7', 'Status: 4.4.7\nRemote-MTA: dns; mx.example.net'],
    [
      '<mx.example.net #5.1.1 550 5.1.1 no\r\nmore>',
      'Status: 5.1.1\nRemote-MTA: dns; mx.example.net\nDiagnostic-Code: smtp; 550 5.1.1 no more',
    ],
    ['550 5.1.1 said in another way', 'X-Supplementary-Info: 550 5.1.1 said in another way'],
  ])('understands “%s”', async (said, lines) => {
    expect(await report({ 0x0c1b: said })).toBe(`Final-Recipient: rfc822; bob@example.net\nAction: failed\n${lines}`);
  });

  test('has a status from the number alone', async () => {
    expect(await report({ 0x0c20: 522 })).toMatch(/\nStatus: 5\.2\.2$/);
    expect(await report({ 0x0c20: -1 })).not.toContain('Status');
  });

  test.each([
    ['REPORT.IPM.Note.DR', 'delivered'],
    ['REPORT.IPM.Note.Delayed.DR', 'delayed'],
    ['REPORT.IPM.Note.Relayed.DR', 'relayed'],
    ['REPORT.IPM.Note.Expanded.DR', 'expanded'],
    ['report.ipm.schedule.meeting.request.ndr', 'failed'],
  ])('of class %s was %s', async (messageClass, action) => {
    expect(await report({}, messageClass)).toContain(`Action: ${action}`);
  });

  test('that only tells of reading is no report of a delivery', async () => {
    expect(await report({}, 'REPORT.IPM.Note.IPNRN')).toBe('');
  });

  test('names each recipient, one of Exchange’s own by what is shown', async () => {
    const text = await says({
      values: { 0x001a: 'REPORT.IPM.Note.NDR' },
      recipients: [
        { 0x3003: '/O=EXAMPLE/CN=BOB', 0x3001: 'Bob' },
        { 0x3003: 'eve@example.net', 0x3001: 'Eve' },
      ],
    });
    expect(text.match(/^Final-Recipient.*/gm)).toEqual([
      'Final-Recipient: rfc822; Bob',
      'Final-Recipient: rfc822; eve@example.net',
    ]);
  });

  test('has what it says in PidTagReportText, once', async () => {
    expect(await says({ values: { 0x001a: 'REPORT.IPM.Note.NDR', 0x1000: 'a', 0x1001: '550 no' } })).toBe(
      'a\n\n550 no',
    );
    expect(await says({ values: { 0x001a: 'REPORT.IPM.Note.NDR', 0x1000: '550 no', 0x1001: '550 no' } })).toBe(
      '550 no',
    );
  });
});

describe('a bounce attached to a message', () => {
  const forwarded = (embedded: Message): Message => ({
    ...note({ 0x0037: 'FW', 0x1000: '535 5.7.8 see' }),
    attachments: [{ values: {}, embedded }],
  });

  test('is what to read, and not the mail that came back within it', async () => {
    expect(await says(forwarded(bounceInOutlook))).toBe(await textOf(fixture));
    expect(await says(forwarded(forwarded(bounceInOutlook)))).toBe(await textOf(fixture));
  });

  test('is found as a file', async () => {
    const eml = readFileSync(join(__dirname, '../fixtures/errors/postfix-bounce.eml'));
    const text = await says({
      ...note({ 0x1000: '535 5.7.8 see' }),
      attachments: [{ values: { 0x3707: 'bounce.eml', 0x3701: eml } }],
    });
    expect(text).toBe(await textOf(eml));
  });

  test('is found as the fields alone', async () => {
    const fields =
      'Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; b@example.net\r\nDiagnostic-Code: smtp; 550 5.1.1 no';
    expect(
      await says({
        ...note({ 0x1000: 'see' }),
        attachments: [{ values: { 0x3704: 'DETAILS.TXT', 0x3701: latin(fields) } }],
      }),
    ).toBe(`see\n\n${fields}`);
  });

  test('is not what another attached message is', async () => {
    expect(await says(forwarded(note({ 0x1000: '550 no' })))).toBe('FW\n\n535 5.7.8 see');
  });
});

describe('the text of a message', () => {
  test('is the plain one if it has words', async () => {
    expect(await says(note({ 0x1000: 'plain', 0x1013: latin('<p>html</p>') }))).toBe('plain');
    expect(await says(note({ 0x1000: ' \r\n', 0x1013: latin('<p>html</p>') }))).toBe('html');
  });

  test('in HTML is read in its code page', async () => {
    expect(await says(note({ 0x3fde: 1251, 0x1013: latin('<p>\xcd\xe5\xf2</p>') }))).toBe('Нет');
    expect(await says(note({ 0x3fde: 65001, 0x1013: Buffer.from('<p>Empfänger</p>') }))).toBe('Empfänger');
    expect(await says(note({ 0x1013: '<p>Empfänger</p>' }))).toBe('Empfänger');
  });

  test.each([
    ['932 by its number', { 0x3ffd: 932 }, '\x93\xfa', '日'],
    ['932 by a Japanese locale', { 0x3ff1: 1041 }, '\x93\xfa', '日'],
    ['950 by the locale of Taiwan', { 0x3ff1: 0x0404 }, '\xa4\xe9', '日'],
    ['1252 by none', {}, 'Empf\xe4nger', 'Empfänger'],
    ['UTF-7', { 0x3ffd: 65000 }, 'Empf+AOQ-nger', 'Empfänger'],
    ['a page no browser knows', { 0x3ffd: 437 }, '550 no', '550 no'],
  ])('not in Unicode is read in code page %s', async (_, values, stored, text) => {
    expect(await says(note({ ...values, 0x1000: { inCodePage: latin(stored) } }))).toBe(text);
  });

  test('names the sender by an address of SMTP if there is one', async () => {
    expect(await says(note({ 0x0c1f: '/O=EXAMPLE/CN=ANNA', 0x5d01: 'anna@example.org', 0x0c1a: 'Anna' }))).toBe(
      'From: anna@example.org',
    );
    expect(await says(note({ 0x0c1f: '/O=EXAMPLE/CN=ANNA', 0x0c1a: 'Anna' }))).toBe('From: Anna');
  });

  test('is that of a bounce by its header, too', async () => {
    expect(
      await says(note({ 0x007d: 'Subject: x\r\nX-Failed-Recipients: bob@example.net\r\n', 0x1000: '550 no' })),
    ).toBe('X-Failed-Recipients:\n\n550 no');
  });
});

describe('rich text', () => {
  const inRtf = (rtf: string) =>
    says(note({ 0x1009: Uint8Array.from(Buffer.concat([header('MELA', rtf.length), latin(rtf)])) }));

  test('that holds HTML gives its words', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}{\*\generator Microsoft Exchange Server;}
{\*\htmltag64 <html>}{\*\htmltag0 \par }{\*\htmltag64 <p class=\{a\}>}\htmlrtf {\b \htmlrtf0 Empf\'e4nger \u8211\'96 {\*\htmltag84 &lt;}\htmlrtf <\htmlrtf0 bob>{\*\htmltag84 &nbsp;}\htmlrtf \'a0\htmlrtf0 no{\*\htmltag72 </p>}\htmlrtf \par}\htmlrtf0{\*\mhtmltag84 <img>}}`;
    expect(await inRtf(rtf)).toBe('Empfänger – <bob>\u00a0no');
  });

  test('of itself gives its words, lines and characters', async () => {
    expect(
      await inRtf(
        String.raw`{\rtf1\ansi{\fonttbl{\f1\fcharset128 MS;}{\f2\fcharset204 Arial;}}{\colortbl;\red1;}\pard one\par two\line\tab \lquote three\rquote\~{\f1 \'93\'fa}{\f2 \'cd}\{\}\u-10179?\u-8704?{\*\unknown x}{\pict 00ff}}`,
      ),
    ).toBe('one\ntwo\n\t‘three’\u00a0日Н{}😀');
  });

  test('is decompressed', async () => {
    // MS-OXRTFCP §3.1: the two examples of the specification.
    const first = '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0';
    const second = '1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0';
    expect(await says(note({ 0x1009: Uint8Array.from(Buffer.from(first, 'hex')) }))).toBe('hello world');
    expect(await says(note({ 0x1009: Uint8Array.from(Buffer.from(second, 'hex')) }))).toBe('WXYZWXYZWXYZWXYZWXYZ');
  });

  function header(type: string, size: number): Buffer {
    const bytes = Buffer.alloc(16);
    bytes.writeInt32LE(size + 12, 0);
    bytes.writeInt32LE(size, 4);
    bytes.write(type, 8, 'latin1');
    return bytes;
  }
});

describe('a file that is damaged', () => {
  const long = msgFile(note({ 0x1000: '550 5.1.1 no\r\n'.repeat(2000), 0x0037: 'x' }));
  const table = (file: Uint8Array) => 512 * (1 + new DataView(file.buffer).getInt32(0x4c, true));
  const changed = (change: (view: DataView, file: Uint8Array) => void) => {
    const file = Uint8Array.from(long);
    change(new DataView(file.buffer), file);
    return file;
  };

  test.each([
    [
      'whose directory runs in a circle',
      changed((view, file) =>
        view.setInt32(table(file) + 4 * view.getInt32(0x30, true), view.getInt32(0x30, true), true),
      ),
    ],
    ['whose text runs in a circle', changed((view, file) => view.setInt32(table(file) + 4 * 20, 10, true))],
    [
      'whose table runs in a circle',
      changed((view) => {
        view.setInt32(0x44, 5, true);
        view.setInt32(512 * 6 + 508, 5, true);
      }),
    ],
    ['of sectors of no size', changed((view) => view.setUint16(0x1e, 31, true))],
    ['whose directory lies beyond its end', changed((view) => view.setInt32(0x30, 0x7fffffff, true))],
    ['of which the signature alone is there', long.slice(0, 8)],
    [
      'that is a document of Word',
      changed((view, file) => {
        for (let at = 0; at + 4 < file.length; at += 2)
          if (Buffer.from(file.subarray(at, at + 12)).toString('utf16le') === '__prop') view.setUint16(at, 0x78, true);
      }),
    ],
  ])('%s is refused in a sentence', async (_, file) => {
    await expect(textOf(file)).rejects.toThrow(MailError);
    await expect(textOf(file)).rejects.toThrow(/^This is no Outlook message/);
  });

  test('whose folders lead back to one another is read or refused', async () => {
    const file = Uint8Array.from(fixture);
    const view = new DataView(file.buffer);
    const directory = 512 * (1 + view.getInt32(0x30, true));
    for (let at = directory; at < directory + 128 * 20; at += 128) {
      view.setInt32(at + 0x44, 1, true);
      view.setInt32(at + 0x48, 2, true);
      view.setInt32(at + 0x4c, 1, true);
    }
    await textOf(file).catch((error: unknown) => expect(error).toBeInstanceOf(MailError));
  });

  test('in any way is read or refused, and soon', async () => {
    const spot = fc.oneof(fc.nat(0x50), fc.nat(fixture.length - 4));
    const value = fc.oneof(fc.constantFrom(0, 1, 2, 5, 0xfffffffe, 0xffffffff, 0x7fffffff), fc.nat(15));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(spot, value), { maxLength: 6 }),
        fc.nat(fixture.length),
        async (changes, length) => {
          const file = Buffer.from(fixture);
          for (const [at, number] of changes) file.writeUInt32LE(number, Math.max(8, at));
          const text = await textOf(file.subarray(0, changes.length % 2 === 0 ? undefined : length)).catch(
            (error: unknown) => {
              expect(error).toBeInstanceOf(MailError);
              return '';
            },
          );
          expect(text.length).toBeLessThan(20 * file.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});
