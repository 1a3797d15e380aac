import type { Duplex } from 'node:stream';
import type { Failure } from '../protocol/evidence.ts';
import { harmless } from './harmless.ts';

/** One whole reply of an SMTP server: its code (RFC 5321 §4.2) and its lines without the code. */
export interface SmtpReply {
  readonly code: number;
  readonly lines: readonly string[];
}

/** A conversation that broke, with one of our names for it. */
export class Broken extends Error {
  readonly failure: Failure;
  /** What was said instead, made harmless; empty if nothing was. */
  readonly said: string;
  constructor(failure: Failure, said = '') {
    super(failure);
    this.failure = failure;
    this.said = said;
  }
}

// No honest reply comes near these. RFC 5321 §4.5.3.1.5 allows 512 octets a reply line; some servers write longer ones.
const LONGEST_LINE = 8 * 1024;
const MOST_LINES = 500;
const MOST_BYTES = 256 * 1024;

/** Reads replies from a socket and writes commands to it, in bounded memory. */
export interface SmtpLines {
  /** The next whole reply. Throws `Broken`: closed, reset, not-smtp, too-much. Rejects at once when `signal` fires. */
  reply(signal: AbortSignal): Promise<SmtpReply>;
  /** Sends a command line; the line end is added. */
  send(command: string): void;
  /** True if the server has said more than was asked for. After STARTTLS that is an attack sign (CVE-2011-0411). */
  readonly saidMore: boolean;
  /** What was said and not yet read as a reply, made harmless: the words of a server that was cut off in the middle. */
  readonly unread: string;
  /** Stops reading, so that the socket can be handed to TLS. */
  release(): void;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A line whose bytes are UTF-8 (RFC 6531 §3.7.4.2, and many a server unasked) in its own words; any other as it is. */
function inWords(line: string): string {
  if (!/[\u0080-\u00ff]/.test(line)) return line;
  try {
    return utf8.decode(Buffer.from(line, 'latin1'));
  } catch {
    return line;
  }
}

/** Speaks SMTP's line protocol over an open connection. */
export function smtpLines(socket: Duplex): SmtpLines {
  let buffer = '';
  let bytes = 0;
  let ended: Broken | undefined;
  let wake: (() => void) | undefined;

  const onData = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) finish(new Broken('too-much'));
    // Latin-1 keeps every byte as it is; what is shown goes through harmless() first.
    else buffer += chunk.toString('latin1');
    wake?.();
  };
  const finish = (broken: Broken) => {
    ended ??= broken;
    wake?.();
  };
  const onEnd = () => {
    finish(new Broken('closed', harmless(buffer)));
  };
  const onError = (error: NodeJS.ErrnoException) => {
    finish(new Broken(error.code === 'ECONNRESET' ? 'reset' : 'closed'));
  };
  // Cut between its opening and now: its events are over.
  if (socket.destroyed) finish(new Broken('reset'));
  socket.on('data', onData).on('end', onEnd).on('close', onEnd).on('error', onError);

  async function line(signal: AbortSignal): Promise<string> {
    for (;;) {
      const end = buffer.indexOf('\n');
      if (end >= 0) {
        const whole = buffer.slice(0, end).replace(/\r$/, '');
        buffer = buffer.slice(end + 1);
        return inWords(whole);
      }
      if (buffer.length > LONGEST_LINE) throw new Broken('too-much', harmless(buffer.slice(0, 200)));
      if (ended) throw ended;
      signal.throwIfAborted();
      await new Promise<void>((resolve) => {
        wake = resolve;
        signal.addEventListener(
          'abort',
          () => {
            resolve();
          },
          { once: true },
        );
      });
      wake = undefined;
    }
  }

  return {
    async reply(signal) {
      const lines: string[] = [];
      let code: string | undefined;
      for (;;) {
        const text = await line(signal);
        const match = /^(\d{3})(?:([ -])(.*))?$/.exec(text);
        // RFC 5321 §4.2.1: every line of a reply carries the same code.
        if (!match || (code !== undefined && match[1] !== code)) throw new Broken('not-smtp', harmless(text));
        code = match[1];
        lines.push(match[3] ?? '');
        if (lines.length > MOST_LINES) throw new Broken('too-much');
        if (match[2] !== '-') return { code: Number(code), lines };
      }
    },
    send(command) {
      if (/[\r\n\0]/.test(command)) throw new Error('a command is one line');
      socket.write(`${command}\r\n`, 'latin1');
    },
    get saidMore() {
      return buffer.length > 0;
    },
    get unread() {
      return harmless(buffer);
    },
    release() {
      socket.off('data', onData).off('end', onEnd).off('close', onEnd).off('error', onError);
      socket.on('error', () => {});
    },
  };
}
