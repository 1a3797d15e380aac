import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { readingSchema, type Reading } from '../../helper/protocol/reading.ts';
import { MailError } from '../../helper/reading/files/mail-error.ts';
import { readBytes, readText } from '../../helper/reading/read-bytes.ts';
import { msgFile, type Message } from '../reading/msg-file.ts';

/*
 * Bounces and files that mean harm, given to the reader as a person would paste or drop them (security.md §4, "malicious
 * bounce text"). Each must be read, or refused by name, soon; what is read holds to its schema and is bounded. That
 * nothing of it becomes active on the screen is tried in a real browser (pane.test.ts); the largest files are tried for
 * their memory in test/reading/limits.test.ts.
 */

/** Reading takes a fraction of this on an idle computer (ms). */
const SOON = 5_000;
/** The longest part of a text that a reading keeps. */
const LONGEST = 20_000;

/** Reads it, within the time; `refused` where it is refused by name. */
async function outcomeOf(given: string | Uint8Array): Promise<Reading | 'refused'> {
  const began = performance.now();
  const outcome = await (typeof given === 'string' ? readText(given) : readBytes(given)).catch((error: unknown) => {
    if (error instanceof MailError) return 'refused' as const;
    throw error;
  });
  expect(performance.now() - began).toBeLessThan(SOON);
  if (outcome !== 'refused') {
    expect(v.safeParse(readingSchema, outcome).issues).toBeUndefined();
    for (const text of textsIn(outcome)) expect(text.length).toBeLessThan(LONGEST);
  }
  return outcome;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const HEAD = 'From: MAILER-DAEMON@mail.example.org\r\nMessage-ID: <a@b.example>\r\nMIME-Version: 1.0\r\n';
const mail = (header: string, body: string) => `${HEAD}${header}\r\n\r\n${body}`;
const report = (body: string) =>
  mail(
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    `--b\r\n\r\nIt failed.\r\n--b\r\n${body}\r\n--b--\r\n`,
  );
const status = (fields: string) =>
  report(`Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\n${fields}`);
const html = (body: string) => mail('Content-Type: text/html; charset=utf-8', `<html><body>${body}</body></html>`);

/** So many mails, each within the one before. */
const nested = (depth: number) => `${HEAD}${'Content-Type: message/rfc822\r\n\r\n'.repeat(depth)}x`;
const multiparts = (depth: number) =>
  HEAD +
  Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${String(at)}\r\n\r\n--b${String(at)}\r\n`,
  ).join('');

describe('a mail that is built to break its reader', () => {
  test.each([
    ['500 mails in one another', nested(500)],
    ['500 multiparts in one another', multiparts(500)],
    ['50,000 multiparts in one another', multiparts(50_000)],
    ['100,000 parts', mail('Content-Type: multipart/mixed; boundary=b', '--b\r\n\r\nx\r\n'.repeat(100_000))],
    ['a boundary that is empty', mail('Content-Type: multipart/mixed; boundary=""', '--\r\n\r\nx\r\n----')],
    [
      'a boundary that is a pattern',
      mail('Content-Type: multipart/mixed; boundary="(a+)+$"', `--(a+)+$\r\n\r\n${'a'.repeat(50_000)}!\r\n`),
    ],
    ['a boundary of 100,000 letters', mail(`Content-Type: multipart/mixed; boundary=${'b'.repeat(100_000)}`, 'x')],
    [
      'the same boundary within itself',
      mail(
        'Content-Type: multipart/mixed; boundary=b',
        `${'--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(2_000)}x`,
      ),
    ],
    ['a header folded 200,000 times', `${HEAD}Subject: a${'\r\n b'.repeat(200_000)}\r\n\r\nx`],
    ['a header of 5 MB', `${HEAD}X-A: ${'a'.repeat(5_000_000)}\r\n\r\n550 5.1.1 no`],
    ['100,000 encoded words', `${HEAD}Subject: ${'=?utf-8?B?YQ==?= '.repeat(100_000)}\r\n\r\nx`],
    [
      'encoded words within encoded words',
      `${HEAD}Subject: ${'=?utf-8?Q?'.repeat(20_000)}${'?='.repeat(20_000)}\r\n\r\nx`,
    ],
    ['a character set that is none', mail('Content-Type: text/plain; charset="../../etc/passwd"', '550 5.1.1 no')],
    ['a character set that is a prototype’s', mail('Content-Type: text/plain; charset=__proto__', '550 5.1.1 no')],
    [
      'UTF-7 with markup',
      mail('Content-Type: text/plain; charset=utf-7', '+ADw-script+AD4-alert(1)+ADw-/script+AD4- 550 5.1.1 no'),
    ],
    ['UTF-7 without end', mail('Content-Type: text/plain; charset=utf-7', `+${'ADw'.repeat(300_000)}`)],
    ['base64 that is none', mail('Content-Transfer-Encoding: base64', '!!!!'.repeat(300_000))],
    [
      'base64 of base64, 20 deep',
      mail(
        'Content-Transfer-Encoding: base64',
        again(20, (one) => Buffer.from(one).toString('base64'), '550 5.1.1 no'),
      ),
    ],
    [
      'quoted-printable of nothing but signs',
      mail('Content-Transfer-Encoding: quoted-printable', '='.repeat(1_000_000)),
    ],
    ['an encoding of ours', mail('Content-Transfer-Encoding: x-gzip', '\x1f\x8b\x08'.repeat(1_000))],
    ['a status of 200,000 fields', status('Action: failed\r\n'.repeat(200_000))],
    [
      'a status of 50,000 recipients',
      status('Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n'.repeat(50_000)),
    ],
    [
      'a status whose fields are the prototype’s',
      status('__proto__: x\r\nconstructor: y\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 no'),
    ],
    ['a code of a megabyte', status(`Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 ${'5'.repeat(1_000_000)}`)],
    [
      'a recipient of a megabyte',
      status(`Final-Recipient: rfc822; ${'a'.repeat(1_000_000)}@b.example\r\nStatus: 5.1.1`),
    ],
    ['a server that is a path', status('Remote-MTA: dns; \\\\evil.example\\share\r\nStatus: 5.1.1')],
    [
      'NUL, ESC and turned text in every field',
      status(
        'Remote-MTA: dns; a\0b\x1b[2J\u202etest\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 \x1b]0;x\x07\u2066no\u200b',
      ),
    ],
    [
      'a zip in place of a report',
      mail(
        'Content-Type: application/zip\r\nContent-Transfer-Encoding: base64',
        Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(200_000)]).toString('base64'),
      ),
    ],
  ])('%s is read, or refused by name, soon', async (_, given) => {
    await outcomeOf(given);
    await outcomeOf(Buffer.from(given, 'latin1'));
  });
});

