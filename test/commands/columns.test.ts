import { columnsOf, padTo } from '../../helper/commands/columns.ts';

test.each([
  ['a plain word', 'Port', 4],
  ['Japanese, each letter of two columns', 'ポート', 6],
  ['Japanese and Latin letters', 'SMTP サーバー', 13],
  ['letters with marks of their own', 'e\u0301te\u0301', 3],
  ['Arabic with its marks', 'أوّلًا', 4],
  ['full-width punctuation', '：', 2],
  ['an emoji of several signs', '👩‍💻', 2],
  ['a colour, which takes none', '\u001b[1mPort\u001b[22m', 4],
  ['a sign that is not drawn', '\u2068x\u2069', 1],
])('%s: %j takes %i columns', (_, text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test('columns stand below each other, whatever is in them', () => {
  expect(['ポート', 'Port', 'e\u0301'].map((text) => `${padTo(text, 8)}|`)).toEqual([
    'ポート  |',
    'Port    |',
    'e\u0301       |',
  ]);
  expect(padTo('ポート', 4)).toBe('ポート');
});
