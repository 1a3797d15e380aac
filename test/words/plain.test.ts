import { LANGUAGES } from '../../helper/words/language.ts';
import { useLanguage } from '../../helper/words/load.ts';
import { render } from '../../helper/words/render.ts';
import { say } from '../../helper/words/say.ts';
import { en } from '../../helper/words/en.ts';
import { knownCauses } from '../../helper/knowledge/causes.ts';

afterEach(() => useLanguage('en'));

/** What only those who run mail servers say. */
const JARGON = /submission (?:host|server)|inbound|\bMX\) (?:host|name)|split tunnel|where nobody is|answered in full/i;

test('nobody is told in words of those who run mail servers what to do or what was seen', () => {
  expect(Object.values(en).filter((words) => JARGON.test(words))).toEqual([]);
  const told = knownCauses.flatMap(({ corrections }) => corrections.slice(0, 2).map(({ what }) => what));
  expect(told.filter((words) => JARGON.test(words))).toEqual([]);
});

test('why something fits is one sentence, not a list of parts', async () => {
  const by = ['reply', 'reply-code', 'message', 'code', 'socket', 'words', 'settings', 'provider'] as const;
  for (const language of LANGUAGES) {
    await useLanguage(language);
    for (const one of by) {
      const sentence = render(say(`read.fits.${one}`, { what: '535 5.7.139' }));
      expect(sentence).toMatch(/[.。]$/);
      expect(sentence.match(/[:：]/g)?.length ?? 0).toBeLessThan(2);
    }
  }
});

test('German says where the trouble is and what speaks for it in whole sentences', async () => {
  await useLanguage('de');
  expect(render(say('pane.path.stops', { part: 'Netzwerk' }))).toBe('Die Störung liegt hier: Netzwerk.');
  expect(render(say('read.fits.code', { what: '0x800CCC0E' }))).toBe('Dafür spricht der Code 0x800CCC0E.');
  expect(render(say('pane.mark.bad'))).not.toContain('kaputt');
});

test('the button of the first run does not sound like a check', async () => {
  for (const language of LANGUAGES) {
    await useLanguage(language);
    expect(render(say('pane.first.start'))).not.toMatch(/^(?:Start|Starten|Commencer|Empezar|始める|ابدأ)$/);
  }
});
