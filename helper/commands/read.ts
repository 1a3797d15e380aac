import { exit, UsageError, type Command, type Io } from './io.ts';
import { dayFrom, isoDay } from './iso-day.ts';
import { parse } from './parse.ts';
import { understood } from './understood.ts';
import { say } from '../words/say.ts';
import { jsonText } from './json.ts';

const options = { json: { type: 'boolean' }, lines: { type: 'boolean' }, date: { type: 'string' } } as const;

/** `outbox-doctor read`: says what an error text, a bounce, an .eml or a .msg means. */
export const readCommand: Command = async (args, io) => {
  const { values, positionals } = parse('read', args, options);
  const file = inputOf(positionals, io);
  const day = dayFrom(values.date) ?? isoDay(io.now());
  if (values.lines) {
    const { readLines } = await import('./read-lines.ts');
    return readLines(file, io, day);
  }
  const { readErrorText } = await import('./text-input.ts');
  const bytes = await readErrorText(file, io);
  const { readBytes } = await import('../reading/read-bytes.ts');
  const reading = await understood(readBytes(bytes, day));
  if (values.json) {
    io.stdout.write(`${jsonText(reading)}\n`);
  } else {
    const { printReading } = await import('./reading-text.ts');
    printReading(reading, io);
  }
  // A text in which nothing was recognised may still be an error that we do not know.
  return reading.kind === 'other' ? exit.couldNotTell : exit.nothingWrong;
};

/** The file to read, "-" for standard input. Nobody is left waiting before an empty terminal. */
function inputOf(positionals: readonly string[], io: Io): string {
  if (positionals.length > 1) {
    throw new UsageError(say('usage.one-file', { n: String(positionals.length), files: positionals.join(', ') }));
  }
  const file = positionals[0];
  if (file === undefined && io.stdin.isTTY === true) throw new UsageError(say('usage.nothing-to-read'));
  return file ?? '-';
}
