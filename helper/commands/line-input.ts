import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import type { Io } from './io.ts';
import { INPUT_LIMIT, unreadable } from './text-input.ts';

/** One line of a stream; `text` is null for a line over the limit, of which nothing is kept. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/**
 * The lines of a file, or of standard input for "-", one by one: a stream of any length needs the room of one line.
 *
 * @throws UsageError if the file cannot be read
 */
export async function* linesOf(file: string, io: Io): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let number = 1;
  let line = '';
  let tooLong = false;
  const ended = (): Line => {
    const text = tooLong ? null : number === 1 ? line.replace(/^\uFEFF/, '') : line;
    const whole = { number, text };
    number += 1;
    line = '';
    tooLong = false;
    return whole;
  };
  for await (const chunk of chunksOf(file, io)) {
    const pieces = decoder.write(chunk).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) yield ended();
      if (line.length + piece.length > INPUT_LIMIT) tooLong = true;
      line = tooLong ? '' : line + piece;
    }
    if (io.signal.aborted) return;
  }
  line += decoder.end();
  if (line !== '' || tooLong) yield ended();
}

async function* chunksOf(file: string, io: Io): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file === '-' ? io.stdin : createReadStream(file)) {
      yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}
