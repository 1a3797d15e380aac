import { waitingForResolver } from '../network/pending.ts';

/**
 * Ends the program once everything written has gone out.
 *
 * A look-up the system's resolver is still working on cannot be called off, and an ordinary exit waits for its thread:
 * ten seconds with a dead resolver (measured, Node 22.23 on Linux). Where one is left over, the process is replaced by one
 * that only ends, which takes its threads with it.
 */
export function leave(code: number): void {
  process.exitCode = code;
  process.stdout.write('', () =>
    process.stderr.write('', () => {
      if (waitingForResolver() && process.platform !== 'win32' && typeof process.execve === 'function') {
        process.execve('/bin/sh', ['sh', '-c', `exit ${String(code)}`], {});
      }
      process.exit();
    }),
  );
}
