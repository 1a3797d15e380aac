import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const source = 'node_modules/@microsoft/office-js/dist';
const copied = 'dist/pane/office-js';

const scripts = globSync('**/*.js', { cwd: copied });

test('the files of Office.js are passed on as they came, byte for byte', () => {
  expect(scripts.length).toBeGreaterThan(100);
  for (const script of scripts) {
    const same = readFileSync(join(copied, script)).equals(readFileSync(join(source, script)));
    expect({ script, same }).toEqual({ script, same: true });
  }
});

test.each([
  'office.js',
  'outlook-web-16.01.js',
  'outlook-win32-16.00.js',
  'outlook-win32-16.01.js',
  'outlook-win32-16.02.js',
  'outlook-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'en-us/office_strings.js',
  'en-us/outlook_strings.js',
])('%s, which an Outlook asks for, is there', (script) => {
  expect(existsSync(join(copied, script))).toBe(true);
});

test('every language of Office.js is there', () => {
  const languages = (folder: string) => new Set(globSync('*/office_strings.js', { cwd: folder }).map(dirname));
  expect(languages(copied)).toEqual(languages(source));
});

test('nothing of Office.js for other programs or for debugging is passed on', () => {
  expect(scripts.map((script) => basename(script)).filter((name) => /debug|excel|word|powerpoint/.test(name))).toEqual(
    [],
  );
});

test('its licence lies beside it', () => {
  expect(readFileSync(join(copied, 'LICENSE.md'), 'utf8')).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
});
