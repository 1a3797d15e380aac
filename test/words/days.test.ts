import { LANGUAGES } from '../../helper/words/language.ts';
import { useLanguage } from '../../helper/words/load.ts';
import { render, renderWithIso } from '../../helper/words/render.ts';
import { say } from '../../helper/words/say.ts';

const ended = say('certificate-expired.title-date', { date: '2026-11-18' });

afterEach(() => useLanguage('en'));

test.each([
  ['en', 'November 18, 2026'],
  ['de', '18. November 2026'],
  ['fr', '18 novembre 2026'],
  ['es', '18 de noviembre de 2026'],
  ['ja', '2026年11月18日'],
  ['ar', '18 نوفمبر 2026'],
] as const)(
  'a day in a title is written as the language %s writes it, wherever the computer is',
  async (language, day) => {
    await useLanguage(language);
    expect(render(ended).replaceAll(/\p{Cf}/gu, '')).toContain(day);
    expect(render(ended)).not.toContain('2026-11-18');
  },
);

test('for the help desk a day has its ISO 8601 form beside it', () => {
  expect(renderWithIso(ended)).toBe('The server’s certificate ended on November 18, 2026 (2026-11-18)');
});

test('a day within a sentence that goes into another one is the language’s own, too', () => {
  const saw = say('pass-on.tested.one', { check: 'It', saw: say('seen.certificate.expired', { date: '2026-11-18' }) });
  expect(render(saw)).toBe('It: ended on November 18, 2026');
});

test.each(['', 'some day', '2026-99-99', '2026-11-18T10:00:00Z'])('%j, which is no day, stays as it is', (date) => {
  for (const language of LANGUAGES)
    expect(() => render(say('seen.certificate.good', { date }), language)).not.toThrow();
  expect(render(say('seen.certificate.good', { date }))).toBe(`good until ${date}`);
});

test('a text that a server says stays as it is, though it looks like a day', () => {
  expect(render(say('told.said', { words: '2026-11-18' }))).toContain('“2026-11-18”');
});
