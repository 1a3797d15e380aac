import { ar } from '../../helper/words/ar.ts';
import { ja } from '../../helper/words/ja.ts';

const matching = (words: Readonly<Record<string, string>>, wrong: RegExp) =>
  Object.entries(words)
    .filter(([, text]) => wrong.test(text))
    .map(([id, text]) => `${id}: ${text}`);

describe('Japanese', () => {
  const LETTER = String.raw`[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]`;

  test('has no half-width katakana', () => {
    expect(matching(ja, /[\uff61-\uff9f]/u)).toEqual([]);
  });

  test('has Japanese punctuation after Japanese letters', () => {
    expect(matching(ja, new RegExp(`${LETTER}[,;:?.]`, 'u'))).toEqual([]);
  });

  test('has no Latin quotation marks but for what is typed', () => {
    expect(matching(ja, /[“”«»]/u)).toEqual([]);
  });
});

describe('Arabic', () => {
  test('has no vowel signs; only the ending that people write, as in أولًا', () => {
    expect(matching(ar, /[\u064c-\u0652\u0670]/u)).toEqual([]);
  });

  test('has Arabic punctuation after Arabic letters', () => {
    expect(matching(ar, /\p{Script=Arabic}[,;?]/u)).toEqual([]);
  });

  test('has the digits that ports and codes have', () => {
    expect(matching(ar, /[\u0660-\u0669\u06f0-\u06f9]/u)).toEqual([]);
  });

  test('has no letter of Persian in place of the Arabic one', () => {
    expect(matching(ar, /[\u06cc\u06a9]/u)).toEqual([]);
  });

  test('leaves direction to the pane: no invisible marks', () => {
    expect(matching(ar, /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)).toEqual([]);
  });

  test('joins no letter to a value put in, which stands apart', () => {
    expect(matching(ar, /\p{Script=Arabic}\{\w+\}/u)).toEqual([]);
  });
});
