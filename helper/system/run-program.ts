import { execFile } from 'node:child_process';
import { told, untold, type Told } from './told.ts';

/** Most that is kept of what a program prints (bytes). */
const MOST = 1024 * 1024;

/**
 * What a program of macOS or Linux prints. It is named by its whole path, gets no input and no window, and little time. One
 * that prints nothing told nothing: a stub does that too; nor did one that ended with another exit code than 0. Windows'
 * programs are run elsewhere (windows/run-program.ts): their answers come with any exit code and in any code page, and one
 * that does not end when it is killed is not waited for. Never throws.
 *
 * @param within ms
 */
export function printedBy(program: string, args: readonly string[], within = 3_000): Promise<Told<string>> {
  return new Promise((resolve) => {
    const options = { timeout: within, maxBuffer: MOST, windowsHide: true, encoding: 'utf8' } as const;
    try {
      execFile(program, [...args], options, (error, stdout) => {
        if (error) resolve(untold(reasonOf(error)));
        else resolve(stdout.trim() === '' ? untold('empty') : told(stdout));
      }).stdin?.end();
    } catch {
      resolve(untold('missing'));
    }
  });
}

function reasonOf(error: Error & { code?: unknown; killed?: boolean }) {
  if (error.code === 'ENOENT') return 'missing';
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'denied';
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'too-large';
  return error.killed === true ? 'too-late' : 'not-understood';
}
