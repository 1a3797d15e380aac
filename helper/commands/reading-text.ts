import { errorCode } from '../knowledge/code-index.ts';
import { causeTitle } from '../knowledge/title.ts';
import type { Reading, Reason, Reply } from '../protocol/reading.ts';
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
  const [first = '', ...others] = wrap(heading(reading), widthOf(io));
  const lines = [
    style(reading.isSendError ? ['bold', 'red'] : 'bold', first),
    ...others,
    ...rows(rowsOf(reading), io, style),
  ];
  if (reading.isSendError)
    lines.push('', ...suspectLines(reading, io).map((line, at) => (at === 0 ? style('bold', line) : line)));
  io.stdout.write(`${lines.join('\n')}\n`);
}

/** What the text is, in one sentence. */
function heading({ isSendError, kind, instead, delayed, server }: Reading): string {
  if (instead !== null) return render(say(`read.instead.${instead}`));
  if (!isSendError) return render(say('read.no-send-error'));
  if (delayed) return render(say('read.delayed'));
  return kind === 'bounce'
    ? render(say('read.bounce', { server: server ?? 'none' }))
    : render(say(`read.kind.${kind}`));
}

function rowsOf(reading: Reading): Row[] {
  const { codes, reply, also, recipients, server, port, account, secure, stage, kind } = reading;
  const label = {
    stage: render(say('read.label.stage')),
    code: render(say('read.label.code')),
    reply: render(say('read.label.reply')),
    also: render(say('read.label.also')),
    server: render(say(kind === 'bounce' ? 'read.label.refused-by' : 'read.label.server')),
    recipient: render(say('read.label.recipient')),
    port: render(say('read.label.port')),
    account: render(say('read.label.account')),
    secure: render(say('read.label.secure')),
  };
  const known: (Row | undefined)[] = [
    reading.isSendError ? [label.stage, render(say(`read.stage.${stage}`))] : undefined,
    ...codes.map((code): Row => [label.code, codeLine(code)]),
    ...numbersOf(reading).map((number): Row => [label.code, codeLine(number)]),
    reply ? [label.reply, replyLine(reply)] : undefined,
    ...also.map((other): Row => [label.also, replyLine(other)]),
    server === null ? undefined : [label.server, server],
    ...recipients.map((recipient): Row => [label.recipient, recipient]),
    port === null ? undefined : [label.port, String(port)],
    account === null ? undefined : [label.account, account],
    secure === null ? undefined : [label.secure, render(say('read.secure', { secure: secure ? 'yes' : 'no' }))],
  ];
  return known.filter((row) => row !== undefined);
}

/** The numbers of network errors and of Outlook for Mac, which are not among the codes. */
function numbersOf({ reasons, codes }: Reading): readonly string[] {
  const numbers = reasons.filter(({ by, what }) => by === 'socket' && /^-?\d+$/.test(what) && !codes.includes(what));
  return [...new Set(numbers.map(({ what }) => what))];
}

function codeLine(code: string): string {
  const title = errorCode(code)?.title;
  return title === undefined ? code : render(say('read.code', { code, title }));
}

function replyLine({ code, enhanced, text }: Reply): string {
  return [code, enhanced, text].filter((part) => part !== null && part !== '').join(' ');
}

function suspectLines({ reasons, kind }: Reading, io: Io): string[] {
  const named = reasons.filter(({ cause }) => cause !== 'unknown').slice(0, MOST_SUSPECTS);
  if (named.length === 0) return [render(say('read.no-suspects'))];
  return [
    render(say('read.suspects')),
    ...named.map((reason, at) => `  ${suspectLine(reason, at + 1, named[0])}`),
    '',
    ...wrap(render(say(kind === 'bounce' ? 'read.next-bounce' : 'read.next')), widthOf(io)),
  ];
}

/** A suspect, with its reason where that is not the same as the first one's. */
function suspectLine({ cause, by, what }: Reason, n: number, first: Reason | undefined): string {
  const title = causeTitle(cause);
  const repeated = n > 1 && first?.by === by && first.what === what;
  if (repeated || what === '') return render(say('read.suspect', { n: String(n), title }));
  return render(
    say('read.suspect-because', { n: String(n), title, because: render(say(`read.because.${by}`, { what })) }),
  );
}
