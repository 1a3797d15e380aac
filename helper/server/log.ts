import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from '../system/state-folder.ts';

/** What is worth a line. No address, no name, no text that came from outside: only words and numbers of this list. */
export interface Line {
  readonly event:
    'started' | 'stopped' | 'request-refused' | 'login-refused' | 'welcome' | 'left' | 'paired' | 'renewed' | 'looked';
  /** One of our own words for a reason. */
  readonly why?: string;
  /** How long it took (ms). */
  readonly ms?: number;
  readonly version?: string;
}

/** Takes down what happens. Never throws, never waits. */
export type Log = (line: Line) => void;

/** A file is put aside at this size (bytes); the one before it goes. */
const LONGEST = 256 * 1024;
/** Lines a second; more are counted, not written. */
const MOST_A_SECOND = 20;
/** A reason is a word of ours. */
const WORD = /^[a-z][a-z-]{0,31}$/;

export const logFile = (folder: string = stateFolder()) => join(folder, 'helper.log');

/**
 * The helper's own log: two small files in the user's folder, for its user to look at; nothing sends it anywhere. Where
 * it cannot be written, the helper does without.
 */
export function keptLog(
  now: () => Date = () => new Date(),
  folder: string = stateFolder(),
): Log & { flushed(): Promise<void> } {
  const file = logFile(folder);
  let writing: Promise<void> | undefined;
  let waiting: string[] = [];
  let second = 0;
  let inSecond = 0;
  let dropped = 0;

  const log = (line: Line) => {
    const at = now();
    const this_second = Math.floor(at.getTime() / 1000);
    if (this_second !== second) [second, inSecond] = [this_second, 0];
    inSecond += 1;
    if (inSecond > MOST_A_SECOND) {
      dropped += 1;
      return;
    }
    waiting.push(textOf(line, at, dropped));
    dropped = 0;
    writing ??= write().finally(() => (writing = undefined));
  };

  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const text = waiting.join('');
      waiting = [];
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        const size = await stat(file).then(
          (one) => one.size,
          () => 0,
        );
        if (size > 0 && size + text.length > LONGEST) await rename(file, `${file}.1`);
        await appendFile(file, text, { mode: 0o600 });
      } catch {
        // No log is no reason to stop.
      }
    }
  }

  return Object.assign(log, {
    async flushed() {
      await writing;
    },
  });
}

/** One line of JSON, of the fields in the list above and no other. */
function textOf({ event, why, ms, version }: Line, at: Date, dropped: number): string {
  return `${JSON.stringify({
    at: at.toISOString(),
    event,
    ...(why !== undefined && WORD.test(why) && { why }),
    ...(ms !== undefined && Number.isFinite(ms) && { ms: Math.round(ms) }),
    ...(version !== undefined && /^[\d.]{1,20}$/.test(version) && { version }),
    ...(dropped > 0 && { dropped }),
  })}\n`;
}
