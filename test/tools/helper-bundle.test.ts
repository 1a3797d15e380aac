import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';

const folder = 'dist/helper';
const files = globSync('*.js', { cwd: folder }).map((name) => readFileSync(join(folder, name), 'utf8'));
const imports = files
  .flatMap((text) => text.split('\n'))
  .filter((line) => line.length < 500) // the data is one line of hundreds of kilobytes
  .flatMap((line) => /(?:^import| from|import\() ?"([^".][^"]*)"/.exec(line)?.[1] ?? []);

test('the built helper asks only for packages that an installation without development tools has', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const packages = imports
    .filter((from) => !from.startsWith('node:') && !builtinModules.includes(from))
    .map((from) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0]);
  expect(imports.length).toBeGreaterThan(0);
  expect(packages.filter((name = '') => !(name in dependencies))).toEqual([]);
});

test('its files name no folder of the computer they were built on', () => {
  expect(files.filter((text) => text.includes(resolve('.')))).toEqual([]);
});

test('what a command does not need is not loaded to start it', () => {
  const main = readFileSync(join(folder, 'main.js'), 'utf8');
  const started = [...main.matchAll(/^(?:import|\}) ?(?:.* )?from "\.\/(.*)";$/gm)].map(([, name = '']) => name);
  expect(started.length).toBeGreaterThan(0);
  expect(globSync('*.json', { cwd: folder }).length).toBeGreaterThan(0);
  for (const name of ['main.js', ...started]) expect(readFileSync(join(folder, name), 'utf8')).not.toContain('.json"');
});
