import { errorCode } from '../knowledge/code-index.ts';
import { causeTitle } from '../knowledge/title.ts';
import type { Reading, Reply } from '../protocol/reading.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import type { Io } from './io.ts';
import { rows, wrap, widthOf, type Row } from './layout.ts';
import { styleFor } from './style.ts';

/** More suspects than these are a list, not a hint. */
const MOST_SUSPECTS = 6;

/** Tells a person what a text says. */
export function printReading(reading: Reading, io: Io): void {
  const style = styleFor(io);
  const heading = reading.isSendError
    ? style(['bold', 'red'], render(say(`read.kind.${reading.kind}`)))
    : style('bold', render(say(reading.kind === 'client-error' ? 'read.receiving' : 'read.no-send-error')));
  const lines = [heading, ...rows(rowsOf(reading), io, style)];
  if (reading.isSendError)
    lines.push('', ...suspectLines(reading, io).map((line, at) => (at === 0 ? style('bold', line) : line)));
  io.stdout.write(`${lines.join('\n')}\n`);
}

function rowsOf(reading: Reading): Row[] {
  const { codes, reply, also, server, port, account, secure, stage, kind } = reading;
  const label = {
    stage: render(say('read.label.stage')),
    code: render(say('read.label.code')),
    reply: render(say('read.label.reply')),
    also: render(say('read.label.also')),
    server: render(say(kind === 'bounce' ? 'read.label.refused-by' : 'read.label.server')),
    port: render(say('read.label.port')),
    account: render(say('read.label.account')),
    secure: render(say('read.label.secure')),
  };
  const known: (Row | undefined)[] = [
    reading.isSendError ? [label.stage, render(say(`read.stage.${stage}`))] : undefined,
    ...codes.map((code): Row => [label.code, codeLine(code)]),
    reply ? [label.reply, replyLine(reply)] : undefined,
    ...also.map((other): Row => [label.also, replyLine(other)]),
    server === null ? undefined : [label.server, server],
    port === null ? undefined : [label.port, String(port)],
    account === null ? undefined : [label.account, account],
    secure === null ? undefined : [label.secure, render(say('read.secure', { secure: secure ? 'yes' : 'no' }))],
  ];
  return known.filter((row) => row !== undefined);
}

function codeLine(code: string): string {
  const title = errorCode(code)?.title;
  return title === undefined ? code : render(say('read.code', { code, title }));
}

function replyLine({ code, enhanced, text }: Reply): string {
  return [code, enhanced, text].filter((part) => part !== null && part !== '').join(' ');
}

function suspectLines({ suspects }: Reading, io: Io): string[] {
  const named = suspects.filter((cause) => cause !== 'unknown').slice(0, MOST_SUSPECTS);
  if (named.length === 0) return [render(say('read.no-suspects'))];
  return [
    render(say('read.suspects')),
    ...named.map((cause, at) => `  ${render(say('read.suspect', { n: String(at + 1), title: causeTitle(cause) }))}`),
    '',
    ...wrap(render(say('read.next')), widthOf(io)),
  ];
}
