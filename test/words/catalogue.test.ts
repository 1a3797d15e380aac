import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageId } from '../../helper/words/en.ts';
import { useLanguage } from '../../helper/words/load.ts';
import { render, speak } from '../../helper/words/render.ts';

const ids = Object.keys(en) as MessageId[];
type Values = Record<string, string | number>;
type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** Each argument of a message, with the values that bring out each of its variants. */
function argumentsOf(parts: readonly Part[], found = new Map<string, (string | number)[]>()) {
  for (const part of parts) {
    if (!('value' in part) || part.type === 0) continue;
    if (!('options' in part)) {
      found.set(part.value, [...(found.get(part.value) ?? []), 'x']);
      continue;
    }
    const values = 'offset' in part ? [0, 1, 2] : Object.keys(part.options);
    found.set(part.value, [...(found.get(part.value) ?? []), ...values]);
    for (const { value } of Object.values(part.options)) argumentsOf(value, found);
  }
  return found;
}

/** Enough sets of values to bring out every variant of a message once. */
function valuesFor(id: MessageId): Values[] {
  const found = [...argumentsOf(new IntlMessageFormat(en[id], 'en', undefined, { ignoreTag: true }).getAst())];
  const first = Object.fromEntries(found.map(([name, values]) => [name, values[0] ?? 'x']));
  return [first, ...found.flatMap(([name, values]) => values.map((value) => ({ ...first, [name]: value })))];
}

test.each(ids)('“%s” is well formed, and nothing of its form is left in any of its variants', (id) => {
  for (const values of valuesFor(id)) {
    const sentence = render({ id, values });
    expect(sentence).not.toMatch(/[{}]/);
    expect(sentence.trim()).not.toBe('');
  }
});

test('variants are told apart', () => {
  const told = new Set(valuesFor('diagnose.more').map((values) => render({ id: 'diagnose.more', values })));
  expect([...told].some((one) => one.startsWith('1 more fits'))).toBe(true);
  expect([...told].some((one) => one.startsWith('2 more fit;'))).toBe(true);
});

test('no message talks down, begs pardon or hides what happened', () => {
  const FORBIDDEN = /\b(?:oops|sorry|invalid|failed to|unfortunately|error occurred)\b/i;
  expect(ids.filter((id) => FORBIDDEN.test(en[id]))).toEqual([]);
});

describe('a full stop', () => {
  test.each([
    ['a server’s words in quotation marks', 'told.said', 'words', '450 try later.', /: “450 try later”\.$/],
    [
      'a sentence within a sentence',
      'pane.accounts.refused.sentence',
      'say',
      'They are locked.',
      /: They are locked\.$/,
    ],
    [
      'what was isolated for its direction',
      'told.said',
      'words',
      '\u2068try later.\u2069',
      /“\u2068try later\u2069”\.$/,
    ],
  ] as const)('is not doubled after %s', (_, id, name, value, expected) => {
    expect(render({ id, values: { [name]: value } })).toMatch(expected);
  });

  test('is left to what goes on after it, and to dots that stand for more', () => {
    expect(render({ id: 'pass-on.said', values: { words: 'try later.' } })).toMatch(/: try later\.$/);
    expect(render({ id: 'told.said', values: { words: 'try later...' } })).toContain('“try later...”');
  });

  test('is not doubled in Japanese', async () => {
    await useLanguage('ja');
    speak('en');
    expect(render({ id: 'pane.accounts.refused.sentence', values: { say: '読めません。' } }, 'ja')).toMatch(/[^。]。$/);
  });
});
