import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { root } from '../root.ts';

/** Starts a script under this Node, with our own terminal and in the project's folder unless told otherwise. */
export function startNode(args: readonly string[], options: SpawnOptions = {}): ChildProcess {
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit', ...options });
}

/** Waits for children to end, and passes on what should stop them. The exit code is that of the first to end. */
export async function foreground(...children: readonly ChildProcess[]): Promise<number> {
  const stop = (signal: NodeJS.Signals) => children.forEach((child) => child.kill(signal));
  // A terminal gives Ctrl+C to the children itself; we only have to outlive them.
  process.on('SIGINT', () => process.stdin.isTTY || stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGHUP', () => stop('SIGHUP'));
  const ends = children.map(ended);
  const code = await Promise.race(ends);
  stop('SIGTERM');
  await Promise.all(ends);
  return code;
}

/** The exit code of a child once it has ended; 1 if it could not even start. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`Could not start ${child.spawnfile}: ${error.message}`);
      resolve(1);
    });
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
