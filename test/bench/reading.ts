import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../tools/root.ts';
import { corpus } from '../corpus/corpus.ts';

const LINES = 10_000;
const RUNS = 5;

/** How long, in ms, one process on one core takes to read 10,000 lines of the corpus, over five runs, quickest first. */
export function timeReading(): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-doctor-bench-'));
  try {
    const samples = corpus();
    const file = join(folder, 'lines.jsonl');
    const lines = Array.from({ length: LINES }, (_, id) =>
      JSON.stringify({ id, text: samples[id % samples.length]?.text.join('\n') }),
    );
    writeFileSync(file, lines.join('\n'));
    const args = ['-c', '0', process.execPath, inProject('bin/outbox-doctor.js'), 'read', '--lines', '--json', file];
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const began = performance.now();
      const answers = execFileSync('taskset', args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
      const took = performance.now() - began;
      const count = answers.trimEnd().split('\n').length;
      if (count !== LINES) throw new Error(`${String(count)} answers to ${String(LINES)} lines`);
      // The first run warms the disk's cache and is not counted.
      if (run > 0) times.push(took);
    }
    return times.toSorted((a, b) => a - b);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
