import { readFileSync } from 'node:fs';
import { checkManifest } from '../../tools/manifest/check.ts';
import type { Served } from '../../tools/manifest/icons.ts';
import type { Problem } from '../../tools/manifest/problem.ts';
import { origin, served } from '../../tools/manifest/project.ts';

/** The manifest as it is committed. */
export const manifest = readFileSync('manifest.xml', 'utf8');

/** What is wrong with a text, by our rules. */
export function check(text: string, files: Served = served): readonly Problem[] {
  return checkManifest(text, origin(), files);
}

/** What is wrong with the committed manifest once its first (or n-th) `part` is replaced. */
export function broken(part: string, by: string, nth = 0): readonly Problem[] {
  const pieces = manifest.split(part);
  if (pieces.length < nth + 2) throw new Error(`The manifest has no ${part}.`);
  return check(pieces.slice(0, nth + 1).join(part) + by + pieces.slice(nth + 1).join(part));
}

/** The same with one element, from its tag to its end, replaced. */
export function withoutElement(name: string, by = ''): readonly Problem[] {
  const element = new RegExp(`<${name}\\b[^>]*(?:/>|>[\\s\\S]*?</${name}>)`).exec(manifest)?.[0];
  if (!element) throw new Error(`The manifest has no ${name}.`);
  return broken(element, by);
}

/** The line of the committed manifest that a part stands in. */
export function lineOf(part: string): number {
  return manifest.slice(0, manifest.indexOf(part)).split('\n').length;
}
