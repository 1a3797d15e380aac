import { read } from '../../helper/reading/read.ts';
import { bareCodeMeaning, codeMeaning } from '../../helper/words/code-meaning.ts';
import { errorCodes } from '../../helper/knowledge/error-codes.ts';
import { LANGUAGES } from '../../helper/words/language.ts';
import { useLanguage } from '../../helper/words/load.ts';
import { render } from '../../helper/words/render.ts';

function told(text: string): string | null {
  const said = codeMeaning(read(text));
  return said && render(said);
}

test.each([
  ['800ccc0e', '0x800CCC0E: Outlook could not connect to the outgoing server.'],
  ['0x80042109', '0x80042109: Outlook could not connect to the outgoing server.'],
  ['0x800CCC0F', '0x800CCC0F: The connection to the outgoing server was closed before the mail was sent.'],
  ['0x800CCC0D', '0x800CCC0D: Outlook could not find the outgoing server by its name.'],
  ['0x8004210B', '0x8004210B: The outgoing server did not answer in time.'],
  ['0x800CCC1A', '0x800CCC1A: Outlook and the server could not set up the encrypted connection.'],
  ['0x800CCC78', '0x800CCC78: The outgoing server refused the sender.'],
  ['0x800CCC79', '0x800CCC79: The outgoing server refused a recipient.'],
])('%s alone is told in one sentence', (text, sentence) => {
  expect(told(text)).toBe(sentence);
  expect(bareCodeMeaning(read(text))).toEqual(codeMeaning(read(text)));
});

test('a code of receiving mail, or none, is told nothing of', () => {
  expect(told('0x80042108')).toBeNull();
  expect(told('550 5.1.1 no such user')).toBeNull();
  expect(told('hello')).toBeNull();
});

test('every code is told in words that are there, in each language', async () => {
  for (const language of LANGUAGES) {
    await useLanguage(language);
    for (const { code } of errorCodes.filter((one) => one.code.startsWith('0x'))) {
      const said = codeMeaning({ ...read('0x800CCC0E'), codes: [code] });
      if (said) expect(render(said)).not.toContain('means.');
    }
  }
  await useLanguage('en');
});
