import { Secret } from '../sign-in/secret.ts';
import type { Io } from './io.ts';

/** Longer than any password or token. */
const LONGEST = 16 * 1024;

/** Asks for a secret on a terminal, without showing it; undefined if nothing was typed, or the user stopped. */
export async function askInSecret(question: string, io: Io): Promise<Secret | undefined> {
  const { stdin } = io;
  io.stderr.write(question);
  stdin.setRawMode?.(true);
  try {
    return await line(io, true);
  } finally {
    stdin.setRawMode?.(false);
    io.stderr.write('\n');
  }
}

/** The first line of standard input; undefined if there is none. */
export function firstLine(io: Io): Promise<Secret | undefined> {
  return line(io, false);
}

/** Asks a question that only "yes" answers with yes. */
export async function askPlainly(question: string, io: Io): Promise<boolean> {
  io.stderr.write(`\r\u001B[2K${question}`);
  const answer = await line(io, false);
  return answer?.read((bytes) => bytes.toString('utf8').trim().toLowerCase() === 'yes') ?? false;
}

const ENTER = new Set([0x0a, 0x0d]);
const CTRL_C = 0x03;
const CTRL_D = 0x04;
const BACKSPACE = new Set([0x08, 0x7f]);

/** Bytes up to the end of the line, into a buffer that is overwritten later; what was read on the way is too. */
function line(io: Io, typed: boolean): Promise<Secret | undefined> {
  const { stdin } = io;
  const bytes = Buffer.alloc(LONGEST);
  let length = 0;
  return new Promise((resolve) => {
    const end = (whole: boolean) => {
      stdin.off('data', onData).off('end', onEnd).off('error', onEnd);
      io.signal.removeEventListener('abort', onStop);
      stdin.pause();
      const secret = Buffer.from(bytes.subarray(0, length));
      bytes.fill(0);
      resolve(whole && length > 0 ? new Secret(secret) : undefined);
    };
    const onEnd = () => {
      end(true);
    };
    const onStop = () => {
      stdin.destroy();
      end(false);
    };
    const onData = (chunk: Buffer | string) => {
      const read = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
      for (const byte of read) {
        if (ENTER.has(byte) || (typed && byte === CTRL_D)) {
          read.fill(0);
          end(true);
          return;
        }
        if (typed && byte === CTRL_C) {
          length = 0;
          read.fill(0);
          end(false);
          process.kill(process.pid, 'SIGINT');
          return;
        }
        if (typed && BACKSPACE.has(byte)) {
          // A character of several bytes goes as a whole (UTF-8: the bytes after the first begin with 10).
          while (length > 0) {
            length -= 1;
            if (((bytes[length] ?? 0) & 0xc0) !== 0x80) break;
          }
        } else if (length < LONGEST) {
          bytes[length] = byte;
          length += 1;
        }
      }
      read.fill(0);
    };
    if (io.signal.aborted) {
      end(false);
      return;
    }
    io.signal.addEventListener('abort', onStop, { once: true });
    stdin.on('data', onData).once('end', onEnd).once('error', onEnd);
    stdin.resume();
  });
}
