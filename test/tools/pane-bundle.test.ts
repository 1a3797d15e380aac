import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ar } from '../../helper/words/ar.ts';
import { de } from '../../helper/words/de.ts';
import { en, type MessageId } from '../../helper/words/en.ts';
import { es } from '../../helper/words/es.ts';
import { fr } from '../../helper/words/fr.ts';
import { ja } from '../../helper/words/ja.ts';
import { LANGUAGES, type Language } from '../../helper/words/language.ts';
import type { Catalogue } from '../../helper/words/render.ts';

const folder = 'dist/pane';
const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
const scripts = globSync('*.js', { cwd: folder }).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

test('everything the page names is there, and at its own origin', () => {
  const named = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
  expect(named).toContainEqual(expect.stringMatching(/^main\.[\da-f]{8}\.js$/));
  expect(named.filter((address) => !existsSync(join(folder, address)))).toEqual([]);
});

test('the address without a name shows the same page', () => {
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe(page);
});

test('what is painted first has no words of any language', () => {
  const [, body = ''] = page.split('<div id="root">');
  const [skeleton = ''] = body.split('</main>');
  expect(skeleton).toContain('paste-box');
  // Outside its tags nothing but blanks.
  expect(
    skeleton
      .split('>')
      .map((piece) => (piece.split('<')[0] ?? '').trim())
      .join(''),
  ).toBe('');
});

test('the stand-in for MicrosoftAjax has the fixed name under which it is asked for', () => {
  expect(scripts.map(({ name }) => name)).toContain('microsoft-ajax.js');
});

test('there is no script inside the page, which its policy would refuse', () => {
  expect(page).not.toMatch(/<script>|<script (?![^>]*src=)/);
  expect(page).not.toMatch(/\son[a-z]+=/);
});

test('what is bundled neither evaluates text nor names a folder of the computer it was built on', () => {
  for (const { name, text } of scripts) {
    expect({ name, evaluates: /\beval\(|new Function\(/.test(text), tells: text.includes(resolve('.')) }).toEqual({
      name,
      evaluates: false,
      tells: false,
    });
  }
  expect(globSync('*.map', { cwd: folder })).toEqual([]);
});

const catalogues: Readonly<Record<Language, Catalogue>> = { ar, de, en, es, fr, ja };

describe('what has to come over the line', () => {
  const zipped = (name: string) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1_000;
  const main = scripts.find(({ name }) => name.startsWith('main.'));
  const holding = (words: string) => scripts.filter(({ text }) => text.includes(words)).map(({ name }) => name);

  /** A sentence of each language's first screen, of its findings, and of its command line. */
  const told = LANGUAGES.map((language) => {
    const words = (id: MessageId) => JSON.stringify(catalogues[language][id]).slice(1, -1);
    return [language, words('pane.ask.sentence'), words('no-network.no-adapter'), words('usage.no-code')] as const;
  });

  test.each(told)('“%s” can be pasted into after 130 kB, and its own words are at most 15 kB of them', (_, first) => {
    const [words = '', ...others] = holding(first);
    expect(others).toEqual([]);
    expect(zipped(words)).toBeLessThanOrEqual(15);
    expect(zipped(main?.name ?? '') + zipped(words)).toBeLessThanOrEqual(130);
  });

  test.each(told)(
    'the findings’ words of “%s” come later, and those of the command line not at all',
    (_, first, finding, command) => {
      const [later = '', ...others] = holding(finding);
      expect(others).toEqual([]);
      expect(holding(first)).not.toContain(later);
      expect(zipped(later)).toBeLessThanOrEqual(36);
      expect(holding(command.slice(0, 40))).toEqual([]);
    },
  );

  test('the first screen brings neither tables nor the schemas of messages', () => {
    expect(main?.text).not.toMatch(/0x800CCC0E|valibot|isIsoTimestamp|smtp\.gmail\.com/);
  });

  const together = (...words: readonly string[]) =>
    [...new Set(words.flatMap(holding))].reduce((sum, name) => sum + zipped(name), 0);

  test('reading, causes and their tables are at most 130 kB, and do without the library of schemas', () => {
    const [reading = '', ...others] = holding('smtp.gmail.com');
    expect(others).toEqual([]);
    expect(together('smtp.gmail.com', 'IXP_E_FAILED_TO_CONNECT', 'relay access denied')).toBeLessThanOrEqual(130);
    // The page fetches that file alone for them.
    const number = /^\d+/.exec(reading)?.[0] ?? '';
    expect(main?.text).toMatch(new RegExp(`\\.e\\(${number}\\)\\.then\\(`));
    expect(holding('"~standard"')).not.toContain(reading);
  });

  test('the languages in other scripts stand apart, and are at most 13 kB', () => {
    const [apart = '', ...others] = holding('보내는 메일 서버');
    expect(others).toEqual([]);
    expect(holding('smtp.gmail.com')).not.toContain(apart);
    expect(zipped(apart)).toBeLessThanOrEqual(13);
  });

  test('the other screens and the way to the helper are at most 75 kB, with the library of schemas', () => {
    expect(together('"pane.trust.title")', 'Square12Filled', '"~standard"')).toBeLessThanOrEqual(75);
  });
});
