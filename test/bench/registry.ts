import { findProgram } from '../../tools/programs.ts';
import { fetchWindowsParts } from '../../tools/windows/parts.ts';
import { regFile } from '../system/registry/reg-text.ts';
import { FIFTY, OPTIONS, PROFILES } from '../system/windows/profiles.ts';
import { Wine } from '../worlds/wine.ts';

const RUNS = 7;

/** Milliseconds that `outbox-doctor accounts` takes under Wine, as a whole process; none where Wine is not installed. */
export async function timeAccounts(): Promise<readonly number[] | undefined> {
  if (findProgram('wine64', 'wine') === undefined) return undefined;
  await fetchWindowsParts();
  const wine = await Wine.begin();
  try {
    await wine.importReg(regFile([...PROFILES.flatMap(({ lines }) => lines), ...FIFTY.lines, ...OPTIONS.lines]));
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run += 1) {
      const { ms, out } = await wine.outboxDoctor(['accounts', '--json']);
      if (!out.includes('user50@example.com')) throw new Error(`not all accounts were told:\n${out}`);
      // The first run warms the disk's cache and is not counted.
      if (run > 0) times.push(ms);
    }
    return times;
  } finally {
    await wine.end();
  }
}
