import type { Reading } from '../protocol/reading.ts';
import { MailError } from '../reading/files/mail-error.ts';
import { readText } from '../reading/read-bytes.ts';
import { render } from '../words/render.ts';
import { say, type Said } from '../words/say.ts';
import { exit, type Io } from './io.ts';
import { linesOf, type Line } from './line-input.ts';
import { INPUT_LIMIT } from './text-input.ts';
import { jsonText } from './json.ts';

interface Item {
  readonly id: string | number | null;
  readonly text: string;
}

interface Bad {
  readonly id: Item['id'];
  readonly error: string;
}

/**
 * `read --lines`: one JSON object a line in (`id`, `text`), one answer a line out, in order, each as soon as its line is
 * there. A line that cannot be read is answered as an error and the next ones go on; the exit code tells.
 */
export async function readLines(file: string, io: Io, day: string): Promise<number> {
  let bad = false;
  const out = gathered(io);
  for await (const line of linesOf(file, io)) {
    if (line.text?.trim() === '') continue;
    const item = itemOf(line);
    const answer = 'error' in item ? item : await answerTo(item, day);
    bad ||= 'error' in answer;
    out.add(`${jsonText(answer, 0)}\n`);
  }
  out.flush();
  return bad ? exit.usage : exit.nothingWrong;
}

async function answerTo({ id, text }: Item, day: string): Promise<({ id: Item['id'] } & Reading) | Bad> {
  try {
    return { id, ...(await readText(text, day)) };
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    return { id, error: error.message };
  }
}

/** The line's object, or what is wrong with the line, under its id where it has one. */
function itemOf({ number, text }: Line): Item | Bad {
  const line = String(number);
  const bad = (said: Said, id: Item['id'] = null): Bad => ({ id, error: render(said) });
  if (text === null) return bad(say('line.too-long', { line, megabytes: String(INPUT_LIMIT / 1024 / 1024) }));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad(say('line.not-json', { line }));
  }
  const { id = null, text: its } = (value ?? {}) as { readonly id?: unknown; readonly text?: unknown };
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return bad(say('line.id', { line }));
  if (typeof its !== 'string') return bad(say('line.no-text', { line }), id);
  return { id, text: its };
}

/** As much as is written at once (characters). */
const AT_ONCE = 64 * 1024;

/** Gathers answers to lines that came together; nothing waits longer than until the next line has to be waited for. */
function gathered(io: Io): { add(text: string): void; flush(): void } {
  let waiting = '';
  let timer: NodeJS.Immediate | undefined;
  const flush = () => {
    clearImmediate(timer);
    timer = undefined;
    if (waiting !== '') io.stdout.write(waiting);
    waiting = '';
  };
  return {
    add(text) {
      waiting += text;
      if (waiting.length >= AT_ONCE) flush();
      else timer ??= setImmediate(flush);
    },
    flush,
  };
}
