import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
