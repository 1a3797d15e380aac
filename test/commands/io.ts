import { Readable } from 'node:stream';
import type { Io } from '../../helper/commands/io.ts';
import { main } from '../../helper/main.ts';

/** What a command wrote and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Where it runs: which outputs are terminals, and what stands in the environment. */
export interface Surroundings {
  readonly terminal?: 'stdout' | 'stderr';
  readonly env?: Io['env'];
  readonly asking?: Io['asking'];
  /** Hears what it writes to standard output, as it comes. */
  readonly wrote?: (text: string) => void;
  /** Ends it, as Ctrl+C does. */
  readonly signal?: AbortSignal;
}

/** Runs the command line in this process, with what stands on standard input; nothing there means a terminal. */
export async function outboxDoctor(
  args: readonly string[],
  input?: string | Uint8Array,
  { terminal, env = {}, asking, wrote, signal = new AbortController().signal }: Surroundings = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const stdin: Io['stdin'] = Readable.from(input === undefined ? [] : [Buffer.from(input)]);
  stdin.isTTY = input === undefined;
  const code = await main(args, {
    stdin,
    stdout: {
      write(text: string) {
        out += text;
        wrote?.(text);
      },
      isTTY: terminal === 'stdout',
    },
    stderr: { write: (text: string) => (err += text), isTTY: terminal === 'stderr' },
    env,
    ...(asking ? { asking } : {}),
    now: () => new Date('2026-11-21T12:00:00Z'),
    signal,
  });
  return { code, out, err };
}
