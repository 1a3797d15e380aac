import type { Readable } from 'node:stream';

/** Where a command reads from and writes to: the process's own streams, or a test's. */
export interface Io {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  readonly stderr: { write(text: string): unknown; isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day it is, for what changes by date. */
  now(): Date;
  /** Fires when the user stops the program (Ctrl+C). */
  readonly signal: AbortSignal;
}

/** Exit codes, the same for every command (docs/command-line.md). */
export const exit = { nothingWrong: 0, found: 1, usage: 2, couldNotTell: 3 } as const;

/** A command was used wrongly. Its message is a whole sentence that names what was wrong and where; exit code 2. */
export class UsageError extends Error {}

/** One command of `outbox-doctor`: its arguments without its own name; answers the exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;
