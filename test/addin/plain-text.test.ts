import { readFileSync } from 'node:fs';
import { plainOf } from '../../addin/plain-text.ts';
import { givenOf } from '../../addin/session/given.ts';

const mail = readFileSync('test/fixtures/errors/postfix-bounce.eml', 'utf8');

test('of a pasted mail only what it says is left', async () => {
  const plain = await plainOf(givenOf({ source: { from: 'typed' }, text: mail }));
  expect(plain).toEqual({ text: expect.stringContaining('550 5.1.1') });
  expect(plain).not.toEqual({ text: expect.stringContaining('Content-Type') });
});

test('an open message that quotes the error is freed of the quote marks', async () => {
  const text = '> Task sending\n> reported error (0x800CCC0E)';
  expect(await plainOf(givenOf({ source: { from: 'message', subject: '', text }, text: '' }))).toEqual({
    text: 'Task sending\nreported error (0x800CCC0E)',
  });
});

test('a file was taken apart when it was opened, and is not taken apart again', async () => {
  const text = '> > &amp;';
  const source = { from: 'file', name: 'a.eml', text, cut: false } as const;
  expect(await plainOf(givenOf({ source, text: '' }))).toEqual({ text });
});

test('mails within mails without end are refused, with the reason', async () => {
  const within = (inner: string, n: number) =>
    `MIME-Version: 1.0\nFrom: a${n}@example.com\nContent-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\nContent-Type: message/rfc822\n\n${inner}\n--b${n}--\n`;
  const text = Array.from({ length: 30 }, (_, n) => n).reduce(within, 'Subject: x\n\nx\n');
  expect(await plainOf({ text, raw: true })).toEqual({ refused: { id: 'mail.too-deep' } });
});
