import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** What became of one certificate in the system's store. `no-store`: this system's browsers each have a store of their own. */
type Untrusted = 'removed' | 'not-there' | 'no-store';

type Run = (program: string, args: readonly string[]) => Promise<boolean>;

/**
 * Takes a certificate out of this user's own store, by its thumbprint and so that very one. Windows shows the user a
 * window with the certificate's name first; it is theirs to press.
 *
 * @param thumbprint SHA-1 in hex
 */
export async function untrust(
  thumbprint: string,
  { platform = process.platform, windows = process.env['SystemRoot'] ?? 'C:\\Windows', run = runs } = {},
): Promise<Untrusted> {
  switch (platform) {
    case 'win32': {
      const program = join(windows, 'System32', 'certutil.exe');
      return (await run(program, ['-user', '-delstore', 'Root', thumbprint])) ? 'removed' : 'not-there';
    }
    case 'darwin':
      return (await run('/usr/bin/security', ['delete-certificate', '-Z', thumbprint, '-t'])) ? 'removed' : 'not-there';
    default:
      return 'no-store';
  }
}

/** Whether it ended well. A person may have to press a button first. */
const runs: Run = (program, args) =>
  new Promise((resolve) => {
    execFile(program, [...args], { timeout: 120_000, windowsHide: true }, (error) => {
      resolve(!error);
    });
  });
