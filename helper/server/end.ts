import { setTimeout as sleep } from 'node:timers/promises';
import { askHealth } from './health.ts';
import { forget, rememberedHelpers, type Remembered } from './running.ts';

/** What became of one helper that was to end. `silent`: it was left alone, since it did not say who it is. */
export interface Ended {
  readonly port: number;
  readonly pid: number;
  readonly how: 'stopped' | 'silent' | 'unwilling';
}

/** How long an answer may take, and how long a helper may take to end (ms). */
const LIMITS = { answer: 2_000, end: 5_000 };

/**
 * Ends the helpers of this user, or only that on one port. A process is told to end only if it answers on the port as the
 * very helper that was written down: its number may have gone to another program since. Files of the dead are removed.
 */
export async function endHelpers(port?: number, limits = LIMITS): Promise<Ended[]> {
  const remembered = (await rememberedHelpers()).filter((one) => port === undefined || one.port === port);
  const ended = await Promise.all(remembered.map((one) => end(one, limits)));
  return ended.filter((one) => one !== undefined);
}

/** Whether a helper of this user sits on a port, or one that was and does not say so any more. */
export async function isOurs(port: number, within = LIMITS.answer): Promise<boolean> {
  const one = (await rememberedHelpers()).find((remembered) => remembered.port === port);
  if (one?.pid === undefined) return false;
  const health = await askHealth(port, within);
  return health.is === 'helper' ? health.pid === one.pid : health.is === 'silent' && isAlive(one.pid);
}

async function end({ port, pid }: Remembered, limits: typeof LIMITS): Promise<Ended | undefined> {
  const health = await askHealth(port, limits.answer);
  if (pid !== undefined && health.is === 'silent' && isAlive(pid)) return { port, pid, how: 'silent' };
  if (pid === undefined || health.is !== 'helper' || health.pid !== pid) {
    await forget({ port, pid });
    return undefined;
  }
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    // ESRCH: it has just ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') return { port, pid, how: 'unwilling' };
  }
  const latest = performance.now() + limits.end;
  do {
    const now = await askHealth(port, limits.answer);
    if (now.is === 'nobody' || (now.is === 'helper' && now.pid !== pid)) {
      // Windows ends a program without letting it tidy up.
      await forget({ port, pid });
      return { port, pid, how: 'stopped' };
    }
    await sleep(25);
  } while (performance.now() < latest);
  return { port, pid, how: 'unwilling' };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
