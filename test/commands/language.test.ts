import { languageOfCommand } from '../../helper/commands/language-of.ts';
import { LANGUAGES } from '../../helper/words/language.ts';
import { useLanguage } from '../../helper/words/load.ts';
import { outboxDoctor } from './io.ts';

afterEach(() => useLanguage('en'));

const said = (args: readonly string[], env: Record<string, string> = {}) => outboxDoctor(args, undefined, { env });

describe('which language a command speaks', () => {
  test.each<[readonly string[], Record<string, string>, string]>([
    [['help'], {}, 'en'],
    [['help', '--language', 'de'], { LANG: 'fr_FR.UTF-8' }, 'de'],
    [['--language=de-AT', 'help'], {}, 'de'],
    [['help'], { LANG: 'de_DE.UTF-8' }, 'de'],
    [['help'], { LANG: 'en_GB.UTF-8', LC_MESSAGES: 'es_MX' }, 'es'],
    [['help'], { LANG: 'de_DE.UTF-8', LC_MESSAGES: 'es_MX', LC_ALL: 'fr_FR' }, 'fr'],
    [['help'], { LANG: 'de_DE', LC_ALL: '' }, 'de'],
    [['help'], { LC_ALL: 'C.UTF-8' }, 'en'],
    [['help'], { LC_ALL: 'POSIX' }, 'en'],
    [['help'], { LANG: 'tlh_QO' }, 'en'],
    [['help', '--language'], { LANG: 'de_DE' }, 'en'],
    [['lookup', '--', '--language', 'de'], {}, 'en'],
    [['lookup', '--json'], { LANG: 'de_DE' }, 'en'],
    [['read', '--lines', '--language', 'de'], {}, 'en'],
  ])('%j with %j: %s', (args, env, language) => {
    expect(languageOfCommand(args, env).language).toBe(language);
  });

  test('the option is no argument of the command', () => {
    const { args } = languageOfCommand(['lookup', '--language', 'de', '535', '--json'], {});
    expect(args).toEqual(['lookup', '535', '--json']);
  });
});

test('the help is in the language that was asked for, and names every one there is by a sentence for others', async () => {
  expect((await said(['help', '--language', 'de'])).out).toMatch(/^Outbox Doctor findet heraus/);
  const unknown = await said(['help', '--language', 'tlh']);
  expect(unknown.out).toMatch(/^Outbox Doctor finds out/);
  expect(unknown.err).toBe(
    `outbox-doctor: There are no words in the language "tlh"; this is English. There are: ${LANGUAGES.join(', ')}.\n`,
  );
  expect(unknown.code).toBe(0);
});

test('a complaint is in that language too', async () => {
  expect((await said(['nonsense'], { LANG: 'de_DE.UTF-8' })).err).toMatch(
    /^outbox-doctor: Einen Befehl "nonsense" gibt es/,
  );
});

test('what a program reads is the same in every language', async () => {
  const english = await said(['lookup', '0x800CCC0E', 'wrong-port', '--json']);
  for (const language of LANGUAGES) {
    expect(await said(['lookup', '0x800CCC0E', 'wrong-port', '--json', '--language', language])).toEqual(english);
  }
  const [first] = JSON.parse(english.out) as { title?: string }[];
  expect(first).toBeDefined();
});
