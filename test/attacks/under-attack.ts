import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { forgetMost, memoryOf, startAttacked, type Attacked, type Wish } from './attacked.ts';
import type { Seen } from './witness.ts';

/** No attack may bring the helper above this (MB). */
export const MOST_MEMORY = 150;
/**
 * Nor keep another session waiting for longer (ms). The figure is 100, which `npm run bench -- attacks` asserts; beside
 * other tests a machine adds some of its own, and what hangs is seen all the same.
 */
export const LONGEST_WAIT = Number(process.env['LONGEST_WAIT'] ?? 250);

/** A helper with an honest session beside the attack, in a process of its own. */
export interface Watched {
  readonly helper: Attacked;
  /** Fails unless the helper stood it since the last time: same process, within its memory, the session never held up. */
  stoodIt(): Promise<void>;
  end(): Promise<void>;
}

export async function startWatched(wish: Wish = {}): Promise<Watched> {
  const helper = await startAttacked(wish);
  const witness = fork(join(__dirname, 'witness.ts'), [String(helper.port), String(helper.pid)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  await once(witness, 'message');
  return {
    helper,
    async stoodIt() {
      expect(helper.ended()).toBeUndefined();
      witness.send('tell');
      const [seen] = (await once(witness, 'message')) as [Seen];
      const { most } = memoryOf(helper.pid);
      forgetMost(helper.pid);
      expect(seen.open).toBe(true);
      expect(seen.worst).toBeLessThan(LONGEST_WAIT);
      expect(most).toBeLessThan(MOST_MEMORY);
    },
    async end() {
      witness.kill();
      await helper.stop();
    },
  };
}

/**
 * One helper for all tests of a group, looked at after each of them.
 *
 * @returns the helper, from the first test on
 */
export function underAttack(wish: Wish = {}): () => Attacked {
  let watched: Watched | undefined;
  const there = () => {
    if (!watched) throw new Error('the helper did not start');
    return watched;
  };
  beforeAll(async () => {
    watched = await startWatched(wish);
  }, 30_000);
  afterEach(() => there().stoodIt());
  afterAll(() => watched?.end());
  return () => there().helper;
}
