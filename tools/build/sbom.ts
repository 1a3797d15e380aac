import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { productionPackages } from '../notices/packages.ts';
import { findProgram } from '../programs.ts';
import { inProject, root } from '../root.ts';
import { Failed } from './step.ts';

/** A software bill of materials in CycloneDX 1.5 (ECMA-424), as far as we touch it. */
export interface Sbom {
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly metadata: { readonly component: Readonly<Record<string, unknown>>; readonly [more: string]: unknown };
  readonly [more: string]: unknown;
}

/**
 * Lists all packages that come with the product, from the lock file: npm itself makes the list. npm's own `--omit dev`
 * leaves out packages of the product that a development package needs as well (npm 11.19: ws, tslib and others), so
 * which ones are in it is for us to say. Without the number and
 * the time that would make each build's another one, and without the name of the folder it was built in.
 *
 * @returns undefined where there is no npm
 */
export async function sbom(): Promise<Sbom | undefined> {
  const npm = npmHere();
  if (!npm) return undefined;
  const [program, ...first] = npm;
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel', 'error'];
  const { stdout } = await promisify(execFile)(program, [...first, ...asked], {
    cwd: root,
    maxBuffer: 32 * 1024 * 1024,
  });
  const made = JSON.parse(stdout) as Sbom;
  const { name, version } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as Record<string, string>;
  const component: Sbom['metadata']['component'] = { ...made.metadata.component, type: 'application', name, version };
  const own = productionPackages().map((one) => `${one.name}@${one.version}`);
  const kept = new Set([...own, String(component['bom-ref'])]);
  return JSON.parse(
    JSON.stringify({
      ...made,
      serialNumber: undefined,
      metadata: { ...made.metadata, component, timestamp: undefined },
      components: made.components.filter((one) => kept.has(one['bom-ref'])),
      dependencies: made.dependencies
        .filter(({ ref }) => kept.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) })),
    }),
  ) as Sbom;
}

/** The bill of materials → dist/sbom.cdx.json. */
export async function buildSbom(): Promise<void> {
  const made = await sbom();
  if (!made) throw new Failed('npm is not there to list the packages.');
  await mkdir(inProject('dist'), { recursive: true });
  await writeFile(inProject('dist/sbom.cdx.json'), `${JSON.stringify(made, null, 2)}\n`);
}

/** The npm that runs us, else the one on the path; on Windows only the first, since a .cmd needs a shell. */
function npmHere(): readonly [string, ...string[]] | undefined {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('npm-cli.js')) return [process.execPath, running];
  const found = process.platform === 'win32' ? undefined : findProgram('npm');
  return found === undefined ? undefined : [found];
}
