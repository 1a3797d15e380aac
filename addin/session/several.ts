import type { Reading } from '../../helper/protocol/reading.ts';

/** One of several errors in a text. */
export interface OneError {
  readonly text: string;
  readonly reading: Reading;
}

/** Of an Errors tab that was copied whole; more are of no help to anybody. */
const MOST = 12;

/**
 * The errors of a text that holds several: Outlook's Errors tab, or a list of lines with a code each. Empty where there
 * is but one.
 */
export function errorsIn(text: string, read: (part: string) => Reading): readonly OneError[] {
  const parts = partsOf(text);
  if (parts.length < 2) return [];
  const errors: OneError[] = [];
  const known = new Set<string>();
  for (const part of parts) {
    const reading = read(part);
    if (reading.kind === 'bounce') return [];
    const name = JSON.stringify([reading.codes, reading.reply, reading.account, reading.server]);
    if (reading.codes.length === 0 || known.has(name)) continue;
    known.add(name);
    errors.push({ text: part, reading });
    if (errors.length === MOST) break;
  }
  return errors.length > 1 ? errors : [];
}

/** Which of them is looked into first: the first that stops sending. */
export function firstOf(errors: readonly OneError[]): number {
  return Math.max(
    0,
    errors.findIndex(({ reading }) => reading.isSendError),
  );
}

const TASK = /^.*?\btask\s+['‘"]/gim;
const CODE = /\b0x[\da-f]{8}\b/i;

function partsOf(text: string): readonly string[] {
  const starts = [...text.matchAll(TASK)].map(({ index }) => index);
  if (starts.length > 1) return starts.map((start, at) => text.slice(start, starts[at + 1]).trim());
  // A line with a code of its own begins another error; what follows belongs to it.
  const lines = text.split('\n');
  const parts: string[][] = [];
  for (const line of lines) {
    if (CODE.test(line) || parts.length === 0) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts.map((part) => part.join('\n').trim());
}
