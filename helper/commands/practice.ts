import { parseArgs } from 'node:util';
import { practiceList } from '../practice/practice.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import type { MessageId } from '../words/en.ts';
import { exit, UsageError, type Command } from './io.ts';
import { styleFor } from './style.ts';

/** `outbox-doctor practice`: lists the practice servers. */
export const practiceCommand: Command = async (args, io) => {
  const style = styleFor(io);
  let json;
  try {
    json = parseArgs({ args: [...args], options: { json: { type: 'boolean' } }, strict: true }).values.json;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0] ?? ''}. See "outbox-doctor help practice".`);
  }
  const list = practiceList();
  if (json) {
    io.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return exit.nothingWrong;
  }
  const width = Math.max(...list.map((one) => one.id.length));
  io.stdout.write(`${render(say('practice.head'))}\n\n`);
  for (const { id } of list) {
    io.stdout.write(`  ${style('bold', id.padEnd(width))}  ${render(say(`practice.${id}.about` as MessageId))}\n`);
  }
  return Promise.resolve(exit.nothingWrong);
};
