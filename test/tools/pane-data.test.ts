import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedLanguage } from '../../addin/unpacked-languages.ts';
import { unpacked } from '../../addin/unpacked.ts';
import type * as judging from '../../helper/causes/diagnose.ts';
import type { Account } from '../../helper/protocol/account.ts';
import type * as vocabulary from '../../helper/reading/languages/vocabulary.ts';
import { causes } from '../../helper/causes/list/index.ts';
import { knownCauses } from '../../helper/knowledge/causes.ts';
import { latin } from '../../helper/reading/languages/latin.ts';
import { otherScripts } from '../../helper/reading/languages/other-scripts.ts';
import type * as report from '../../helper/reading/report.ts';
import { packed } from '../../tools/build/packed.ts';
import { forPane, isTable } from '../../tools/build/pane-data.ts';
import { packedLanguages } from '../../tools/build/pane-languages.ts';
import { corpus } from '../corpus/corpus.ts';

const folder = 'helper/knowledge/data';
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

/* Reading and judging as the pane does it, beside the same with the whole tables. */
type Reading = typeof report & typeof judging & typeof vocabulary;

function loaded(): Reading {
  return {
    ...jest.requireActual<Partial<Reading>>('../../helper/reading/report.ts'),
    ...jest.requireActual<Partial<Reading>>('../../helper/causes/diagnose.ts'),
    ...jest.requireActual<Partial<Reading>>('../../helper/reading/languages/vocabulary.ts'),
  } as Reading;
}

/** A file of data as the pane has it: packed, and unpacked again. */
function inPane(name: string): unknown {
  const data = forPane(name, readFileSync(join(folder, name), 'utf8'));
  if (isTable(data)) return unpacked(packed(data));
  return Object.fromEntries(Object.entries(data).map(([table, rows]) => [table, unpacked(packed(rows))]));
}

let whole: Reading;
/** Before the languages in other scripts have come, and after. */
let slim: Reading;
let all: Reading;
beforeAll(() => {
  jest.isolateModules(() => (whole = loaded()));
  for (const name of names) jest.doMock(`../../${folder}/${name}`, () => inPane(name));
  jest.doMock('../../helper/reading/languages/all.ts', () => ({
    languages: packedLanguages(latin).map(unpackedLanguage),
  }));
  jest.isolateModules(() => (slim = loaded()));
  jest.isolateModules(() => (all = loaded()));
  // Read with before, so that nothing made of the first languages may be left.
  all.reportFrom({ text: 'エラー 0x800CCC0E', date });
  all.addLanguages(packedLanguages(otherScripts).map(unpackedLanguage));
});

const date = '2026-11-21T12:00:00.000Z';

const texts = readdirSync('test/fixtures/errors')
  .filter((name) => /\.(?:txt|eml)$/.test(name))
  .map((name) => [name, readFileSync(join('test/fixtures/errors', name), 'utf8')] as const);

test.each(names)('what the pane gets of %s is the same once it is unpacked', (name) => {
  const data = forPane(name, readFileSync(join(folder, name), 'utf8'));
  expect(inPane(name)).toEqual(JSON.parse(JSON.stringify(data)));
});

test('what the pane gets of the tables is much smaller', () => {
  for (const name of ['error-codes.json', 'smtp-replies.json', 'causes.json', 'providers.ispdb.json']) {
    const text = readFileSync(join(folder, name), 'utf8');
    const before = JSON.stringify(JSON.parse(text)).length;
    const after = JSON.stringify(forPane(name, text)).length;
    expect({ name, share: after / before < 0.5 }).toEqual({ name, share: true });
  }
});

test('no row may hold what parts the cells, and none is lost where it does', () => {
  const rows = [
    { text: 'a~b', list: ['a|b', ''], none: null, number: 1, within: [{ is: 'x' }, {}], one: { is: null } },
    { text: '', list: [], none: 'a', within: [], one: { is: 'y' } },
  ];
  expect(unpacked(packed(rows))).toEqual(rows);
});

/** Letters of another script than Latin. */
const OTHER =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const account = { email: 'anna@gmail.com', smtp: { host: 'smtp.gmail.com', port: 587 } } as const;

function expectSame(text: string, ofWhom: Account): void {
  const expected = whole.reportFrom({ text, account: ofWhom, date });
  const findings = whole.diagnose(expected, {}, false);
  for (const its of OTHER.test(text) ? [all] : [all, slim]) {
    const ofPane = its.reportFrom({ text, account: ofWhom, date });
    expect(ofPane).toEqual(expected);
    expect(its.diagnose(ofPane, {}, false)).toEqual(findings);
  }
}

test.each(texts)('%s is read and judged from them as from the whole tables', (_, text) => {
  expectSame(text, account);
  expectSame(text, { smtp: {} });
});

test('so is every text of the corpus', () => {
  for (const { text } of corpus()) expectSame(text.join('\n'), { smtp: {} });
});

test('every cause has a title of its own, so that none of the table is needed', () => {
  const named = new Set(causes.map(({ id }) => id));
  expect(knownCauses.filter(({ id }) => !named.has(id) && id !== 'unknown' && id !== 'none')).toEqual([]);
});

test('a text in Latin letters holds no word of the languages in other scripts that those in Latin letters lack', () => {
  const wordsOf = (languages: typeof latin) =>
    new Set(
      languages.flatMap(
        ({ tag: _tag, name: _name, sources: _sources, unverified: _unverified, labels, messages, ...lists }) =>
          [...Object.values(lists).flat(), ...Object.values(labels).flat(), ...messages.map(({ words }) => words)].map(
            (word) => word.toLowerCase(),
          ),
      ),
    );
  const known = wordsOf(latin);
  expect([...wordsOf(otherScripts)].filter((word) => !OTHER.test(word) && !known.has(word))).toEqual([]);
});
