import { access, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { HIDE_ALL, type Hidden } from '../report/mask.ts';
import { reportPage } from '../report/page.ts';
import { recordOf } from '../report/record.ts';
import { replay, type Replay } from '../report/replay.ts';
import { reportJson, reportText } from '../report/text.ts';
import { version } from '../version.ts';
import { render } from '../words/render.ts';
import { say } from '../words/say.ts';
import { UsageError, type Io } from './io.ts';
import { printable } from './layout.ts';
import type { Looked } from './look-around.ts';

const FORMS: Readonly<Record<string, (replay: Replay) => string>> = {
  '.json': reportJson,
  '.txt': reportText,
  '.html': reportPage,
};

/** Writes the report of a look into a file. */
export type Saver = (looked: Looked) => Promise<void>;

/**
 * What `--save` and `--include` ask for, looked at before the look begins: nobody waits for a report that cannot be written.
 *
 * @throws UsageError that names what is wrong with the file's name or with what is to be included
 */
export async function saverFor(
  file: string | undefined,
  include: readonly string[],
  io: Io,
): Promise<Saver | undefined> {
  if (file === undefined) {
    if (include.length > 0) throw new UsageError(say('report.save.alone'));
    return undefined;
  }
  const write = FORMS[extname(file).toLowerCase()];
  if (!write) throw new UsageError(say('report.save.kind', { file }));
  const hidden = hiddenBut(include);
  if (await isThere(file)) throw new UsageError(say('report.save.exists', { file }));
  if (!(await isThere(dirname(file)))) throw new UsageError(say('report.save.no-folder', { file }));

  return async ({ report, evidence, planned, findings, elapsedMs }) => {
    const end = planned.length === 0 ? 'unlooked' : io.signal.aborted ? 'stopped' : 'finished';
    const at = io.now().toISOString();
    const looked = { report, evidence, planned, findings, end, elapsedMs, at, program: version } as const;
    const record = recordOf(looked, hidden);
    try {
      // A new one, and for this user alone: it tells of their mail.
      await writeFile(file, write(replay(record)), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      const id = code === 'EEXIST' ? 'report.save.exists' : 'report.save.broke';
      throw new UsageError(say(id, { file, reason: code }));
    }
    io.stderr.write(`${printable(render(say('report.saved', { id: record.id, file })))}\n`);
  };
}

function hiddenBut(include: readonly string[]): Hidden {
  const shown = { ...HIDE_ALL };
  for (const what of include) {
    if (!Object.hasOwn(HIDE_ALL, what)) throw new UsageError(say('report.save.include', { what }));
    shown[what as keyof Hidden] = false;
  }
  return shown;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
