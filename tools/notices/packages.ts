import { readFileSync } from 'node:fs';
import { inProject } from '../root.ts';

/** A package that comes with the product: not one that only builds or tests it. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** As package.json names it, by SPDX where its author keeps to that. */
  readonly licence: string;
  /** Its folder below the project. */
  readonly folder: string;
}

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/**
 * All of them by name, from the lock file rather than from node_modules: what is installed differs by system, since
 * each gets its own Node.
 */
export function productionPackages(): readonly Package[] {
  const lock = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
  return Object.entries(lock.packages)
    .filter(([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional)
    .map(([folder, { version, license }]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license ?? 'none',
      folder,
    }))
    .toSorted((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

/** The packages that hold nothing but Node itself. */
export function isNode({ name }: Package): boolean {
  return /^node-(?:bin-)?(?:linux|win|darwin)-/.test(name);
}

/** The native part of koffi, which only Windows gets. */
export function isKoffi({ name }: Package): boolean {
  return name.startsWith('@koromix/koffi-');
}
