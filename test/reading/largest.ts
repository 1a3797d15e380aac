import { randomBytes } from 'node:crypto';

/** As much as we read of anything. */
const SIZE = 20 * 1024 * 1024;

const repeated = (piece: string, size = SIZE) => piece.repeat(Math.floor(size / piece.length));
const base64 = (size: number) => randomBytes(size).toString('base64').replace(/.{76}/g, '$&\r\n');
const HEAD = 'From: MAILER-DAEMON@mail.example.org\r\nMessage-ID: <a@b.example>\r\nMIME-Version: 1.0\r\n';
const mail = (header: string, body: string) => Buffer.from(`${HEAD}${header}\r\n\r\n${body}`);
const multiparts = (depth: number) =>
  Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${String(at)}\n\n--b${String(at)}\n`,
  ).join('');

/** A compound file of one stream as large as it may be, whose chain of sectors is as `next` says. */
function compound(next: (sector: number) => number): Buffer {
  const sectors = 40_000;
  const tables = Math.ceil(sectors / 128);
  const file = Buffer.alloc(512 * (sectors + 1));
  file.write('d0cf11e0a1b11ae1', 0, 'hex');
  file.writeUInt16LE(9, 0x1e);
  file.writeUInt32LE(1, 0x30);
  file.writeUInt32LE(4096, 0x38);
  file.writeInt32LE(-2, 0x3c);
  // The table's own places: 109 in the header, the others in sectors of their own from 2 on.
  file.fill(0xff, 512 * 3, 512 * 5);
  const places = Array.from({ length: tables }, (_, at) => 10 + at);
  for (let at = 0; at < 109; at++) file.writeInt32LE(places[at] ?? -1, 0x4c + 4 * at);
  file.writeInt32LE(2, 0x44);
  for (let at = 109; at < places.length; at++)
    file.writeInt32LE(places[at] ?? -1, 512 * (3 + Math.floor((at - 109) / 127)) + 4 * ((at - 109) % 127));
  file.writeInt32LE(3, 512 * 3 + 508);
  file.writeInt32LE(-2, 512 * 4 + 508);
  for (let at = 0; at < sectors; at++) file.writeInt32LE(at === 1 ? -2 : next(at), 512 * 11 + 4 * at);
  const entries = [
    { name: 'Root Entry', kind: 5, child: 1, after: -1, start: -2, size: 0 },
    { name: '__properties_version1.0', kind: 2, child: -1, after: 2, start: 600, size: 4096 },
    { name: '__substg1.0_1000001F', kind: 2, child: -1, after: -1, start: 1000, size: 19_000_000 },
  ];
  for (const [index, { name, kind, child, after, start, size }] of entries.entries()) {
    const at = 512 * 2 + 128 * index;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE(2 * name.length + 2, at + 0x40);
    file.writeUInt8(kind, at + 0x42);
    for (const [offset, value] of [
      [0x44, -1],
      [0x48, after],
      [0x4c, child],
      [0x74, start],
    ] as const)
      file.writeInt32LE(value, at + offset);
    file.writeUInt32LE(size, at + 0x78);
  }
  return file;
}

/** The largest and the worst that may be given to us, by what it is. */
export const largest = {
  'one letter': () => Buffer.from(repeated('a')),
  'random base64': () => Buffer.from(base64(15_000_000)),
  'a mail of random base64': () =>
    mail('Content-Type: image/png\r\nContent-Transfer-Encoding: base64', base64(15_000_000)),
  'a bounce that returns random base64': () =>
    mail(
      'Content-Type: multipart/report; boundary=b',
      `--b\r\n\r\n550 5.1.1 no\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${base64(15_000_000)}\r\n--b--`,
    ),
  'a mail of short lines': () => mail('', repeated('550 no\r\n', SIZE - 200)),
  'a mail of empty lines': () => mail('', `x${repeated('\n', SIZE - 200)}`),
  '1,000 mails in one another': () =>
    Buffer.from(`${HEAD}${repeated('Content-Type: message/rfc822\r\n\r\n', 32_000)}x`),
  '100,000 mails in one another': () =>
    Buffer.from(`${HEAD}${repeated('Content-Type: message/rfc822\r\n\r\n', 3_200_000)}x`),
  '1,000 multiparts in one another': () => Buffer.from(`${HEAD}${multiparts(1000)}\nx`),
  '100,000 multiparts in one another': () => Buffer.from(`${HEAD}${multiparts(100_000)}\nx`),
  'a million parts': () => mail('Content-Type: multipart/mixed; boundary=b', repeated('--b\n\nx\n', 7_000_000)),
  '2 million header lines': () => Buffer.from(`${HEAD}${repeated('X-A: b\r\n', 16_000_000)}\r\nx`),
  '2 million header lines of a part': () =>
    mail('Content-Type: multipart/mixed; boundary=b', `--b\r\n${repeated('X-A: b\r\n', 16_000_000)}\r\nx`),
  'HTML of <': () => mail('Content-Type: text/html', repeated('<', SIZE - 200)),
  'HTML of <div>': () => mail('Content-Type: text/html', repeated('<div>', SIZE - 200)),
  'source of <div>': () => Buffer.from(repeated('<div>')),
  'source of <div and a quotation mark': () => Buffer.from(`<p><p><p>${repeated('<div a="', SIZE - 10)}`),
  '=3D': () => Buffer.from(repeated('=3D')),
  '&lt;': () => Buffer.from(repeated('&lt;')),
  'escaped line ends': () => Buffer.from(repeated('\\r\\n')),
  'open brackets': () => Buffer.from(repeated('[')),
  'a@': () => Buffer.from(repeated('a@')),
  'an Outlook message': () => compound((at) => (at < 1000 ? -2 : at + 1)),
  'an Outlook message whose text runs in a circle': () =>
    compound((at) => (at === 30_000 ? 1000 : at < 1000 ? -2 : at + 1)),
  'an Outlook message stored backwards': () =>
    compound((at) => (at === 1000 ? 39_999 : at < 1000 ? -2 : at === 1001 ? -2 : at - 1)),
} as const satisfies Readonly<Record<string, () => Uint8Array>>;

export type Largest = keyof typeof largest;
