import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, localeOf, type Language } from '../../helper/words/language.ts';
import { useLanguage } from '../../helper/words/load.ts';
import { messageOf } from '../../helper/words/render.ts';
import { en, type MessageId } from '../../helper/words/en.ts';

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** A part of the catalogue: one file of a language. */
type Words = Readonly<Record<string, string>>;

const folder = resolve('helper/words');
const folders = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name) && entry.name !== 'en')
  .map(({ name }) => name);
/** Also those that are not offered yet: what is there of them has to be right. */
const files = folders.flatMap((language) =>
  readdirSync(`${folder}/${language}`).map((name) => [language, name] as const),
);

function wordsIn(language: string, file: string): Words {
  const module = jest.requireActual<Record<string, Words>>(`${folder}/${language}/${file}`);
  return Object.values(module)[0] ?? {};
}

function parse(text: string): readonly Part[] {
  return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst();
}

/** What goes into a message, and how: `{n, plural}` is not `{n}`, and a choice has its choices. */
function places(parts: readonly Part[], found = new Map<string, string>()): ReadonlyMap<string, string> {
  for (const part of parts) {
    if (!('value' in part) || part.type === 0) continue;
    if (!('options' in part)) {
      if (!found.has(part.value)) found.set(part.value, 'put in');
      continue;
    }
    const isPlural = 'offset' in part;
    // A number may be put in as a word elsewhere; which forms of plural there are is each language's own.
    found.set(part.value, isPlural ? 'plural' : `one of ${Object.keys(part.options).toSorted().join(', ')}`);
    for (const { value } of Object.values(part.options)) places(value, found);
  }
  return found;
}

/** The forms of the plurals of a message. */
function plurals(parts: readonly Part[]): readonly (readonly string[])[] {
  return parts.flatMap((part) => {
    if (!('options' in part)) return [];
    const inner = Object.values(part.options).flatMap(({ value }) => plurals(value));
    return 'offset' in part ? [Object.keys(part.options), ...inner] : inner;
  });
}

/** Forms that whole numbers have; French and Spanish have one for millions too, and nothing here goes that far. */
function categories(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))];
}

/** Titles stand alone in large letters: at most 55 characters at 320 px. Those of practice servers stand in a list. */
const TITLE = /^(?!practice\.).*\.title(?:$|-)|^pane\.(?:refused|verdict)\.[a-z-]+$/;

/** What is never said to somebody who cannot send: no begging, no blaming, no fright, no "should". */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  en: /\b(?:oops|sorry|please|invalid|failed to|unfortunately|error occurred)\b|!/i,
  de: /\b(?:hoppla|entschuldigung|bitte(?! wenden)|ungültig\p{L}*|leider|fehlgeschlagen|sollten?|ist ein Fehler aufgetreten)\b|!/iu,
  fr: /\b(?:oups|désolée?s?|veuillez|s[’']il vous plaît|invalides?|malheureusement|devriez|une erreur s[’']est produite)(?!\p{L})|!/iu,
  es: /(?<!\p{L})(?:vaya|lo sentimos|por favor|inválid[oa]s?|no válid[oa]s?|desafortunadamente|lamentablemente|debería)(?!\p{L})|[!¡]/iu,
  ja: /申し訳|すみません|無効な|残念ながら|エラーが発生しました|[!！]/u,
  ar: /عذرا|آسف|نأسف|من فضلك|يرجى|غير صالح|للأسف|حدث خطأ|!/u,
};

describe.each(files)('%s/%s', (language, file) => {
  const words = wordsIn(language, file);
  const english = wordsIn('en', file);
  const ids = Object.keys(english).filter((id) => Object.hasOwn(words, id));

  test('has the messages of the English file and no other ones', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('puts the same things in at the same kind of place', () => {
    const differ = ids.filter((id) => {
      const theirs = Object.fromEntries(places(parse(english[id] ?? '')));
      const own = Object.fromEntries(places(parse(words[id] ?? '')));
      return (
        Object.keys({ ...theirs, ...own }).filter(
          // A plural may come where English has none: “1 thing” needs none in English, where it is a word of its own.
          (name) => own[name] !== theirs[name] && !(theirs[name] === 'put in' && own[name] === 'plural'),
        ).length > 0
      );
    });
    expect(differ).toEqual([]);
  });

  test('has every form of plural that the language has', () => {
    const wanted = categories(language);
    const lacking = ids.flatMap((id) =>
      plurals(parse(words[id] ?? ''))
        .flatMap((forms) =>
          wanted.filter(
            (form) => !forms.includes(form) && !(form !== 'other' && coveredByNumbers(language, form, forms)),
          ),
        )
        .map((form) => `${id}: ${form}`),
    );
    expect(lacking).toEqual([]);
  });

  test('begins and ends without blanks, where English does', () => {
    expect(ids.filter((id) => blanks(words[id]) !== blanks(english[id]))).toEqual([]);
  });

  test('has no word that begs, blames or frightens', () => {
    expect(ids.filter((id) => FORBIDDEN[language]?.test(words[id] ?? '')).map((id) => `${id}: ${words[id]}`)).toEqual(
      [],
    );
  });

  test('has titles that fit', () => {
    const long = ids.filter((id) => TITLE.test(id) && !english[id]?.endsWith('.') && lengthOf(words[id] ?? '') > 55);
    expect(long.map((id) => `${id}: ${words[id]} (${lengthOf(words[id] ?? '')})`)).toEqual([]);
  });

  test('has real quotation marks, but for what is typed into a terminal or stands in a file', () => {
    const straight = ids.filter((id) => {
      const own = (words[id] ?? '').includes("'") || /"/.test(words[id] ?? '');
      return own && !/"/.test(english[id] ?? '');
    });
    expect(straight).toEqual([]);
  });
});

describe.each(LANGUAGES)('the language %s, which is offered,', (language: Language) => {
  test('says everything, and nothing that nobody says', async () => {
    await useLanguage(language);
    const own = (Object.keys(en) as MessageId[]).filter((id) => messageOf(id, language) === id);
    await useLanguage('en');
    expect(own).toEqual([]);
  });

  test('is written in the digits that ports and codes have', () => {
    expect(new Intl.NumberFormat(localeOf(language)).format(12)).toBe('12');
  });
});

/** A form that only numbers take which have a variant of their own (=0, =1) is not needed. */
function coveredByNumbers(language: string, form: string, forms: readonly string[]): boolean {
  const rules = new Intl.PluralRules(language);
  const taken = Array.from({ length: 1000 }, (_, n) => n).filter((n) => rules.select(n) === form);
  return taken.every((n) => forms.includes(`=${n}`));
}

function blanks(text = ''): string {
  return `${/^\s/.test(text)} ${/\s$/.test(text)}`;
}

/** Without what is put in, and each plural at its longest. */
function lengthOf(text: string): number {
  const longest = (parts: readonly Part[]): number =>
    parts.reduce((sum, part) => {
      if (part.type === 0) return sum + part.value.length;
      if (!('options' in part)) return sum;
      return sum + Math.max(...Object.values(part.options).map(({ value }) => longest(value)));
    }, 0);
  return longest(parse(text));
}
