import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { access, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/*
 * A small network of its own, in Linux network namespaces: its packets are real and can be dropped, refused and delayed
 * without touching this computer's own network. Needs root.
 */

const run = promisify(execFile);

/** Our namespaces are called obd.<pid>.<count>.<machine>, so that what a crash left behind can be told and swept. */
const PREFIX = 'obd';
/** `ip netns exec` lays the files of /etc/netns/NAME over those of /etc (ip-netns(8)). */
const FILES = '/etc/netns';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A computer in that network. */
export interface Machine {
  /** Of its namespace. */
  readonly name: string;
  readonly ipv4: string;
  readonly ipv6: string;
  /** Runs a program there to its end. Rejects only if it cannot be started or was killed. */
  run(command: string, args: readonly string[], options?: { readonly timeoutMs?: number }): Promise<Ran>;
  /** Starts a program there. It is killed when the network is taken down. */
  start(command: string, args: readonly string[]): ChildProcess;
}

/** Makes namespaces, and takes them down with all that runs in them. */
export class Namespaces {
  static #count = 0;
  readonly #prefix: string;
  readonly #names: string[] = [];
  readonly #children = new Set<ChildProcess>();

  private constructor() {
    Namespaces.#count += 1;
    this.#prefix = `${PREFIX}.${String(process.pid)}.${String(Namespaces.#count)}`;
  }

  /** Sweeps what earlier runs left behind, first. */
  static async begin(): Promise<Namespaces> {
    await sweep();
    return new Namespaces();
  }

  /**
   * @param files contents of files that lie over those of /etc for programs in this namespace, such as `resolv.conf`
   */
  async machine(
    role: string,
    { ipv4, ipv6, files = {} }: { ipv4: string; ipv6: string; files?: Readonly<Record<string, string>> },
  ): Promise<Machine> {
    const name = `${this.#prefix}.${role}`;
    this.#names.push(name);
    await mkdir(join(FILES, name), { recursive: true });
    for (const [file, text] of Object.entries(files)) await writeFile(join(FILES, name, file), text);
    await run('ip', ['netns', 'add', name]);
    await run('ip', ['-n', name, 'link', 'set', 'lo', 'up']);
    // Else every IPv6 address, the link's own included, is out of use for its first second.
    const dad = ['all', 'default'].flatMap((of) =>
      ['accept_dad', 'dad_transmits'].map((key) => `net.ipv6.conf.${of}.${key}=0`),
    );
    await run('ip', ['netns', 'exec', name, 'sysctl', '-qw', ...dad]);
    return {
      name,
      ipv4,
      ipv6,
      run: (command, args, { timeoutMs = 30_000 } = {}) =>
        new Promise((resolve, reject) => {
          const all = ['netns', 'exec', name, command, ...args];
          execFile('ip', all, { timeout: timeoutMs, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
            if (error && typeof error.code !== 'number') reject(error);
            else resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
          });
        }),
      start: (command, args) => this.start('ip', ['netns', 'exec', name, command, ...args]),
    };
  }

  /** Starts a program outside of all machines that belongs to them nonetheless: it ends with them. */
  start(command: string, args: readonly string[]): ChildProcess {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#children.add(child);
    child.once('exit', () => this.#children.delete(child));
    return child;
  }

  /** Kills what runs in the namespaces and removes them. */
  async end(): Promise<void> {
    for (const child of this.#children) child.kill('SIGKILL');
    for (const name of this.#names.splice(0)) await remove(name);
  }
}

/** Joins two machines by a cable. Addresses are given as `address/prefix length`. */
export async function cable(a: Plug, b: Plug): Promise<void> {
  await run('ip', [
    ...['link', 'add', a.device, 'netns', a.machine.name, 'type', 'veth'],
    ...['peer', 'name', b.device, 'netns', b.machine.name],
  ]);
  await address(a);
  await address(b);
}

/** One end of a cable. */
export interface Plug {
  readonly machine: Machine;
  readonly device: string;
  readonly ipv4: string;
  readonly ipv6: string;
}

/** Gives a device its addresses and switches it on. */
export async function address({ machine, device, ipv4, ipv6 }: Plug): Promise<void> {
  await ip(machine, 'addr', 'add', ipv4, 'dev', device);
  await ip(machine, 'addr', 'add', ipv6, 'dev', device);
  await ip(machine, 'link', 'set', device, 'up');
}

/** `ip` for one machine; rejects with what it said. */
export async function ip(machine: Machine, ...args: readonly string[]): Promise<void> {
  await run('ip', ['-n', machine.name, ...args]);
}

/**
 * Sets the packet filter of a machine (nft(8)).
 *
 * @param hook `prerouting` leads what goes through the machine elsewhere (`tcp dport 25 redirect to :2526`)
 * @param rules of the hook `input` (what comes to it), `forward` (what goes through it) or `output`, such as
 *   `tcp dport 587 drop` or `tcp dport 587 reject with icmpx admin-prohibited`
 */
export async function filter(
  machine: Machine,
  hook: 'input' | 'forward' | 'output' | 'prerouting',
  rules: readonly string[],
): Promise<void> {
  const type = hook === 'prerouting' ? 'nat hook prerouting priority dstnat' : `filter hook ${hook} priority 0`;
  const lines = [`type ${type}; policy accept;`, ...rules];
  const table = `table inet practice_${hook} {\n chain ${hook} {\n${lines.join('\n')}\n}\n}\n`;
  const child = spawn('ip', ['netns', 'exec', machine.name, 'nft', '-f', '-'], { stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stdin.end(table);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`nft refused the rules: ${said}`);
}

/** Removes the namespaces of runs that are no more. */
async function sweep(): Promise<void> {
  const { stdout } = await run('ip', ['netns', 'list']);
  const listed = stdout.split('\n').map((line) => line.split(' ')[0] ?? '');
  const filed = await readdir(FILES).catch(() => []);
  for (const name of new Set([...listed, ...filed])) {
    const [prefix, pid] = name.split('.');
    if (prefix === PREFIX && !(await runs(Number(pid)))) await remove(name);
  }
}

async function runs(pid: number): Promise<boolean> {
  return access(`/proc/${String(pid)}`).then(
    () => true,
    () => false,
  );
}

async function remove(name: string): Promise<void> {
  const { stdout } = await run('ip', ['netns', 'pids', name]).catch(() => ({ stdout: '' }));
  for (const pid of stdout.split('\n').filter(Boolean)) {
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  await run('ip', ['netns', 'del', name]).catch(() => {});
  await rm(join(FILES, name), { recursive: true, force: true });
}
