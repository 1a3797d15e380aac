import { readFileSync } from 'node:fs';
import { inProject } from '../../tools/root.ts';
import { tables } from '../../tools/tables/tables.ts';

test.each(tables)('docs/%s is what our data make of it', (name, page) => {
  expect(readFileSync(inProject(`docs/${name}`), 'utf8')).toBe(page());
});
