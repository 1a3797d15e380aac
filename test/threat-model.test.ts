import { existsSync, readFileSync, readdirSync } from 'node:fs';

/* docs/threat-model.md says of each control which test proves it. What it names must be there. */

const page = readFileSync('docs/threat-model.md', 'utf8');
const rows = page.split('\n').filter((line) => /^\| (?!Control|-)/.test(line));

test('every control has its test, and each named one is there', () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) {
    const proof = row.split('|')[2] ?? '';
    const files = [...proof.matchAll(/`([a-z/-]+)`/g)].map((match) => match[1] ?? '');
    expect([row, files.length > 0 || proof.includes('attacks/')]).toEqual([row, true]);
    for (const file of files.filter((one) => !one.startsWith('npm') && one !== 'attacks/')) {
      const there = existsSync(`test/${file}.test.ts`) || existsSync(`test/${file}`);
      expect([file, there]).toEqual([file, true]);
    }
  }
});

test('every claim that it quotes is the title of a test there', () => {
  const quoted = rows.flatMap((row) =>
    [...(row.split('|')[2] ?? '').matchAll(/`([a-z/-]+)`: ("[^"]+"(?:, "[^"]+")*)/g)].flatMap(
      ([, file = '', titles = '']) =>
        [...titles.matchAll(/"([^"]+)"/g)].map((match) => ({ file, title: match[1] ?? '' })),
    ),
  );
  expect(quoted.length).toBeGreaterThan(20);
  const missing = quoted.filter(({ file, title }) => !readFileSync(`test/${file}.test.ts`, 'utf8').includes(title));
  expect(missing).toEqual([]);
});

test('every group of attacks is named in it', () => {
  const groups = readdirSync('test/attacks').filter((name) => name.endsWith('.test.ts'));
  for (const group of groups) expect(page).toContain(`attacks/${group.replace('.test.ts', '')}`);
});
