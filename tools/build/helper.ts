import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type BuildFailure, formatMessages, type OutputFile } from 'esbuild';
import { inProject, root } from '../root.ts';
import { jsonBeside } from './json.ts';
import { Failed } from './step.ts';

/** Packages of which every command needs a small part: reading them whole takes time and memory. */
const BUNDLED: readonly string[] = ['valibot', 'intl-messageformat'];

/**
 * Bundles the helper: helper/ → dist/helper/. What is imported dynamically becomes a file of its own, read only when
 * it is needed; all of them lie flat in dist/helper. Dependencies stay in node_modules, but for the BUNDLED ones.
 */
export async function buildHelper(): Promise<void> {
  await replace(inProject('dist/helper'), await bundle());
}

async function bundle(): Promise<readonly OutputFile[]> {
  const { dependencies } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as { dependencies: object };
  try {
    const result = await build({
      absWorkingDir: root,
      // The thread that reads Windows' registry is started from a file of its own (helper/system/registry/native.ts).
      entryPoints: { main: 'helper/main.ts', 'registry-worker': 'helper/system/registry/native-worker.ts' },
      outdir: 'dist/helper',
      bundle: true,
      splitting: true,
      chunkNames: '[name]-[hash]',
      assetNames: '[name]-[hash]',
      format: 'esm',
      platform: 'node',
      target: 'node22',
      external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
      plugins: [jsonBeside],
      write: false,
      logLevel: 'silent',
    });
    return result.outputFiles;
  } catch (error) {
    const { errors } = error as Partial<BuildFailure>;
    if (!errors) throw error;
    throw new Failed((await formatMessages(errors, { kind: 'error' })).join('').trimEnd());
  }
}

/** New files first, then away with the old ones: a helper that is just starting finds its files at any moment. */
async function replace(folder: string, files: readonly OutputFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const last = files.toSorted((a, b) => Number(a.path.endsWith('main.js')) - Number(b.path.endsWith('main.js')));
  for (const file of last) await writeFile(file.path, file.contents);
  const kept = new Set(files.map((file) => basename(file.path)));
  for (const name of await readdir(folder)) if (!kept.has(name)) await rm(join(folder, name), { recursive: true });
}
