import { exit, UsageError, type Command, type Io } from './io.ts';
import { parse } from './parse.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';

const options = { json: { type: 'boolean' }, lines: { type: 'boolean' } } as const;

/** `outbox-doctor read`: says what an error text, a bounce or an .eml means. */
export const readCommand: Command = async (args, io) => {
  const { values, positionals } = parse('read', args, options);
  const file = inputOf(positionals, io);
  if (values.lines) {
    const { readLines } = await import('./read-lines.ts');
    return readLines(file, io);
  }
  const { readInput } = await import('./text-input.ts');
  const bytes = await readInput(file, io);
  const { readBytes } = await import('../reading/read.ts');
  const reading = await readBytes(bytes);
  if (values.json) {
    io.stdout.write(`${JSON.stringify(reading, null, 2)}\n`);
  } else {
    const { printReading } = await import('./reading-text.ts');
    printReading(reading, io);
  }
  return exit.nothingWrong;
};

/** The file to read, "-" for standard input. Nobody is left waiting before an empty terminal. */
function inputOf(positionals: readonly string[], io: Io): string {
  if (positionals.length > 1) {
    throw new UsageError(
      render(say('usage.one-file', { n: String(positionals.length), files: positionals.join(', ') })),
    );
  }
  const file = positionals[0];
  if (file === undefined && io.stdin.isTTY === true) throw new UsageError(render(say('usage.nothing-to-read')));
  return file ?? '-';
}
