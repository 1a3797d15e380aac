import { styleText } from 'node:util';

/** A step failed for a reason that was already told, or that its message tells in full: no stack trace is wanted. */
export class Failed extends Error {}

/** Runs one step of the build and prints one line about it, with the time it took. */
export async function step(name: string, work: () => Promise<void>): Promise<boolean> {
  const started = performance.now();
  const line = (mark: string) => `${mark} ${name.padEnd(22)} ${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    await work();
    console.log(line(styleText('green', '✓')));
    return true;
  } catch (error) {
    console.error(line(styleText('red', '✗')));
    const told = error instanceof Failed ? error.message : error;
    if (told !== '') console.error(told);
    return false;
  }
}
