import type { Explanation } from '../knowledge/lookup.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import { exit, UsageError, type Command, type Io } from './io.ts';
import { printable, rows, type Row } from './layout.ts';
import { parse } from './parse.ts';
import { styleFor, type Style } from './style.ts';
import { jsonText } from './json.ts';

const options = { json: { type: 'boolean' } } as const;

/** `outbox-doctor lookup`: explains codes, replies, causes and providers from our own tables. */
export const lookupCommand: Command = async (args, io) => {
  const { values, positionals } = parse('lookup', args, options);
  const queries = queriesOf(positionals);
  if (queries.length === 0) throw new UsageError(say('usage.no-code'));
  const { lookup } = await import('../knowledge/lookup.ts');
  const answers = queries.map((query) => ({ query, explanations: lookup(query) }));
  if (values.json) io.stdout.write(`${jsonText(answers)}\n`);
  else print(answers, io);
  return answers.every(({ explanations }) => explanations.length > 0) ? exit.nothingWrong : exit.couldNotTell;
};

/** `lookup 535 5.7.139` without quotation marks is one reply, not two codes. */
function queriesOf(positionals: readonly string[]): readonly string[] {
  const queries: string[] = [];
  for (const positional of positionals.map((it) => it.trim())) {
    const last = queries.at(-1) ?? '';
    const belongs = /^[245]\.\d{1,3}\.\d{1,3}$/.test(positional) && /^[2-5]\d\d$/.test(last);
    if (belongs) queries[queries.length - 1] = `${last} ${positional}`;
    else if (positional !== '') queries.push(positional);
  }
  return queries;
}

function print(answers: readonly { query: string; explanations: readonly Explanation[] }[], io: Io): void {
  const style = styleFor(io);
  const blocks = answers.flatMap(({ query, explanations }) =>
    explanations.length === 0
      ? [style('yellow', render(say('lookup.unknown', { query: printable(query) })))]
      : explanations.map((explanation, at) => block(explanation, at > 0, io, style)),
  );
  io.stdout.write(`${blocks.join('\n\n')}\n`);
}

/** One explanation. Those after the first of a query are told shortly: its variants by the server's words. */
function block(it: Explanation, short: boolean, io: Io, style: Style): string {
  const kind = style('dim', `(${render(say(`lookup.kind.${it.what}`))})`);
  const words =
    it.words[0] !== undefined && it.what === 'server-reply' ? render(say('lookup.words', { words: it.words[0] })) : '';
  const heading = [style('bold', it.id), it.title, words === '' ? kind : style('dim', `– ${words}`)].join('  ');
  const causes = it.likelyCauses.filter(({ id }) => id !== 'unknown').map(({ title }) => title);
  const list: (Row | undefined)[] = [
    [render(say('lookup.label.meaning')), it.meaning],
    it.stage === null || short ? undefined : [render(say('lookup.label.stage')), render(say(`read.stage.${it.stage}`))],
    it.symbol === null || short ? undefined : [render(say('lookup.label.symbol')), it.symbol],
    ...causes.map((title): Row => [render(say('lookup.label.causes')), title]),
    ...(short ? [] : it.sources.map((source): Row => [render(say('lookup.label.sources')), source])),
  ];
  return [heading, ...rows(list.filter((row) => row !== undefined && row[1] !== '') as Row[], io, style)].join('\n');
}
