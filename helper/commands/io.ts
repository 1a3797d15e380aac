import type { Readable } from 'node:stream';
import type { Asking } from '../system/asking.ts';
import { render } from '../words/render.ts';
import type { Said } from '../words/say.ts';

export { exit } from './exit.ts';

/** Where a command reads from and writes to: the process's own streams, or a test's. */
export interface Io {
  readonly stdin: Readable & { isTTY?: boolean; setRawMode?: (on: boolean) => unknown };
  readonly stdout: { write(text: string): unknown; isTTY?: boolean; columns?: number };
  readonly stderr: { write(text: string): unknown; isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What this computer may be asked beside its network; absent: what the real one may. */
  readonly asking?: () => Promise<Asking>;
  /** The day it is, for what changes by date. */
  now(): Date;
  /** Fires when the user stops the program (Ctrl+C). */
  readonly signal: AbortSignal;
}

/** A command was used wrongly. Its message is a whole sentence that names what was wrong and where; exit code 2. */
export class UsageError extends Error {
  /** @param what the sentence, or one that is put into words already */
  constructor(what: Said | string) {
    super(typeof what === 'string' ? what : render(what));
  }
}

/** One command of `outbox-doctor`: its arguments without its own name; answers the exit code. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;
