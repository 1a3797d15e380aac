/**
 * Says how well the corpus is read: `node test/corpus/measure.ts [--misses] [FILE…]`, FILE a name in test/fixtures/errors.
 * `--record` writes down which samples are read wrongly, after a look at what changed.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readText } from '../../helper/reading/read-bytes.ts';
import type { Reading } from '../../helper/protocol/reading.ts';
import { compare, misread, tally, type Marks } from './compare.ts';
import { corpusFiles, DAY, MISREAD, samplesOf, type Sample } from './corpus.ts';

const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean' }, record: { type: 'boolean' } },
  allowPositionals: true,
});

const all: { readonly id: string; readonly marks: Marks }[] = [];
for (const file of positionals.length > 0 ? positionals : corpusFiles) {
  const marks: Marks[] = [];
  for (const sample of samplesOf(file)) {
    const reading = await readText(sample.text.join('\n'), DAY);
    const its = compare(reading, sample.is);
    marks.push(its);
    all.push({ id: sample.id, marks: its });
    if (values.misses) printMisses(sample, reading, its);
  }
  printTally(file, marks);
}
printTally(
  'all',
  all.map(({ marks }) => marks),
);
if (values.record && positionals.length === 0) writeFileSync(MISREAD, `${JSON.stringify(misread(all), null, 2)}\n`);

function printMisses({ id, text, is }: Sample, reading: Reading, marks: Marks): void {
  const wrong = (Object.keys(marks) as (keyof Marks)[]).filter((name) => marks[name] === false);
  if (wrong.length === 0) return;
  console.log(`\n## ${id}\n${text.join('\n').slice(0, 1500)}`);
  for (const name of wrong) {
    const ofCause = name === 'cause' || name === 'confirmedFirst' || name === 'confirmedAmongThree';
    const got = ofCause ? reading.suspects.slice(0, 4) : reading[name];
    const wanted = name === 'cause' ? is.causes : ofCause ? is.confirmed : is[name];
    console.log(`  -- ${name}: got ${JSON.stringify(got)} wanted ${JSON.stringify(wanted)}`);
  }
}

function printTally(name: string, marks: readonly Marks[]): void {
  const parts = Object.entries(tally(marks)).map(
    ([field, { right, of }]) => `${field} ${right}/${of} ${of === 0 ? '' : ((100 * right) / of).toFixed(1)}`,
  );
  console.log(`\n${name} (${marks.length})\n  ${parts.join('\n  ')}`);
}
