import { spawn } from 'node:child_process';
import type { WhyUnread } from '../../protocol/facts/unread.ts';
import { told, untold, type Told } from '../told.ts';
import { inSystem32, type Environment } from './environment.ts';

/** What a program of Windows printed. Its language and code page are the computer's. */
export interface Printed {
  /** Its exit code; null where it was ended by force. */
  readonly code: number | null;
  readonly output: Buffer;
}

/** Windows PowerShell, by its path below System32. */
export const POWERSHELL = 'WindowsPowerShell\\v1.0\\powershell.exe';

/** A program, by its path below System32. */
export type SystemProgram = 'w32tm.exe' | 'netsh.exe' | typeof POWERSHELL;

/** Runs one of Windows' own programs, which must not change anything. Never rejects. */
export type RunProgram = (program: SystemProgram, args: readonly string[], within: number) => Promise<Told<Printed>>;

/** Longest output that is read, in bytes. */
const MOST = 1024 * 1024;
const DENIED: readonly (string | undefined)[] = ['EACCES', 'EPERM', 'UNKNOWN'];

/**
 * Runs programs from Windows' own folder by their whole path: a search along PATH could find somebody else's. One that
 * prints nothing told nothing, whatever its exit code says: Wine's stand-ins do so, and so do programs under a company's
 * lock.
 */
export function runIn(environment: Environment): RunProgram {
  return (program, args, within) =>
    new Promise((resolve) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const child = spawn(inSystem32(environment, program), [...args], {
        stdio: ['ignore', 'pipe', 'ignore'],
        windowsHide: true,
      });
      const timer = setTimeout(() => {
        end('too-late');
      }, within);
      const end = (result: WhyUnread | Printed) => {
        clearTimeout(timer);
        child.kill();
        child.stdout.destroy();
        resolve(typeof result === 'string' ? untold(result) : told(result));
      };
      child.on('error', ({ code }: NodeJS.ErrnoException) => {
        end(DENIED.includes(code) ? 'denied' : 'missing');
      });
      child.stdout.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > MOST) end('too-large');
      });
      child.on('close', (code) => {
        const output = Buffer.concat(chunks);
        end(output.toString('latin1').trim() === '' ? 'empty' : { code, output });
      });
    });
}
