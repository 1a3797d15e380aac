import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from '../root.ts';

/** What a built part is made from, and the file that tells it is there. */
interface Part {
  readonly from: readonly string[];
  readonly result: string;
  /** A file that only a development build leaves there. */
  readonly development?: string;
}

export const parts = {
  pane: {
    from: ['addin', 'helper', 'assets', 'tools/build', 'webpack.config.js', 'package-lock.json'],
    result: 'dist/pane/taskpane.html',
    development: 'dist/pane/main.js',
  },
  helper: { from: ['helper', 'tools/build', 'package-lock.json'], result: 'dist/helper/main.js' },
} satisfies Record<string, Part>;

export type PartName = keyof typeof parts;

/** Whether a part is there and no file it is made from was changed, added or removed since it was built. */
export function isFresh(name: PartName): boolean {
  const stamp = stampOf(name);
  const { from, result, development }: Part = parts[name];
  if (!existsSync(stamp) || !existsSync(inProject(result))) return false;
  if (development && existsSync(inProject(development))) return false;
  return from.every((path) => newest(inProject(path)) <= statSync(stamp).mtimeMs);
}

/** Notes that a part was built from what lay there at that moment; what changed while it was being built is not in it. */
export function noteBuilt(name: PartName, startedAt: Date): void {
  const stamp = stampOf(name);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
}

function stampOf(name: PartName): string {
  return inProject(`.cache/built/${name}`);
}

/** A folder counts too: its time changes when a file in it comes or goes. */
function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(`${path}/${name}`)), own.mtimeMs);
}
