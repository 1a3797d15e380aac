import { addressIn } from './address.ts';

/** One line of Outlook's Send/Receive Progress: "Task 'x@y - Sending' reported error (0x800CCC0E) : '…'". */
export interface Task {
  readonly account: string | null;
  /** `both` for "Sending and Receiving"; `unknown` for any other task. */
  readonly direction: 'sending' | 'receiving' | 'both' | 'unknown';
  /** From the task's name to where the next task begins, or the text ends. */
  readonly at: number;
  readonly end: number;
}

const BEGINS = /\bTask\s{1,3}['"]/g;
const ENDS = /['"]\s{1,3}reported\s{1,3}error/i;
/** An address of 320 characters, the direction and some blanks. */
const LONGEST_NAME = 400;
const MOST = 50;

function directionOf(name: string): Task['direction'] {
  const said = /\b(?:sending(?: and receiving)?|receiving)$/i.exec(name)?.[0].toLowerCase();
  if (said === undefined) return 'unknown';
  return said === 'sending' || said === 'receiving' ? said : 'both';
}

/** The tasks that reported an error, in the order of the text. */
export function findTasks(text: string): readonly Task[] {
  const found: Omit<Task, 'end'>[] = [];
  for (const match of text.matchAll(BEGINS)) {
    const from = match.index + match[0].length;
    // The name is searched for its end, not for the next quotation mark: o'brien@example.com is an address.
    const rest = text.slice(from, from + LONGEST_NAME);
    const length = ENDS.exec(rest)?.index;
    if (length === undefined) continue;
    const name = rest.slice(0, length).replace(/\s+/g, ' ').trimEnd();
    found.push({ account: addressIn(name), direction: directionOf(name), at: match.index });
    if (found.length >= MOST) break;
  }
  return found.map((task, index) => ({ ...task, end: found[index + 1]?.at ?? text.length }));
}
