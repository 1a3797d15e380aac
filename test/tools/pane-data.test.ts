import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as judging from '../../helper/causes/diagnose.ts';
import type * as settings from '../../helper/knowledge/settings.ts';
import type * as report from '../../helper/reading/report.ts';
import { forPane } from '../../tools/build/pane-data.ts';

const folder = 'helper/knowledge/data';
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

/* Reading and judging as the pane does it, beside the same with the whole tables. */
type Reading = typeof report & typeof judging & typeof settings;

function loaded(): Reading {
  return {
    ...jest.requireActual<Partial<Reading>>('../../helper/reading/report.ts'),
    ...jest.requireActual<Partial<Reading>>('../../helper/causes/diagnose.ts'),
    ...jest.requireActual<Partial<Reading>>('../../helper/knowledge/settings.ts'),
  } as Reading;
}

let whole: Reading;
let slim: Reading;
beforeAll(() => {
  jest.isolateModules(() => (whole = loaded()));
  jest.isolateModules(() => {
    for (const name of names) {
      const text = readFileSync(join(folder, name), 'utf8');
      jest.doMock(`../../${folder}/${name}`, () => JSON.parse(forPane(name, text)) as unknown);
    }
    slim = loaded();
  });
});

const texts = readdirSync('test/fixtures/errors')
  .filter((name) => /\.(?:txt|eml)$/.test(name))
  .map((name) => [name, readFileSync(join('test/fixtures/errors', name), 'utf8')] as const);

test('what the pane gets of the tables is much smaller', () => {
  for (const name of ['error-codes.json', 'smtp-replies.json', 'causes.json', 'providers.ispdb.json']) {
    const text = readFileSync(join(folder, name), 'utf8');
    const before = JSON.stringify(JSON.parse(text)).length;
    expect({ name, share: forPane(basename(name), text).length / before < 0.7 }).toEqual({ name, share: true });
  }
});

test.each(texts)('%s is read and judged from them as from the whole tables', (_, text) => {
  const date = '2026-11-21T12:00:00.000Z';
  const account = { email: 'anna@gmail.com', smtp: { host: 'smtp.gmail.com', port: 587 } } as const;
  const ofPane = slim.reportFrom({ text, account, date });
  expect(ofPane).toEqual(whole.reportFrom({ text, account, date }));
  expect(slim.diagnose(ofPane, {}, false)).toEqual(whole.diagnose(ofPane, {}, false));
});

test.each(['anna@gmail.com', 'anna@gmx.de', 'anna@outlook.com', 'anna@orange.fr', 'anna@example.org'])(
  'the settings for %s are the same',
  (address) => {
    expect(slim.settingsFor(address, [], '2026-11-21')).toEqual(whole.settingsFor(address, [], '2026-11-21'));
  },
);
