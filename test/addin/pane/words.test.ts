import { IntlMessageFormat } from 'intl-messageformat';
import { harmless, cut } from '../../../addin/pane/harmless.ts';
import { pane } from '../../../helper/words/en/pane.ts';

const messages = Object.entries(pane);

test.each(messages)('%s is a message that can be read', (_, words) => {
  expect(() => new IntlMessageFormat(words, 'en', undefined, { ignoreTag: true })).not.toThrow();
});

test('titles have at most 55 characters', () => {
  const titles = messages.filter(([id]) => /\.title$|^pane\.(?:refused|verdict)\.[a-z-]+$/.test(id));
  const long = titles.filter(([, words]) => words.replaceAll(/\{\w+\}/g, '').length > 55 && !words.includes('plural'));
  expect(long).toEqual([]);
});

test('there is no word that blames, begs or frightens', () => {
  const banned = /\b(?:oops|sorry|please|invalid|failed|unfortunately|should|error occurred)\b|!/i;
  expect(messages.filter(([, words]) => banned.test(words))).toEqual([]);
});

test('an apostrophe is a real one: a straight one would quote', () => {
  expect(messages.filter(([, words]) => words.includes("'"))).toEqual([]);
});

describe('texts of strangers', () => {
  test.each([
    ['a\u0000b', 'a\u2400b'],
    ['\u001b[31mred', '\u241b[31mred'],
    ['a\u202egnp.exe', 'a⟨202E⟩gnp.exe'],
    ['a\u200bb\u2060\ufeff', 'a⟨200B⟩b⟨2060⟩⟨FEFF⟩'],
    ['\u{e0041}', '⟨E0041⟩'],
    ['\ud800x', '⟨D800⟩x'],
    ['a\r\nb\tc', 'a b c'],
    ['مرحبا Grüße 😀', 'مرحبا Grüße 😀'],
  ])('%j is shown as %j', (given, shown) => {
    expect(harmless(given)).toBe(shown);
  });

  test('lines stay where they are wanted', () => {
    expect(harmless('a\r\nb', true)).toBe('a\nb');
  });

  test('a cut parts no sign in two', () => {
    expect(cut('aaa😀', 4)).toEqual({ text: 'aaa', isCut: true });
    expect(cut('aaaa', 4)).toEqual({ text: 'aaaa', isCut: false });
  });
});
