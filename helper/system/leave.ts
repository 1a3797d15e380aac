import { waitingForResolver } from '../network/pending.ts';

/** The exit code for an answer that could not be given (commands/exit.ts). */
const COULD_NOT_TELL = 3;

/**
 * Ends the program once everything written has gone out.
 *
 * A look-up the system's resolver is still working on cannot be called off, and an ordinary exit waits for its thread:
 * ten seconds with a dead resolver (measured, Node 22.23 on Linux). Where one is left over, the process is replaced by one
 * that only ends, which takes its threads with it.
 */
export function leave(code: number): void {
  process.stdout.write('', (error: NodeJS.ErrnoException | null | undefined) => {
    // A full disk, say: an answer that nobody got is no answer. A reader that had enough ("| head") is none of it.
    const lost = error && error.code !== 'EPIPE';
    if (lost) process.stderr.write(`outbox-doctor: ${error.message}\n`);
    const last = lost ? COULD_NOT_TELL : code;
    process.exitCode = last;
    process.stderr.write('', () => {
      if (waitingForResolver() && process.platform !== 'win32' && typeof process.execve === 'function') {
        process.execve('/bin/sh', ['sh', '-c', `exit ${String(last)}`], {});
      }
      process.exit();
    });
  });
}
