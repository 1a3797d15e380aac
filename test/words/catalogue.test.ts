import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageId } from '../../helper/words/en.ts';
import { render } from '../../helper/words/render.ts';

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
