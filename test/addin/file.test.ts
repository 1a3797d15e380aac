import { take } from '../../addin/file.ts';

const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const bytes = (...values: number[]) => new Uint8Array(values);

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

test('of a long file the first two megabytes are read, and that is said', async () => {
  const taken = await take(file('big.eml', 'x'.repeat(3 * 1024 * 1024)));
  expect(taken).toMatchObject({ source: { cut: true } });
});

test.each([
  ['empty', file('a.txt'), { why: 'empty-file', name: 'a.txt' }],
  ['blank', file('a.txt', ' \n'), { why: 'empty-file', name: 'a.txt' }],
  ['Outlook’s own by its name', file('a.msg', 'x'), { why: 'outlook-msg', name: 'a.msg' }],
  [
    'Outlook’s own by its bytes',
    file('a.txt', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)),
    { why: 'outlook-msg', name: 'a.txt' },
  ],
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
  gone.slice = () =>
    ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }) as unknown as Blob;
  expect(await take(gone)).toEqual({ refusal: { why: 'unreadable', name: 'a.eml' } });
});
