import { decimal } from '../../../addin/pane/decimal.ts';
import { megabytes } from '../../../addin/pane/draft-size.ts';
import { whenWas } from '../../../addin/pane/report/when.ts';
import { timeOf } from '../../../addin/pane/time-of.ts';
import { speak } from '../../../helper/words/render.ts';
import { LANGUAGES, type Language } from '../../../helper/words/language.ts';

/* Dates and amounts stand in the pane's language, whatever that of the computer is. */

afterEach(() => speak('en'));
const at = new Date(2026, 10, 20, 14, 2).toISOString();

test.each<[Language, string, string, string]>([
  ['en', 'Nov 20, 2026, 2:02 PM', '2:02 PM', '3.0'],
  ['de', '20. Nov. 2026, 14:02', '14:02', '3,0'],
  ['fr', '20 nov. 2026, 14:02', '14:02', '3,0'],
  ['ja', '2026年11月20日 14:02', '14:02', '3.0'],
])('in “%s” a moment, a time of day and an amount', (language, moment, time, amount) => {
  speak(language);
  expect(whenWas(at).replace(/\s/g, ' ')).toBe(moment);
  expect(timeOf(at).replace(/\s/g, ' ')).toBe(time);
  expect(decimal(3.01)).toBe(amount);
});

test.each(LANGUAGES)('in “%s” digits are those that ports and codes have', (language) => {
  speak(language);
  expect(whenWas(at)).toMatch(/20/);
  expect(whenWas('2026-11-20')).toMatch(/2026/);
  expect(megabytes(3_100_000)).toMatch(/^3[.,]1$/);
});
