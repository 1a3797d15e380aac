import { practiceList } from '../practice/practice.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import type { MessageId } from '../words/en.ts';
import { exit, UsageError, type Command } from './io.ts';
import { parse } from './parse.ts';
import { styleFor } from './style.ts';
import { jsonText } from './json.ts';

const options = { json: { type: 'boolean' } } as const;

/** `outbox-doctor practice`: lists the practice servers. */
export const practiceCommand: Command = async (args, io) => {
  const style = styleFor(io);
  const { values, positionals } = parse('practice', args, options);
  if (positionals.length > 0) {
    throw new UsageError(say('usage.no-arguments', { command: 'practice', given: positionals.join(' ') }));
  }
  const list = practiceList();
  if (values.json) {
    io.stdout.write(`${jsonText(list)}\n`);
    return exit.nothingWrong;
  }
  const width = Math.max(...list.map((one) => one.id.length));
  io.stdout.write(`${render(say('practice.head'))}\n\n`);
  for (const { id } of list) {
    io.stdout.write(`  ${style('bold', id.padEnd(width))}  ${render(say(`practice.${id}.about` as MessageId))}\n`);
  }
  return Promise.resolve(exit.nothingWrong);
};
