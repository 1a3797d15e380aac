import { readFileSync } from 'node:fs';
import { replayIn, take } from '../../addin/file.ts';

const fixture = (name: string) => readFileSync(`test/fixtures/errors/${name}`);

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const bytes = (...values: number[]) => new Uint8Array(values);

/** Of a text of x and é, which is too long to be shown where a test fails. */
function summary(taken: Awaited<ReturnType<typeof take>>) {
  if (!('source' in taken) || taken.source.from !== 'file') return taken;
  const { cut, text } = taken.source;
  return { cut, length: text.length, hasOnly: /^x+é*$/.test(text) };
}

test('a text is taken as it is', async () => {
  expect(await take(file('error.txt', 'Error 0x800CCC0E é'))).toEqual({
    source: { from: 'file', name: 'error.txt', text: 'Error 0x800CCC0E é', cut: false },
  });
});

test('a text of Windows’ editor in UTF-16 is read', async () => {
  const text = Uint8Array.from([0xff, 0xfe, ...[...'0x800CCC0E'].flatMap((sign) => [sign.charCodeAt(0), 0])]);
  expect(await take(file('error.txt', text))).toMatchObject({ source: { text: '0x800CCC0E' } });
});

test('what is no UTF-8 is read as Windows writes it', async () => {
  expect(await take(file('error.txt', 'Fehler f', bytes(0xfc), 'r Konto'))).toMatchObject({
    source: { text: 'Fehler für Konto' },
  });
});

test('of a long text the first two megabytes are read, and that is said', async () => {
  const taken = await take(file('big.log', 'x'.repeat(3 * 1024 * 1024)));
  expect(summary(taken)).toEqual({ cut: true, length: 2 * 1024 * 1024, hasOnly: true });
});

test('a long text that is parted within a character is still UTF-8', async () => {
  const taken = await take(file('big.log', `x${'é'.repeat(2 * 1024 * 1024)}`));
  expect(summary(taken)).toEqual({ cut: true, length: 1024 * 1024, hasOnly: true });
});

test('a message saved by Outlook is read, whatever its name', async () => {
  for (const name of ['Undeliverable.msg', 'a.txt']) {
    const taken = await take(file(name, fixture('outlook-bounce.msg')));
    expect(taken).toMatchObject({
      source: { name, cut: false, text: expect.stringContaining('Remote-MTA: dns; mx.example.net') },
    });
  }
});

test('a mail is taken apart, and what it gives back is left out', async () => {
  const taken = await take(file('bounce.eml', fixture('postfix-bounce.eml')));
  expect(taken).toMatchObject({ source: { text: expect.stringContaining('550 5.1.1') } });
  expect(taken).not.toMatchObject({ source: { text: expect.stringMatching(/^(?:MIME-Version|Received):/m) } });
});

test('a mail is read whole, however much stands before its report', async () => {
  const [start = '', ...rest] = fixture('postfix-bounce.eml')
    .toString('latin1')
    .split(/(?=^--)/m);
  const boundary = rest[0]?.split(/\r?\n/, 1)[0] ?? '';
  const large = `${boundary}\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n${'QUJD'.repeat(18).concat('\n').repeat(60_000)}\n`;
  const whole = file('bounce.eml', [start, large, ...rest].join(''));
  expect(whole.size).toBeGreaterThan(4 * 1024 * 1024);
  expect(await take(whole)).toMatchObject({ source: { cut: false, text: expect.stringContaining('550 5.1.1') } });
});

describe('a message that cannot be read is refused with what is wrong with it:', () => {
  const said = (id: string) => ({ refusal: { why: 'mail', name: 'a.msg', said: { id } } });

  test('one that is not all there', async () => {
    expect(await take(file('a.msg', fixture('outlook-bounce.msg').subarray(0, 700)))).toEqual(said('mail.damaged'));
  });

  test('one that is something else by its bytes', async () => {
    expect(await take(file('a.msg', bytes(0x89, 0x50, 0, 0, 0, 1, 2, 3)))).toEqual(said('mail.damaged'));
  });

  test('mails within mails without end', async () => {
    const within = (inner: string, n: number) =>
      `MIME-Version: 1.0\nFrom: a${n}@example.com\nContent-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\nContent-Type: message/rfc822\n\n${inner}\n--b${n}--\n`;
    const deep = Array.from({ length: 30 }, (_, n) => n).reduce(within, 'Subject: x\n\nx\n');
    expect(await take(file('a.msg', deep))).toEqual(said('mail.too-deep'));
  });
});

test.each([
  ['empty', file('a.txt'), { why: 'empty-file', name: 'a.txt' }],
  ['blank', file('a.txt', ' \n'), { why: 'empty-file', name: 'a.txt' }],
  ['a picture', file('a.png', bytes(0x89, 0x50, 0, 0, 0, 1, 2, 3)), { why: 'binary', name: 'a.png' }],
])('a file that is %s is refused with its reason', async (_, given, refusal) => {
  expect(await take(given)).toEqual({ refusal });
});

test('a file over 20 MB is not read at all', async () => {
  const big = file('a.eml');
  Object.defineProperty(big, 'size', { value: 31 * 1024 * 1024 });
  expect(await take(big)).toEqual({ refusal: { why: 'file-too-big', size: 31 * 1024 * 1024 } });
});

test('a file that cannot be read is a refusal, not a crash', async () => {
  const gone = file('a.eml', 'x');
  gone.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
  expect(await take(gone)).toEqual({ refusal: { why: 'unreadable', name: 'a.eml' } });
});

describe('a report', () => {
  const report = (more: object = {}) =>
    JSON.stringify({
      kind: 'outbox-doctor-report',
      version: 1,
      id: 'OD-20261120-7K3FQ2',
      program: '0.1.0',
      at: '2026-11-20T14:02:00.000Z',
      hidden: { addresses: true, ip: true, words: true },
      report: { reading: null, account: { smtp: {} }, date: '2026-11-20' },
      planned: [],
      evidence: {},
      end: 'unlooked',
      elapsedMs: null,
      judged: [],
      ...more,
    });

  test('that was pasted is opened, and any other text is left to be read', () => {
    expect(replayIn(report())).toMatchObject({ replay: { file: { id: 'OD-20261120-7K3FQ2' } } });
    expect(replayIn(report({ end: 'well' }))).toMatchObject({ refused: { id: 'report.read.wrong' } });
    expect(replayIn('0x800CCC0E')).toBeNull();
    expect(replayIn('{"error": "0x800CCC0E"}')).toBeNull();
  });
  test.each(['report.json', 'report.txt', 'without an ending'])(
    'is opened as one, though it is called %s',
    async (name) => {
      expect(await take(file(name, report()))).toMatchObject({ replay: { file: { id: 'OD-20261120-7K3FQ2' } } });
    },
  );

  test('that is damaged is refused with its name and the place', async () => {
    expect(await take(file('r.json', report({ end: 'well' })))).toMatchObject({
      refusal: { why: 'mail', name: 'r.json', said: { id: 'report.read.wrong', values: { path: 'end' } } },
    });
  });

  test('is not seen in an error text that only has braces', async () => {
    expect(await take(file('error.txt', '{"code": "0x800CCC0E"}'))).toMatchObject({ source: { from: 'file' } });
  });
});
