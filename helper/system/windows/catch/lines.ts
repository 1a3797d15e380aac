import type { Readable } from 'node:stream';

/** Lines longer than this (characters) are none of ours; they are passed over, and kept nowhere. */
const LONGEST = 64 * 1024;

/** Tells each line of a stream in UTF-8 as it ends. */
export function eachLine(stream: Readable, tell: (line: string) => void): void {
  let begun = '';
  let isTooLong = false;
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    for (const [at, part] of chunk.split('\n').entries()) {
      if (at > 0) {
        if (!isTooLong) tell(begun.replace(/\r$/, ''));
        begun = '';
        isTooLong = false;
      }
      isTooLong ||= begun.length + part.length > LONGEST;
      begun = isTooLong ? '' : begun + part;
    }
  });
}
