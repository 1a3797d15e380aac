import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { findProgram } from '../../tools/programs.ts';
import { inProject } from '../../tools/root.ts';
import { HOST } from '../worlds/broken-mail.ts';
import { cases, DELAY_MS, type Case } from './cases.ts';
import { inCase, type InCase } from './in-case.ts';
import { timePane } from './pane.ts';
import { timeReading } from './reading.ts';
import { rivals } from './rivals.ts';
import { median, meets, table, type Row } from './table.ts';
import { timeWindows } from './windows.ts';

/*
 * `npm run bench`: how long `outbox-doctor diagnose` takes, as a whole process and inside the helper, in networks whose
 * round trip to everything is 40 ms, beside the tools one would take in its place. Ends with 1 if a figure's median is
 * beyond its limit. `-- --rivals` times those tools too, which takes some ten minutes; `-- --write` keeps the tables in
 * docs/benchmarks.md, `-- pane` measures the pane alone. Needs Linux, root, Postfix and Python 3.
 * `-- soak` is a thing of its own: an hour of honest and hostile traffic (test/attacks/soak.ts); `-- attacks`, too: how long
 * each attack keeps an honest session waiting.
 */

if (process.argv[2] === 'soak') {
  const { soakCommand } = await import('./soak.ts');
  process.exit(await soakCommand(process.argv.slice(3)));
}

if (process.argv[2] === 'attacks') {
  const { attacksCommand } = await import('./attacks.ts');
  process.exit(await attacksCommand());
}

const { values: options, positionals } = parseArgs({
  options: { rivals: { type: 'boolean' }, write: { type: 'boolean' } },
  allowPositionals: true,
});

if (positionals.includes('pane')) {
  const rows = await timePane();
  console.log(table('pane', rows));
  process.exit(rows.every(meets) ? 0 : 1);
}

const RUNS = 7;

/** Resident memory at most (MB): one run as a whole process, and twenty at once in the helper. */
const PROCESS_MB = 90;
const TWENTY_MB = 140;

interface Timed {
  readonly process: readonly number[];
  readonly rows: readonly Row[];
}

async function timeCase(one: Case, place: InCase): Promise<Timed> {
  const program = [
    process.execPath,
    inProject('bin/outbox-doctor.js'),
    'diagnose',
    '--json',
    '--account',
    place.account,
  ];
  const whole: { ms: number; megabytes: number }[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const ran = await place.run(program);
    const { findings } = JSON.parse(ran.stdout) as { findings: { cause: string }[] };
    expectCause(findings[0]?.cause, one);
    // The first run warms the disk's cache and is not counted.
    if (run > 0) whole.push(ran);
  }
  const helper = [process.execPath, IN_HELPER, place.account];
  const stays = JSON.parse((await place.run([...helper, String(RUNS + 1), '1'])).stdout) as Stays;
  for (const { cause } of stays.looked) expectCause(cause, one);
  // The first run loads the modules, as the helper has done long before somebody asks.
  const looked = stays.looked.slice(1);
  const twenty = JSON.parse((await place.run([...helper, '1', '20'])).stdout) as Stays;
  const times = whole.map(({ ms }) => ms);
  return {
    process: times,
    rows: [
      { name: 'whole process', values: times, limit: one.process, unit: 's' },
      {
        name: 'helper, to the first finding',
        values: looked.map((it) => it.first ?? it.last),
        limit: one.provisional,
        unit: 's',
      },
      { name: 'helper, to the last finding', values: looked.map((it) => it.last), limit: one.helper, unit: 's' },
      { name: 'memory, whole process', values: whole.map((it) => it.megabytes), limit: PROCESS_MB, unit: 'MB' },
      { name: 'memory, helper, 20 at once', values: [twenty.megabytes], limit: TWENTY_MB, unit: 'MB' },
    ],
  };
}

interface Stays {
  readonly looked: readonly { cause: string; last: number; first: number | null }[];
  readonly megabytes: number;
}

function expectCause(found: string | undefined, { name, expected }: Case): void {
  if (found !== expected) throw new Error(`${name}: found ${found ?? 'nothing'}, not ${expected}`);
}

async function timeRivals(place: InCase, first: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, commands, patience, once = false } of rivals) {
    if (once && !first) continue;
    const missing = commands(HOST).find(([program = '']) => findProgram(program) === undefined);
    if (missing) {
      console.log(`(${missing[0] ?? ''} is not installed: left out)`);
      continue;
    }
    const times: number[] = [];
    let cut = false;
    for (let run = 0; run < (once ? 1 : 3); run += 1) {
      let took = 0;
      for (const command of commands(HOST)) {
        const ran = await place.run(command, patience).catch(() => undefined);
        cut ||= ran === undefined;
        took += ran?.ms ?? patience;
      }
      times.push(took);
      // What takes half a minute need not be known to the millisecond.
      if (took > 20_000) break;
    }
    rows.push({ name: cut ? `${name} (cut off: it needs longer)` : name, values: times, unit: 's' });
  }
  return rows;
}

// Bundled as the helper is: Node's own reading of TypeScript takes memory that a helper does not need.
const IN_HELPER = inProject('dist/bench/in-helper.mjs');
await build({
  entryPoints: [inProject('test/bench/in-helper.ts')],
  outfile: IN_HELPER,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});

const tables: string[] = [];
let missed = false;
const tell = (title: string, rows: readonly Row[]) => {
  const text = table(title, rows);
  console.log(`\n${text}`);
  tables.push(text);
  missed ||= !rows.every(meets);
};

console.log(`Round trip ${String(2 * DELAY_MS)} ms, ${String(RUNS)} runs each`);
const own = new Map<Case, Timed>();
for (const one of cases) own.set(one, await inCase(one, (place) => timeCase(one, place)));
for (const [one, { process: times, rows }] of own) {
  const theirs = options.rivals ? await inCase(one, (place) => timeRivals(place, one === cases[0])) : [];
  const compared = theirs.flatMap((row): Row[] => {
    const least = Object.entries(one.fasterThan ?? {}).find(([tool]) => row.name.startsWith(tool))?.[1];
    if (least === undefined) return [row];
    const ratio = median(row.values) / median(times);
    return [row, { name: '… against our whole process', values: [ratio], limit: least, unit: '×', atLeast: true }];
  });
  tell(one.name, [...rows, ...compared]);
}

const READING_WITHIN_MS = 2_000;
tell('reading', [
  {
    name: '10,000 lines of the corpus, one core, whole process',
    values: timeReading(),
    limit: READING_WITHIN_MS,
    unit: 's',
  },
]);

tell('pane', await timePane());

const windows = await timeWindows();
if (windows) tell('Windows (Wine)', windows);
else console.log('(Wine is not installed: Windows is left out)');

if (options.write) {
  const machine = `${String(cpus().length)} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`;
  const text = `# Benchmarks

\`npm run bench -- --rivals --write\` makes this page: ${String(RUNS)} runs each (the rivals three, or one where it takes over 20 s), on
${machine}. All run in one network
namespace, behind a link that delays every packet by ${String(DELAY_MS)} ms each way, against one real Postfix; the well-known mail servers are played by
another machine there. Every figure is judged by its median.

${tables.join('\n\n')}
`;
  await writeFile(inProject('docs/benchmarks.md'), text);
}
process.exitCode = missed ? 1 : 0;
