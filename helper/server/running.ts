import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from '../system/state-folder.ts';

/* Which helper of this user is running, so that `stop` finds it. */

const file = () => join(stateFolder(), 'running.json');

/** Writes down that this process is the helper. @returns what takes it back */
export async function keepRunning(port: number): Promise<() => Promise<void>> {
  await mkdir(stateFolder(), { recursive: true, mode: 0o700 });
  await writeFile(file(), JSON.stringify({ pid: process.pid, port }), { mode: 0o600 });
  return async () => {
    if ((await runningHelper())?.pid === process.pid) await rm(file(), { force: true });
  };
}

/** The process of the helper that is running now; undefined if there is none, or only the trace of one that died. */
export async function runningHelper(): Promise<{ pid: number; port: number } | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(file(), 'utf8'));
    if (typeof kept !== 'object' || kept === null || !('pid' in kept) || !('port' in kept)) return undefined;
    const { pid, port } = kept;
    if (typeof pid !== 'number' || typeof port !== 'number' || !Number.isInteger(pid) || pid <= 1) return undefined;
    process.kill(pid, 0);
    return { pid, port };
  } catch {
    return undefined;
  }
}
