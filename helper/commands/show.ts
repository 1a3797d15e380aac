import { readReport } from '../report/read.ts';
import type { Replay } from '../report/replay.ts';
import { momentOf } from '../words/pass-on.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import { diagnosisJson } from './diagnosis-json.ts';
import { printDiagnosis } from './diagnosis-text.ts';
import { exitCodeOf } from './exit-code.ts';
import { UsageError, type Command } from './io.ts';
import { printable, widthOf, wrap } from './layout.ts';
import { parse } from './parse.ts';
import { readInput } from './text-input.ts';
import { jsonText } from './json.ts';

const options = { json: { type: 'boolean' } } as const;

/** `outbox-doctor show`: a report that somebody else made, judged again by what stands in it and by nothing else. */
export const showCommand: Command = async (args, io) => {
  const { values, positionals } = parse('show', args, options);
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError(say('show.no-file'));
  if (more.length > 0)
    throw new UsageError(say('usage.one-file', { n: String(positionals.length), files: positionals.join(', ') }));
  const bytes = await readInput(file, io);
  const { decode } = await import('../reading/files/bytes.ts');
  const read = readReport(decode(bytes), file === '-' ? render(say('show.stdin')) : file);
  if ('refused' in read) throw new UsageError(read.refused);
  const { replay } = read;
  const { report, evidence, elapsedMs } = replay.file;
  const { findings } = replay.diagnosis;
  if (values.json) {
    const json = { ...diagnosisJson(report, findings, evidence, elapsedMs ?? 0), shown: shownJson(replay) };
    io.stdout.write(`${jsonText(json)}\n`);
  } else {
    io.stdout.write(
      `${headOf(replay)
        .flatMap((line) => wrap(printable(line), widthOf(io)))
        .join('\n')}\n`,
    );
    printDiagnosis(report, findings, evidence, io);
  }
  return exitCodeOf(findings);
};

/** What the report says of itself. */
function shownJson({ file: { id, at, program, end, hidden, judged }, differs }: Replay) {
  return { id, at, program, end, hidden, judged, differs };
}

function headOf({ file: { id, at, end }, differs }: Replay): readonly string[] {
  return [
    render(say('show.head', { id, at: momentOf(at) })),
    ...(end === 'stopped' || end === 'lost' ? [render(say('show.stopped'))] : []),
    ...(differs ? [render(say('report.differs'))] : []),
  ];
}
