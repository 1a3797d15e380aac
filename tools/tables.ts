/** Writes the tables of docs/ anew from our data; a test says when they are out of date. */
import { writeFileSync } from 'node:fs';
import { inProject } from './root.ts';
import { tables } from './tables/tables.ts';

for (const [name, page] of tables) writeFileSync(inProject(`docs/${name}`), page());
console.log(`Wrote ${tables.map(([name]) => `docs/${name}`).join(', ')}.`);
