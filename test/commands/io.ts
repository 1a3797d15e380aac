import { Readable } from 'node:stream';
import type { Io } from '../../helper/commands/io.ts';
import { main } from '../../helper/main.ts';

/** What a command wrote and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, with what stands on standard input; nothing there means a terminal. */
export async function outboxDoctor(args: readonly string[], input?: string | Uint8Array): Promise<Ran> {
  let out = '';
  let err = '';
  const stdin: Io['stdin'] = Readable.from(input === undefined ? [] : [Buffer.from(input)]);
  stdin.isTTY = input === undefined;
  const code = await main(args, {
    stdin,
    stdout: { write: (text: string) => (out += text), isTTY: false },
    stderr: { write: (text: string) => (err += text), isTTY: false },
    env: {},
    now: () => new Date('2026-11-21T12:00:00Z'),
    signal: new AbortController().signal,
  });
  return { code, out, err };
}
