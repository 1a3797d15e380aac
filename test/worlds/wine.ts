import { spawn } from 'node:child_process';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { windowsModules } from '../../tools/windows/parts.ts';
import { inProject } from '../../tools/root.ts';
import { pathOf } from '../needs.ts';
import type { Machine } from './namespace.ts';
import { standIn, type StandIns } from './stand-in.ts';

/*
 * A Windows made of Wine, with a registry of its own, that runs the built helper under Node for Windows.
 *
 * Node throws EBADF where its output is a pipe of Linux, so everything is written to files; and a closed one hangs Wine, so
 * none is. All runs have a time limit, and Wine's server is ended with the folder.
 */

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly within?: number;
}

export class Wine {
  /** Of this Windows; its disk is `drive_c` in it. */
  readonly folder: string;
  #runs = 0;
  /** Where its programs run; undefined: on this computer. */
  #machine: Machine | undefined;
  /** Of libraries and programs (Wine's manual, "DLL overrides"): no question about what it could download. */
  readonly #overrides = new Set(['mscoree,mshtml=']);

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** A fresh one, as Windows 10: what Wine is by itself, Node refuses. Takes some ten seconds. */
  static async begin(): Promise<Wine> {
    const wine = new Wine(await mkdtemp(join(tmpdir(), 'outbox-doctor-wine-')));
    try {
      await wine.must('wineboot', ['--init'], { within: 120_000 });
      await wine.must('winecfg', ['-v', 'win10']);
      await wine.#serve();
      return wine;
    } catch (error) {
      await wine.end();
      throw error;
    }
  }

  /** Runs a Windows program, by its name or its path on Linux. */
  async run(program: string, args: readonly string[], { env = {}, within = 60_000 }: RunOptions = {}): Promise<Ran> {
    return this.#start(pathOf('wine'), [program, ...args], within, env);
  }

  /** The same, for what may not fail. */
  async must(program: string, args: readonly string[], options?: RunOptions): Promise<Ran> {
    const ran = await this.run(program, args, options);
    if (ran.code !== 0)
      throw new Error(`${program} ${args.join(' ')}: exit code ${String(ran.code)}\n${ran.out}${ran.err}`);
    return ran;
  }

  /** Puts an exported file into the registry. */
  async importReg(bytes: Uint8Array): Promise<void> {
    const file = join(this.folder, 'import.reg');
    await writeFile(file, bytes);
    await this.must('reg', ['import', windowsPath(file)]);
  }

  /** From now on, programs of Windows that Wine has only the names of print what they do there; by their path below System32. */
  async standIn(programs: StandIns): Promise<void> {
    this.#overrides.add(await standIn(join(this.folder, 'drive_c/windows/system32'), programs));
  }

  /** Takes a key with all below it out of the registry, if it is there. */
  async deleteKey(key: string): Promise<void> {
    await this.run('reg', ['delete', key, '/f']);
  }

  /** Runs a script with Node for Windows. koffi is found unless `env` sets NODE_PATH otherwise. */
  async node(script: string, args: readonly string[], { env = {}, within }: RunOptions = {}): Promise<Ran> {
    return this.run(pathOf('windows-node'), [windowsPath(script), ...args], {
      env: { NODE_PATH: windowsPath(windowsModules()), ...env },
      ...(within === undefined ? {} : { within }),
    });
  }

  /** The product's command line, as built. */
  async outboxDoctor(args: readonly string[], options?: RunOptions): Promise<Ran> {
    return this.node(inProject('bin/outbox-doctor.js'), args, options);
  }

  /** Starts the product's command line, and waits until it says something that fits. It ends within the time, at any rate. */
  async stays(args: readonly string[], says: RegExp, within = 120_000): Promise<Staying> {
    const node = pathOf('windows-node');
    const words = [node, windowsPath(inProject('bin/outbox-doctor.js')), ...args];
    const running = await this.#begin(pathOf('wine'), words, within, { NODE_PATH: windowsPath(windowsModules()) });
    let over = false;
    void running.ended.catch(() => undefined).finally(() => (over = true));
    while (!over) {
      const said = says.exec(await readFile(running.out, 'utf8'));
      if (said) return { ended: running.ended, said };
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { code, out, err } = await running.ended;
    throw new Error(`it ended with ${String(code)} and did not say ${String(says)}:\n${out}${err}`);
  }

  /**
   * Has its programs run on a machine of a small Internet while `act` does: its names, its addresses, its certificates of
   * the disk. What they left running is ended before the machine is taken down, and the registry is kept.
   */
  async on<T>(machine: Machine, act: () => Promise<T>): Promise<T> {
    await this.#move(machine);
    try {
      return await act();
    } finally {
      await this.#move(undefined);
    }
  }

  async end(): Promise<void> {
    await this.#unserve().catch(() => {});
    await rm(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  /** Wine's server opens the sockets of all programs, so it has to be started where they are to lead to. */
  async #move(machine: Machine | undefined): Promise<void> {
    await this.#unserve();
    this.#machine = machine;
    await this.#serve();
  }

  /** The server stays between the runs; each would wait for it to start, else. */
  async #serve(): Promise<void> {
    await this.#start(wineserver(), ['-p'], 10_000, {});
  }

  /** Ends the server and all programs with it, and waits until it wrote the registry to the disk. */
  async #unserve(): Promise<void> {
    await this.#start(wineserver(), ['-k'], 10_000, {});
    await this.#start(wineserver(), ['-w'], 10_000, {});
  }

  async #start(
    program: string,
    args: readonly string[],
    within: number,
    env: Readonly<Record<string, string>>,
  ): Promise<Ran> {
    return (await this.#begin(program, args, within, env)).ended;
  }

  async #begin(
    program: string,
    args: readonly string[],
    within: number,
    env: Readonly<Record<string, string>>,
  ): Promise<Running> {
    const name = join(this.folder, `run-${String((this.#runs += 1))}`);
    const [out, err] = await Promise.all([open(`${name}.out`, 'w'), open(`${name}.err`, 'w')]);
    const began = performance.now();
    const words = this.#machine ? ['ip', 'netns', 'exec', this.#machine.name, program, ...args] : [program, ...args];
    const [first = '', ...others] = words;
    const child = spawn(first, others, {
      stdio: ['ignore', out.fd, err.fd],
      cwd: this.folder,
      env: {
        ...process.env,
        WINEPREFIX: this.folder,
        WINEDEBUG: '-all',
        WINEDLLOVERRIDES: [...this.#overrides].join(';'),
        ...env,
      },
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), within);
    const exited = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
    const ended = exited
      .then(async (code): Promise<Ran> => {
        const ms = performance.now() - began;
        if (code === null) throw new Error(`${program} ${args.join(' ')} was ended after ${String(within)} ms`);
        return { code, out: await readFile(`${name}.out`, 'utf8'), err: await readFile(`${name}.err`, 'utf8'), ms };
      })
      .finally(async () => {
        clearTimeout(timer);
        await Promise.all([out.close(), err.close()]);
      });
    return { ended, out: `${name}.out` };
  }
}

interface Running {
  readonly ended: Promise<Ran>;
  /** The file that it writes to. */
  readonly out: string;
}

/** A program that runs until it is stopped. */
export interface Staying {
  readonly ended: Promise<Ran>;
  /** What it said first that fits, with its groups. */
  readonly said: RegExpExecArray;
}

/** A file of Linux as a Windows program names it. */
export function windowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

function wineserver(): string {
  return pathOf('wineserver');
}
