import { execFile } from 'node:child_process';
import type { WhyUnread } from '../../protocol/facts/unread.ts';
import { told, untold, type Told } from '../told.ts';
import { inSystem32 } from '../windows/environment.ts';
import { oemText } from './oem-text.ts';
import { branchesIn, subkeysIn, valuesIn } from './reg-exe-text.ts';
import { fullKeyName, type Branch, type Key, type Registry, type RegistryValue } from './registry.ts';

/** What the program wrote, and its exit code. */
export interface Printed {
  readonly code: number;
  readonly out: Uint8Array;
  readonly err: Uint8Array;
}

/** Runs reg.exe with these arguments. */
export type RegExe = (args: readonly string[]) => Promise<Told<Printed>>;

/** Processes at once, how long one may take (milliseconds), and how much it may print (bytes). */
const AT_ONCE = 6;
const PATIENCE = 3_000;
const MOST = 4 * 1024 * 1024;

/** Every Windows has this one; whoever may not read it may read nothing. It also says how reg.exe writes. */
const CODE_PAGE: Key = { root: 'HKLM', path: 'SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage' };
/** Its default value is not set. */
const NO_DEFAULT: Key = { root: 'HKCU', path: 'Environment' };
const NO_SUCH_KEY: Key = { root: 'HKCU', path: 'Software\\Outbox Doctor\\There is no such key' };

/**
 * The registry through Windows' own reg.exe, for computers where koffi may not be loaded. Each allowed value is asked
 * for by its name, since reg.exe has no other way to leave one out; so it is some hundred times slower.
 */
export async function openRegExe(run: RegExe = runRegExe): Promise<Told<Registry>> {
  const first = await run(['query', fullKeyName(CODE_PAGE), '/v', 'OEMCP']);
  if (!first.known) return first;
  const { code, out } = first.value;
  if (code !== 0) return untold('denied');
  if (out.length === 0) return untold('empty');
  const codePage = /OEMCP\s+REG_SZ\s+(\d+)/i.exec(Buffer.from(out).toString('latin1'))?.[1];
  return codePage === undefined ? untold('not-understood') : told(new Printer(run, codePage));
}

class Printer implements Registry {
  readonly #run: RegExe;
  readonly #codePage: string;
  /** What is said of a key that is not there, in this computer's language. */
  #absent: Promise<string | undefined> | undefined;
  /** What stands for a default value that is not set, in this computer's language; null where that is not known. */
  #unset: Promise<string | null> | undefined;

  constructor(run: RegExe, codePage: string) {
    this.#run = bounded(run);
    this.#codePage = codePage;
  }

  async tree(key: Key, names: readonly string[], levels = Infinity): Promise<Told<readonly Branch[]>> {
    const found = new Map<string, Map<string, RegistryValue>>();
    const one = async (name: string): Promise<WhyUnread | 'no-key' | undefined> => {
      const which = name === '' ? ['/ve'] : ['/v', name];
      const printed = await this.#print([fullKeyName(key), ...(levels === 0 ? [] : ['/s']), ...which]);
      if (!printed.known) return printed.why;
      if (printed.value === undefined) return 'no-key';
      const branches = branchesIn(printed.value, fullKeyName(key), name);
      const unset = name === '' ? await this.#noDefault() : undefined;
      if (!branches || unset === null) return 'not-understood';
      for (const [path, value] of branches) {
        if (path !== '' && path.split('\\').length > levels) continue;
        if (value.kind === 'text' && value.text === unset) continue;
        const values = found.get(path) ?? new Map<string, RegistryValue>();
        found.set(path, values.set(name, value));
      }
      return undefined;
    };
    const [first, ...others] = names;
    if (first === undefined) return told([]);
    const why = await one(first);
    // With /s only a key that is not there is called so; then the other names need not be asked for.
    if (why === 'no-key' && levels !== 0) return told([]);
    for (const each of [why, ...(await Promise.all(others.map(one)))])
      if (each !== undefined && each !== 'no-key') return untold(each);
    return told([...found].map(([path, values]) => ({ path, values })).toSorted(byPath));
  }

  async values(key: Key): Promise<Told<ReadonlyMap<string, RegistryValue>>> {
    const printed = await this.#print([fullKeyName(key)]);
    if (!printed.known) return printed;
    const its = valuesIn(printed.value ?? '', fullKeyName(key));
    return its ? told(its) : untold('not-understood');
  }

  async subkeys(key: Key): Promise<Told<readonly string[]>> {
    const printed = await this.#print([fullKeyName(key)]);
    if (!printed.known) return printed;
    const names = subkeysIn(printed.value ?? '', fullKeyName(key));
    return names ? told(names) : untold('not-understood');
  }

  #noDefault(): Promise<string | null> {
    return (this.#unset ??= this.#print([fullKeyName(NO_DEFAULT), '/ve']).then((printed) => {
      const value = printed.known && branchesIn(printed.value ?? '', fullKeyName(NO_DEFAULT), '')?.get('');
      return value && value.kind === 'text' ? value.text : null;
    }));
  }

  /** What it prints; undefined where there is no such key, or without /s no such value. */
  async #print(args: readonly string[]): Promise<Told<string | undefined>> {
    const printed = await this.#run(['query', ...args]);
    if (!printed.known) return printed;
    const { code, out, err } = printed.value;
    if (code === 0) return out.length === 0 ? untold('empty') : told(oemText(out, this.#codePage));
    this.#absent ??= this.#run(['query', fullKeyName(NO_SUCH_KEY)]).then((it) =>
      it.known ? wordsOf(it.value) : undefined,
    );
    if (wordsOf(printed.value) === (await this.#absent)) return told(undefined);
    // Windows counts what it found on standard output, none too; what went wrong it says on standard error.
    return err.length === 0 ? told('') : untold('denied');
  }
}

function wordsOf({ out, err }: Printed): string {
  return Buffer.concat([out, err]).toString('latin1').trim();
}

function byPath(a: Branch, b: Branch): number {
  return a.path < b.path ? -1 : 1;
}

/** So many at once; the others wait for their turn, which does not count as theirs. */
function bounded(run: RegExe): RegExe {
  let free = AT_ONCE;
  const waiting: (() => void)[] = [];
  return async (args) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await run(args);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}

function runRegExe(args: readonly string[]): Promise<Told<Printed>> {
  const program = inSystem32(process.env, 'reg.exe');
  return new Promise((resolve) => {
    const options = { encoding: 'buffer', timeout: PATIENCE, maxBuffer: MOST, windowsHide: true } as const;
    execFile(program, [...args], options, (error, out, err) => {
      if (!error || typeof error.code === 'number')
        resolve(told({ code: typeof error?.code === 'number' ? error.code : 0, out, err }));
      else resolve(untold(whyNot(error)));
    });
  });
}

function whyNot(error: { code?: number | string | undefined | null; killed?: boolean | undefined }): WhyUnread {
  if (error.code === 'ENOENT') return 'missing';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'too-large';
  return error.killed === true ? 'too-late' : 'denied';
}
