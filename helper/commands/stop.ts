import { runningHelper } from '../server/running.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import { exit, UsageError, type Command } from './io.ts';

/** `outbox-doctor stop`: ends the helper that this user started. */
export const stopCommand: Command = async (args, io) => {
  if (args.length > 0) throw new UsageError(`stop takes no arguments, but got "${args.join(' ')}".`);
  const helper = await runningHelper();
  if (helper) process.kill(helper.pid, 'SIGTERM');
  io.stdout.write(`${render(say(helper ? 'stop.done' : 'stop.none'))}\n`);
  return exit.nothingWrong;
};
