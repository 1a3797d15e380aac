import type { ErrorCode } from '../knowledge/error-codes.ts';
import { errorCode } from '../knowledge/code-index.ts';
import type { Reading, Reply } from '../protocol/reading.ts';
import { findBounce, hostNear, type Bounce } from './bounce.ts';
import { textOf } from './bytes.ts';
import { findCodes } from './codes.ts';
import { decide } from './decide.ts';
import { findFields, type Fields } from './fields.ts';
import { judge } from './judge.ts';
import { findMessages } from './messages.ts';
import { normalise } from './normalise.ts';
import { findNumbers } from './numbers.ts';
import { findPlace } from './place.ts';
import { findReplies, type FoundReply } from './replies.ts';
import { specialCode } from './special.ts';
import { findTasks, type Task } from './tasks.ts';
import { sends } from './sends.ts';

/** A reply's words in the answer; a server may say more, and one that floods us is no help. */
const LONGEST_WORDS = 500;
const MOST_ALSO = 20;

/**
 * Reads what a text says about a failed send: Outlook's error, a server's reply, or a bounce. Pure, never throws, takes
 * time in proportion to the text's length. A text that tells of no failed send gives `isSendError` false.
 */
export function read(text: string): Reading {
  const plain = normalise(text);
  const codes = findCodes(plain);
  const tasks = findTasks(plain);
  const fields = findFields(plain);
  const bounce = findBounce(plain);
  const numbers = findNumbers(plain);
  const messages = findMessages(plain);
  const replies = repliesOf(plain, fields);

  const entries = entriesOf(plain, codes, numbers, messages, tasks);
  const kind = kindOf(bounce, tasks, fields, entries, replies);
  const found: Reading = {
    isSendError: false,
    kind,
    codes: codes.map(({ code }) => code),
    reply: null,
    server: null,
    port: null,
    account: kind === 'client-error' ? accountOf(tasks, fields.account) : null,
    stage: 'unknown',
    suspects: [],
    secure: null,
    also: [],
  };
  if (kind === 'other') return found;
  if (kind === 'client-error' && !sends(plain, tasks, fields, entries, replies.length > 0)) return found;

  const { reply, also } = decide(replies, kind === 'bounce');
  const place = kind === 'bounce' ? { server: refusingHost(bounce, reply), port: null } : findPlace(plain, fields);
  const { stage, suspects } = judge(plain, reply, place.server, entries);
  return {
    ...found,
    isSendError: true,
    reply: reply && shown(reply),
    ...place,
    stage,
    suspects: [...suspects],
    secure: kind === 'bounce' ? null : fields.secure,
    also: also.slice(0, MOST_ALSO).map(shown),
  };
}

function kindOf(
  bounce: Bounce,
  tasks: readonly Task[],
  fields: Fields,
  entries: readonly ErrorCode[],
  replies: readonly FoundReply[],
): Reading['kind'] {
  // A task line is Outlook's own, even where it quotes what a bounce would say.
  if (tasks.length > 0) return 'client-error';
  if (bounce.certain) return bounce.delivered && replies.every((reply) => reply.code === null) ? 'other' : 'bounce';
  if (bounce.likely && entries.length === 0 && replies.length > 0) return 'bounce';
  if (entries.length > 0 || (fields.tellsError && fields.count >= 3)) return 'client-error';
  return replies.length > 0 ? 'server-reply' : 'other';
}

/**
 * Reads a file's bytes: a mail (.eml, recognised by its header) is taken apart first; anything else is text in UTF-8 or
 * UTF-16.
 */
export async function readBytes(bytes: Uint8Array): Promise<Reading> {
  return read(await textOf(bytes));
}

/** The refusals in the text; where there are none, the bare code a client's field gives. */
function repliesOf(text: string, { refusal }: Fields): readonly FoundReply[] {
  const replies = findReplies(text);
  if (replies.length > 0 || refusal === null) return replies;
  return [{ code: refusal, enhanced: null, text: '', at: 0, end: 0, inside: null }];
}

function shown({ code, enhanced, text }: FoundReply): Reply {
  return { code, enhanced, text: cut(text) };
}

/** Cuts without leaving half of a surrogate pair behind. */
function cut(text: string): string {
  return text.length <= LONGEST_WORDS ? text : text.slice(0, LONGEST_WORDS).replace(/[\uD800-\uDBFF]$/, '');
}

function accountOf(tasks: readonly Task[], ofField: string | null): string | null {
  const ofTask = (tasks.find((task) => task.direction !== 'receiving' && task.account) ?? tasks[0])?.account ?? null;
  return ofTask ?? ofField;
}

/** The remote host that refused; the one in the refusal's own words (Microsoft 365 signs its refusals) if none is named. */
function refusingHost(bounce: Bounce, reply: FoundReply | null): string | null {
  const signed = /\[(?:[\d.:a-f]+ )?([a-z\d-]+(?:\.[a-z\d-]+)+)(?: [\dT:.Z -]+)?[^[\]]{0,60}\]$/i.exec(
    reply?.text.slice(-400) ?? '',
  )?.[1];
  return hostNear(bounce, reply?.at ?? 0) ?? signed ?? null;
}

/** What the error table says of the client's part, most telling first: its sentence, socket errors, then codes. */
function entriesOf(
  text: string,
  codes: ReturnType<typeof findCodes>,
  numbers: ReturnType<typeof findNumbers>,
  messages: readonly ErrorCode[],
  tasks: readonly Task[],
): readonly ErrorCode[] {
  const receiving = tasks.filter((task) => task.direction === 'receiving');
  const counts = (at: number) => !receiving.some((task) => task.at <= at && at < task.end);
  const special = specialCode(text);
  const ofCodes = codes
    .filter(({ at, code }) => counts(at) && !special?.code.startsWith(code))
    .map(({ code }) => errorCode(code));
  const ofNumbers = numbers.filter(({ at }) => counts(at)).map(({ code }) => errorCode(code));
  const all = [special, ...messages.filter(() => receiving.length === 0), ...ofNumbers, ...ofCodes];
  return [...new Set(all.filter((entry) => entry !== undefined))];
}
