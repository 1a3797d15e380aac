import { readFileSync } from 'node:fs';
import { mayShip, officeJs } from '../tools/notices/allowed.ts';
import { notices } from '../tools/notices/notices.ts';
import { productionPackages } from '../tools/notices/packages.ts';

test('every package of the product is under a licence that goes with ours', () => {
  expect(productionPackages().filter((one) => !mayShip(one))).toEqual([]);
});

test('a copyleft package would not pass, nor one that says nothing', () => {
  const one = { name: 'x', version: '1.0.0', folder: 'node_modules/x' };
  for (const licence of ['GPL-3.0', 'AGPL-3.0-only', 'MPL-2.0', '(MIT AND GPL-2.0)', 'none', 'SEE LICENSE IN x']) {
    expect(mayShip({ ...one, licence })).toBe(false);
  }
  expect(mayShip({ ...one, licence: '(GPL-2.0 OR MIT)' })).toBe(true);
});

test('Office.js is the only package under terms of its own', () => {
  expect(productionPackages().filter(({ licence }) => licence === 'LICENSE')).toEqual([
    expect.objectContaining({ name: officeJs }),
  ]);
});

test('the committed notices are up to date; else run "node tools/notices.ts"', () => {
  // Compared by lines, so that a failure shows which ones.
  expect(readFileSync('THIRD-PARTY-NOTICES', 'utf8').split('\n')).toEqual(notices().split('\n'));
});

test('the notices name every package with its version', () => {
  const text = readFileSync('THIRD-PARTY-NOTICES', 'utf8');
  for (const { name, version } of productionPackages()) expect(text).toContain(`${name} ${version}`);
});

test('the notices carry what Office.js asks for: its own terms, and that Microsoft does not support us', () => {
  const text = readFileSync('THIRD-PARTY-NOTICES', 'utf8');
  expect(text).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
  expect(text).toContain('Microsoft is not responsible for maintaining, updating or supporting Outbox Doctor.');
});

test('the data under the Mozilla Public License says so itself, and in the notices', () => {
  const { notice } = JSON.parse(readFileSync('helper/knowledge/data/providers.ispdb.json', 'utf8')) as {
    notice: string;
  };
  expect(notice).toMatch(/Mozilla Public License, v\. 2\.0/);
  expect(readFileSync('THIRD-PARTY-NOTICES', 'utf8')).toContain('Mozilla Public License, v. 2.0');
});
