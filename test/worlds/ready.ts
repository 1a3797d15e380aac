import type { ChildProcess } from 'node:child_process';

/** Waits for a program's first line, by which our scripts say that they are ready; rejects if it ends before. */
export function ready(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let complained = '';
    child.stderr?.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('\n')) resolve(said);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`ended with ${String(code)} before it was ready: ${complained}`));
    });
  });
}
