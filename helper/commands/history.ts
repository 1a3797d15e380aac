import { historyFile, type HistoryFile } from '../system/history.ts';
import type { MessageId } from '../words/en.ts';
import { momentOf } from '../words/pass-on.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import type { PastFinding } from '../protocol/history.ts';
import { causes } from '../causes/list/index.ts';
import { exit, UsageError, type Command, type Io } from './io.ts';
import { printable } from './layout.ts';
import { parse } from './parse.ts';
import { jsonText } from './json.ts';

const options = { json: { type: 'boolean' }, erase: { type: 'boolean' }, keep: { type: 'string' } } as const;

/** `outbox-doctor history`: the earlier findings that are kept on this computer. */
export const historyCommand: Command = (args, io) =>
  history(
    args,
    io,
    historyFile(() => io.now()),
  );

/** @param file a test has its own */
export async function history(args: readonly string[], io: Io, file: HistoryFile): Promise<number> {
  const { values, positionals } = parse('history', args, options);
  if (positionals.length > 0)
    throw new UsageError(say('usage.no-arguments', { command: 'history', given: positionals.join(' ') }));
  const { keep, erase = false, json = false } = values;
  if (keep !== undefined && keep !== 'on' && keep !== 'off') throw new UsageError(say('history.keep', { given: keep }));
  if (keep !== undefined && erase) throw new UsageError(say('history.one'));

  const told = await change(file, erase, keep);
  if (json) {
    io.stdout.write(`${jsonText(told)}\n`);
    return exit.nothingWrong;
  }
  const lines = [
    ...(told.begunAnew ? [render(say('history.begun-anew'))] : []),
    ...(erase ? [render(say('history.erased'))] : []),
    ...(told.keep ? [] : [render(say('history.off'))]),
    ...(told.findings.length === 0 && told.keep && !erase ? [render(say('history.none'))] : []),
    ...told.findings.map(lineOf),
  ];
  io.stdout.write(`${lines.map(printable).join('\n')}\n`);
  return exit.nothingWrong;
}

async function change(file: HistoryFile, erase: boolean, keep: 'on' | 'off' | undefined) {
  try {
    if (erase) return await file.erase();
    return await (keep === undefined ? file.read() : file.keep(keep === 'on'));
  } catch (error) {
    throw new UsageError(say('history.broke', { reason: (error as NodeJS.ErrnoException).code ?? '' }));
  }
}

function lineOf({ at, email, host, port, causes: found, confirmed, network }: PastFinding): string {
  const names = found.map((id) =>
    render(causes.find((one) => one.id === id)?.name ?? { id: `${id}.name` as MessageId }),
  );
  const server = [host, port].filter((one) => one !== null).join(':');
  const list = names.join(', ');
  const what = list === '' ? say('history.unknown') : confirmed ? null : say('history.undecided', { causes: list });
  return [momentOf(at), what ? render(what) : list, server, email, network].filter(Boolean).join('  ');
}
