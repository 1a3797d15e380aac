import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from '../system/state-folder.ts';
import { writeWhole } from '../system/write-whole.ts';

/* Which helpers of this user are running, so that `stop` finds them: one small file per port. */

/** What a helper wrote down about itself. That it is still there, and still itself, is for `askHealth` to find out. */
export interface Remembered {
  readonly port: number;
  /** undefined where the file makes no sense. */
  readonly pid: number | undefined;
}

const fileOf = (port: number) => join(stateFolder(), `running-${String(port)}.json`);

/** Writes down that this process is the helper on that port. @returns what takes it back */
export async function keepRunning(port: number): Promise<() => Promise<void>> {
  await mkdir(stateFolder(), { recursive: true, mode: 0o700 });
  await writeWhole(fileOf(port), JSON.stringify({ pid: process.pid, port }), 0o600);
  return () => forget({ port, pid: process.pid });
}

/** All that were written down and not taken back. */
export async function rememberedHelpers(): Promise<Remembered[]> {
  const names = await readdir(stateFolder()).catch(() => []);
  const ports = names.flatMap((name) => {
    const [, port] = /^running-([1-9]\d{0,4})\.json$/.exec(name) ?? [];
    return port === undefined ? [] : [Number(port)];
  });
  return Promise.all(ports.sort((a, b) => a - b).map(async (port) => ({ port, pid: await pidOn(port) })));
}

/** Takes a helper's file away; not that of another one that has taken its port in the meantime. Never rejects. */
export async function forget({ port, pid }: Remembered): Promise<void> {
  if ((await pidOn(port)) === pid) await rm(fileOf(port), { force: true }).catch(() => {});
}

async function pidOn(port: number): Promise<number | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(fileOf(port), 'utf8'));
    if (typeof kept !== 'object' || kept === null || !('pid' in kept)) return undefined;
    // A pid of 0, 1 or below means a group, the system or everybody to kill().
    return typeof kept.pid === 'number' && Number.isInteger(kept.pid) && kept.pid > 1 ? kept.pid : undefined;
  } catch {
    return undefined;
  }
}
