import { spawnSync } from 'node:child_process';
import { buildStale } from '../../tools/build/build.ts';
import { inProject, root } from '../../tools/root.ts';

/** What an attack may keep an honest session waiting for, at most (ms). */
const LONGEST_WAIT = 100;

/**
 * `npm run bench -- attacks`: the attacks, one after the other, with the wait of an honest session measured as it is meant
 * to be, which wants a machine that does nothing else. 0 if all was well.
 */
export async function attacksCommand(): Promise<number> {
  await buildStale();
  const jest = inProject('node_modules/jest/bin/jest.js');
  const env = { ...process.env, LONGEST_WAIT: String(LONGEST_WAIT) };
  const { status } = spawnSync(process.execPath, [jest, '--runInBand', 'test/attacks'], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  return status ?? 1;
}
