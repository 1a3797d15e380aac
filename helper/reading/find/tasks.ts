import { addressIn } from './address.ts';
import { vocabulary } from '../languages/vocabulary.ts';
import { matchesIn } from './matches.ts';

/** One line of Outlook's Send/Receive Progress: "Task 'x@y - Sending' reported error (0x800CCC0E) : '…'". */
export interface Task {
  readonly account: string | null;
  /** `both` for "Sending and Receiving"; `unknown` for any other task. */
  readonly direction: 'sending' | 'receiving' | 'both' | 'unknown';
  /** From the start of the task's line to where the next task's begins, or the text ends. */
  readonly at: number;
  readonly end: number;
}

/** An address of 320 characters, the direction and some blanks. */
const LONGEST_NAME = 400;
/** "Nachrichten werden gesendet" and its like in other languages, and a blank or two. */
const LONGEST_DIRECTION = 60;
/** An address in the place of a name, with its quotation marks or without them. */
const QUOTED = /['"]([^\s'"@]{1,64}@[^\s'"@]{1,253})['"]|(?<!\S)[\w.+-]{1,64}@[\w.-]{1,253}(?=\s)/g;
const CODE = /[0oq]x ?[\da-fol|]{4}|(?<!\w)(?:80|-?21)[\da-f]{6,8}\b/i;
const MOST = 50;

/** The end of a name that tells a direction: " - Sending'", ": enviando'". What stands between is looked up, not matched. */
const DIRECTION =
  /\s-\s?((?:[^\n'"]|'(?=[a-z])){2,60}(?:\n[^\n'"]{2,60})?)(?=['"])|(?:-|\b:)\s([^\n'":]{2,60})(?=['"])/gi;
/** A name without a direction that we know, in the order of words that English has. */
const NAMED = /['"]([^\n"]{1,120})['"]\s{0,3}reported\s{1,3}(?:an\s)?error/gi;

/** The tasks that reported an error, in the order of the text, in any language Outlook speaks that we know. */
export function findTasks(text: string): readonly Task[] {
  const found: { account: string | null; direction: Task['direction']; at: number; nameEnd: number }[] = [];
  // Nearly no text without these has a task, and most texts have none.
  const quoted = text.includes("'") || text.includes('"');
  for (const match of quoted && /[-:]/.test(text) ? matchesIn(text, DIRECTION) : []) {
    const written = match[1] ?? match[2] ?? '';
    const direction = vocabulary().directions.get(written.toLowerCase().replace(/\s+/g, ' ').trim());
    if (direction === undefined || written.length > LONGEST_DIRECTION) continue;
    const opening = openingBefore(text, match.index);
    if (opening === undefined) continue;
    const name = text.slice(opening + 1, match.index).replace(/\s+/g, ' ');
    found.push({ account: addressIn(name), direction, at: startOf(text, opening), nameEnd: match.index });
    if (found.length >= MOST) break;
  }
  for (const match of quoted && /reported/i.test(text) ? matchesIn(text, NAMED) : []) {
    const from = match.index;
    const known = found.some((task) => task.at <= from + match[0].length && from <= task.nameEnd + LONGEST_DIRECTION);
    if (known || found.length >= MOST) continue;
    const name = match[1] ?? '';
    const account = addressIn(name);
    const direction = vocabulary().directions.get(name.toLowerCase().trim()) ?? 'unknown';
    found.push({ account, direction, at: startOf(text, from), nameEnd: from });
  }
  for (const match of text.includes('@') ? matchesIn(text, QUOTED) : []) {
    if (found.length >= MOST || !taskBefore(text, match.index)) continue;
    const from = match.index;
    if (found.some((task) => task.at <= from && from <= task.nameEnd + LONGEST_DIRECTION)) continue;
    const account = addressIn(match[1] ?? match[0]);
    found.push({ account, direction: 'unknown', at: startOf(text, from), nameEnd: from });
  }
  const listed = found.toSorted((a, b) => a.at - b.at);
  // A task that went well is listed too.
  const inOrder = listed.filter((task, index) =>
    hasFailed(text.slice(task.at, listed[index + 1]?.at ?? task.nameEnd + 600)),
  );
  return inOrder.map(({ account, direction, at }, index) => ({
    account,
    direction,
    at,
    end: inOrder[index + 1]?.at ?? text.length,
  }));
}

/** Whether an error is told between where a task's line begins and where the next one does, in any language. */
function hasFailed(told: string): boolean {
  if (CODE.test(told)) return true;
  const lower = told.toLowerCase();
  return vocabulary().reported.some((words) => lower.includes(words));
}

/** Whether the word for a task, in any language, stands right before this place, as in "Aufgabe 'x@y'". */
function taskBefore(text: string, at: number): boolean {
  const before = text
    .slice(Math.max(0, at - 30), at)
    .toLowerCase()
    .trimEnd();
  return vocabulary().tasks.some((word) => before.endsWith(word) && !/[\p{L}\d]$/u.test(before.slice(0, -word.length)));
}

/** The quotation mark that opens the name: one that no letter stands before, for o'brien@example.com is an address. */
function openingBefore(text: string, end: number): number | undefined {
  const from = Math.max(0, end - LONGEST_NAME);
  const before = text.slice(from, end);
  for (let at = before.length - 1; at >= 0; at--) {
    const mark = before[at];
    if ((mark === "'" || mark === '"') && !/[A-Z\d]/i.test(before[at - 1] ?? '')) return from + at;
  }
  return undefined;
}

/** Where the line with the task's name begins: German, among others, tells the code before the name. */
function startOf(text: string, opening: number): number {
  return text.lastIndexOf('\n', opening) + 1;
}
