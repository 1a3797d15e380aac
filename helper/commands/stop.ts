import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { exit, UsageError, type Command } from './io.ts';
import { parse } from './parse.ts';
import { portFrom } from './report-of.ts';

/** `outbox-doctor stop`: ends the helpers that this user started, or the one on a port. */
export const stopCommand: Command = async (args, io) => {
  const { values, positionals } = parse('stop', args, { port: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError(say('server.stop.arguments', { given: positionals.join(' ') }));
  const port = values.port === undefined ? undefined : portFrom(values.port);
  const line = (said: Said) => io.stdout.write(`${render(said)}\n`);
  const { endHelpers } = await import('../server/end.ts');
  const ended = await endHelpers(port);
  for (const one of ended) {
    const id = one.how === 'stopped' ? 'server.stop.done' : (`server.stop.${one.how}` as const);
    line(say(id, { port: String(one.port), pid: String(one.pid) }));
  }
  if (ended.length === 0) line(port === undefined ? say('stop.none') : say('server.stop.none', { port: String(port) }));
  return ended.every((one) => one.how === 'stopped') ? exit.nothingWrong : exit.couldNotTell;
};