function again(times: number, make: (text: string) => string, start: string): string {
  return Array.from({ length: times }).reduce<string>((text) => make(text), start);
}

describe('a message of Outlook that is built to break its reader', () => {
  const plain: Message = { values: { 0x1a: 'REPORT.IPM.Note.NDR', 0x37: 'Undeliverable', 0x1000: '550 5.1.1 no' } };
  const deep = (depth: number): Message =>
    depth === 0 ? plain : { ...plain, attachments: [{ values: { 0x3705: 5 }, embedded: deep(depth - 1) }] };
  const whole = Buffer.from(msgFile(plain));
  const changed = (change: (file: Buffer) => void) => {
    const file = Buffer.from(whole);
    change(file);
    return file;
  };

  test.each([
    ['twelve messages in one another', () => Buffer.from(msgFile(deep(12)))],
    ['a sector size of 2⁶⁵⁵³⁵', () => changed((file) => file.writeUInt16LE(0xffff, 30))],
    ['a sector size of 1', () => changed((file) => file.writeUInt16LE(0, 30))],
    ['a table whose sectors run in a circle', () => changed((file) => file.fill(0, 512, 1024))],
    ['a table of four billion sectors', () => changed((file) => file.writeUInt32LE(0xffffffff, 44))],
    ['a folder that lies in itself', () => changed((file) => file.fill(0, 0x44, 0x60))],
    ['a first sector beyond the end', () => changed((file) => file.writeUInt32LE(0x7fffffff, 48))],
    ['nothing behind its signature', () => whole.subarray(0, 8)],
    ['half of it', () => whole.subarray(0, whole.length >> 1)],
    [
      'every sector the same',
      () =>
        changed((file) => {
          for (let at = 1024; at + 512 <= file.length; at += 512) file.copy(file, at, 512, 1024);
        }),
    ],
  ])('%s is read, or refused by name, soon', async (_, make) => {
    await outcomeOf(make());
  });

  test('any bytes changed in it are read, or refused by name', async () => {
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
        await outcomeOf(
          changed((file) => {
            for (const [at, byte] of changes) file[at] = byte;
          }),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('HTML that is built to do something', () => {
  test.each([
    ['a script', '<script>alert("550 5.9.9 evil")</script><p>550 5.1.1 no</p>'],
    ['a script that is never closed', '<p>550 5.1.1 no</p><script>'.padEnd(200_000, '<')],
    ['a picture that runs', '<img src=x onerror="alert(1)">550 5.1.1 no'],
    ['a picture of SVG that runs', '<svg/onload=alert(1)>550 5.1.1 no'],
    ['a frame', '<iframe src="javascript:alert(1)"></iframe>550 5.1.1 no'],
    ['styles that fetch', '<style>@import url(https://evil.example/x.css)</style>550 5.1.1 no'],
    ['text that is hidden', '<p style="display:none">535 5.7.8 your password is wrong</p><p>550 5.1.1 no</p>'],
    ['a comment that is not one', '<!--><script>alert(1)</script>-->550 5.1.1 no'],
    ['CDATA', '<![CDATA[<script>alert(1)</script>]]>550 5.1.1 no'],
    ['entities of entities', '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; 550 5.1.1 no'],
    ['a numbered character beyond all', '&#x110000;&#xffffffffffff;&#-1;&#0; 550 5.1.1 no'],
    ['50,000 elements in one another', `${'<div>'.repeat(50_000)}550 5.1.1 no`],
    ['attributes without end', `<a ${'x="'.repeat(200_000)}`],
    ['brackets without end', '<'.repeat(1_000_000)],
    ['half-open elements', '<a <b '.repeat(100_000)],
  ])('%s comes out as text', async (_, body) => {
    const outcome = await outcomeOf(html(body));
    const said = JSON.stringify(outcome);
    expect(said).not.toMatch(/<(?:script|img|svg|iframe)|javascript:/);
  });
});

// Long runs of what the patterns look for, and what they must not be led round in circles by.
describe('a text that would send a careless pattern round in circles', () => {
  test.each([
    ['codes', '0x800CCC0E'],
    ['half codes', '0x'],
    ['digits', '5'],
    ['replies', '550 5.7.1 '],
    ['half replies', '550-'],
    ['dots', '.'],
    ['dotted numbers', '5.7.'],
    ['blanks', ' '],
    ['tabs and line ends', '\t\r\n'],
    ['words', 'word '],
    ['at signs', '@'],
    ['addresses', 'a@b.c,'],
    ['angle brackets', '<a@b>'],
    ['quotation marks', '"'],
    ['single quotation marks', "'"],
    ['brackets', '(['],
    ['backslashes', '\\'],
    ['signs of quotation', '> '],
    ['equal signs', '='],
    ['escapes', '%3D'],
    ['words of passwords', 'password is '],
    ['words of a sign-in', 'AUTH LOGIN '],
    ['links', 'https://a:b@'],
    ['semicolons', 'a;b=c;'],
    ['letters with many marks', 'a\u0301\u0302\u0303'],
    ['emoji', '👩‍👩‍👧‍👦'],
    ['halves of letters', '\ud800'],
    ['tasks', "Task 'a' reported error "],
    ['servers', "Server: 'a', Port: "],
    ['words in Turkish capitals', 'İI'],
  ])(
    'of %s, half a megabyte long, is read soon',
    async (_, piece) => {
      const text = piece.repeat(Math.floor(500_000 / piece.length));
      await outcomeOf(text);
      await outcomeOf(`550 5.1.1 ${text}`);
      await outcomeOf(`Task 'a@b.example - Sending' reported error (0x800CCC0E): '${text}`);
    },
    20_000,
  );
});

test('a real bounce with any of its bytes changed is read, or refused by name', async () => {
  const bounce = readFileSync('test/fixtures/errors/html-only-bounce.eml');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: bounce.length - 1 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 30 }),
      async (changes) => {
        const file = Buffer.from(bounce);
        for (const [at, byte] of changes) file[at] = byte;
        await outcomeOf(file);
      },
    ),
    { numRuns: 300 },
  );
});
