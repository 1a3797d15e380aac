import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { readingSchema } from '../../helper/protocol/reading.ts';
import { readBytes } from '../../helper/reading/read-bytes.ts';
import { read } from '../../helper/reading/read.ts';

const onOneLine = [
  'task-quota-454.txt',
  'task-timeout-spectrum.txt',
  'task-cannot-connect.txt',
  'recipient-refused-relay.txt',
  'interrupted-465.txt',
  'socket-10060.txt',
].map((name) => readFileSync(join(__dirname, '../fixtures/errors', name), 'utf8').trim());
const replies = [
  '535 5.7.8 Error: authentication failed',
  '554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org',
  'The server responded: 550 5.7.60 SMTP; Client does not have permissions to send as this sender',
];

test('wrapping at any blanks, with any quote marks and line ends, changes nothing', () => {
  const breaks = fc.array(fc.constantFrom(' ', '\n', '\r\n', '\n> ', '\r\n>> ', ' \n> > ', '\t', '\u00A0'), {
    minLength: 20,
    maxLength: 20,
  });
  fc.assert(
    fc.property(fc.constantFrom(...onOneLine, ...replies), breaks, (said, between) => {
      let at = 0;
      const wrapped = said.replace(/ +/g, () => between[at++ % between.length] ?? ' ');
      expect(read(wrapped)).toEqual(read(said));
    }),
    { numRuns: 500 },
  );
});

test('any text gives a reading of the promised shape', () => {
  const pieces = fc.constantFrom(
    "Task '",
    ' - Sending',
    "' reported error (",
    '0x800CCC0E',
    '550 ',
    '550-',
    '5.7.1',
    'Server: ',
    'Server Response: ',
    "'",
    '"',
    '\n',
    '\n\n',
    '> ',
    ', Port: 99999',
    'Remote-MTA: dns; ',
    'said: ',
    '-> ',
    '@',
    '\uD800',
    '\0',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }), (parts) => {
      expect(v.safeParse(readingSchema, read(parts.join(''))).issues).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test('any bytes give a reading', async () => {
  const head = fc.constantFrom(
    '',
    'Message-ID: <a@b>\r\nContent-Type: multipart/report; boundary=x\r\n\r\n--x\r\n',
    '\uFEFF',
  );
  await fc.assert(
    fc.asyncProperty(head, fc.uint8Array({ maxLength: 300 }), async (start, bytes) => {
      const reading = await readBytes(Buffer.concat([Buffer.from(start), bytes]));
      expect(v.is(readingSchema, reading)).toBe(true);
    }),
  );
});

// Ten times the text must not take a hundred times as long. 100 ms are allowed for, since small texts measure noise.
test.each([
  ['550 ', '550 '],
  ['error 550', ' error 550\n'],
  ['quote marks', '>'],
  ['apostrophes', "'"],
  ['blanks', ' '],
  ['line ends', '\n'],
  ['tasks', "Task 'a "],
  ['fields', "Server: '"],
  ['addresses', 'a@'],
  ['hosts', 'host a[b '],
  ['dotted words', 'a.'],
  ['codes', '0x800CCC0E '],
])('ten times as many %s take about ten times as long', (_name, piece) => {
  const timed = (length: number) => {
    const said = piece.repeat(length / piece.length);
    const began = performance.now();
    read(said);
    return performance.now() - began;
  };
  timed(100_000);
  expect(timed(2_000_000)).toBeLessThan(30 * timed(200_000) + 300);
});
