import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The helper as its user runs it, a process of its own with a home of its own, in a world that ends at this computer. */
export interface Attacked {
  readonly port: number;
  readonly pid: number;
  /** The origin of its pane. */
  readonly own: string;
  /** Its home: all of its files are in there. */
  readonly home: string;
  /** All that it wrote to standard output and standard error. */
  said(): string;
  /** Every address, name and path it turned to, one a line, such as `tcp 127.0.0.1 587`. */
  dialled(): readonly string[];
  /** undefined while it runs. */
  ended(): string | undefined;
  /** Ends it by a signal; SIGTERM takes its home away too. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface Wish {
  /** Names it can look up, each with the lists of addresses it is told in turn. */
  readonly names?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Absent: any free port. */
  readonly port?: number;
  /** A home that is there already, and stays. */
  readonly home?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
}

/** Starts it from dist/ and waits until it listens. */
export async function startAttacked(wish: Wish = {}): Promise<Attacked> {
  const { names = {}, port = 0, env = {}, args = [] } = wish;
  const own = mkdtempSync(join(tmpdir(), 'outbox-doctor-attacked-'));
  const home = wish.home ?? own;
  const log = join(own, 'dialled.log');
  const command = [
    process.execPath,
    '--import',
    resolve('test/attacks/only-here.js'),
    resolve('bin/outbox-doctor.js'),
    ...['serve', '--port', String(port), ...args],
  ];
  const child = spawn(command[0] ?? '', command.slice(1), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOME: home,
      XDG_STATE_HOME: home,
      LOCALAPPDATA: home,
      NO_COLOR: '1',
      ATTACK_LOG: log,
      ATTACK_NAMES: JSON.stringify(names),
      ...env,
    },
  });
  let said = '';
  let over: string | undefined;
  const exited = once(child, 'exit').then(([code, signal]: unknown[]) => {
    over = String(signal ?? code);
  });
  const listening = new Promise<number>((tell, fail) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      // The last line that it writes before it waits.
      const found = /https:\/\/localhost:(\d+)\/.*Ctrl\+C/s.exec(stripVTControlCharacters(said))?.[1];
      if (found !== undefined) tell(Number(found));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void exited.then(() => {
      fail(new Error(`the helper ended by itself: ${said}`));
    });
  });
  const at = await listening;
  const pid = child.pid ?? 0;
  return {
    port: at,
    pid,
    own: `https://localhost:${String(at)}`,
    home,
    said: () => said,
    dialled: () => linesOf(log),
    ended: () => over,
    async stop(signal = 'SIGTERM') {
      if (over === undefined) process.kill(pid, signal);
      await exited;
      if (signal === 'SIGTERM') rmSync(own, { recursive: true, force: true });
    },
  };
}

/** Resident memory of a process (MB): now, and the most it ever had. */
export function memoryOf(pid: number): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024;
  return { now: of('VmRSS'), most: of('VmHWM') };
}

/** Lets the most begin anew, so that one test's is not the next one's (proc(5), clear_refs). */
export function forgetMost(pid: number): void {
  writeFileSync(`/proc/${String(pid)}/clear_refs`, '5');
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}
