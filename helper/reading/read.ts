import { today } from '../knowledge/today.ts';
import { ALSO_LIMIT, WORDS_LIMIT } from '../protocol/limits.ts';
import type { Reading, Reply } from '../protocol/reading.ts';
import { accountSaid } from './find/account-said.ts';
import { brandSaid } from './find/brand.ts';
import { findBounce, type Bounce } from './find/bounce.ts';
import { findCodes, type FoundCode } from './find/codes.ts';
import { detailOf } from './find/detail.ts';
import { entriesOf } from './find/entries.ts';
import { findFields, type Fields } from './find/fields.ts';
import { wordsOf } from './find/known-words.ts';
import { findLabels } from './find/labels.ts';
import { findPlace, type Place } from './find/place.ts';
import { outsideReceiving, withoutReceiving } from './find/receiving.ts';
import { recipientsOf } from './find/recipients.ts';
import { refusingHost, signer, triedPort } from './find/refusing-host.ts';
import type { FoundReply } from './find/found-reply.ts';
import { findReplies } from './find/replies.ts';
import { unnumbered } from './find/unnumbered.ts';
import { findTasks, type Task } from './find/tasks.ts';
import { decide } from './judge/decide.ts';
import { instead } from './judge/instead.ts';
import { judge } from './judge/judge.ts';
import { kindOf } from './judge/kind.ts';
import { normalise } from './normalise.ts';
import { saidOf } from './said.ts';
import { withoutSecrets } from './secrets.ts';
import { unspelled } from './spelled.ts';

/**
 * Reads what a text says about a failed send: Outlook's error, a server's reply, or a bounce. Pure, never throws, takes
 * time in proportion to the text's length. A text that tells of no failed send gives `isSendError` false.
 *
 * @param date the day it is read on (ISO 8601), for what providers accept changes by date; absent: today
 */
export function read(text: string, date: string = today()): Reading {
  const plain = unspelled(normalise(worthReading(text)));
  const codes = findCodes(plain);
  const tasks = findTasks(plain);
  const labels = findLabels(plain);
  const fields = findFields(labels);
  const said = saidOf(plain);
  const bounce = findBounce(plain, said, labels);
  const counts = outsideReceiving(tasks);
  const sending = withoutReceiving(plain, tasks);
  const ofSending = sending === plain ? said : saidOf(sending);
  const entries = entriesOf(plain, ofSending, codes, counts);
  const words = wordsOf(ofSending, bounce.certain);
  const replies = repliesOf(plain, fields, bounce.certain).filter(({ at }) => counts(at));

  const bare = entries.length === 0 && tasks.length === 0 && words.every(({ meaning }) => meaning.by !== 'outlook');
  const speech = replies.length === 0 ? unnumbered(plain, fields.responses.filter(counts), bare) : null;
  const kind = kindOf({ plain, said, bounce, tasks, fields, entries, words, replies, speech });
  const found: Reading = {
    isSendError: false,
    kind,
    codes: codes.map(({ code }) => code),
    reply: null,
    server: null,
    port: null,
    account: kind === 'client-error' ? accountOf(plain, tasks, fields.account, replies) : null,
    stage: 'unknown',
    suspects: [],
    reasons: [],
    instead: null,
    delayed: false,
    recipients: [],
    secure: null,
    also: [],
  };
  if (kind === 'other') return { ...found, instead: insteadOf(bounce, codes) };
  const signs = {
    text: plain,
    said,
    tasks,
    fields,
    entries: entries.map(({ entry }) => entry),
    told: words.some(({ meaning }) => meaning.tells === 'sending'),
    numbered: replies.length > 0,
    refused: replies.length > 0 || speech !== null,
  };
  const other = kind === 'client-error' ? instead(signs) : null;
  if (other !== null) return { ...found, server: fields.server && withoutSecrets(fields.server), instead: other };

  const { reply, also } = decide(replies, kind === 'bounce');
  const place =
    kind === 'bounce'
      ? { server: refusingHost(plain, labels, reply), port: bounce.logged ? triedPort(plain) : null }
      : placeOf(sending, fields, reply ?? speech);
  const secure = kind === 'bounce' ? null : fields.secure;
  const { stage, reasons } = judge({
    text: plain,
    isBounce: kind === 'bounce',
    reply: reply ?? speech,
    settings: { server: place.server, port: place.port, secure },
    account: { account: found.account, server: place.server, brand: brandSaid(plain), date },
    entries,
    words,
  });
  return {
    ...found,
    isSendError: true,
    reply: reply && shown(reply),
    server: place.server === null ? null : withoutSecrets(place.server),
    port: place.port,
    stage,
    suspects: reasons.map(({ cause }) => cause),
    reasons: reasons.map(({ cause, by, what }) => ({
      cause,
      by,
      // All others are codes and words of our tables.
      what: by === 'reply' || by === 'settings' ? withoutSecrets(what) : what,
    })),
    delayed: kind === 'bounce' && bounce.delayed,
    recipients: kind === 'bounce' ? [...recipientsOf(plain)] : [],
    secure,
    also: also.slice(0, ALSO_LIMIT).map(shown),
  };
}

/** A report of an error is short; of a log of megabytes the beginning and the end are read. */
const LONGEST_BEGINNING = 1_000_000;
const LONGEST_END = 100_000;

function worthReading(text: string): string {
  if (text.length <= LONGEST_BEGINNING + LONGEST_END) return text;
  return `${text.slice(0, LONGEST_BEGINNING)}\n\n${text.slice(-LONGEST_END)}`;
}

/** The refusals in the text; where there are none, the bare code a client's field gives. */
function repliesOf(text: string, { refusal, responses }: Fields, isBounce: boolean): readonly FoundReply[] {
  const detail = detailOf(text);
  if (detail) return [detail];
  const replies = findReplies(text, { responses, isBounce });
  if (replies.length > 0 || refusal === null) return replies;
  return [{ code: refusal, enhanced: null, text: '', at: 0, end: 0, inside: null }];
}

function shown({ code, enhanced, text }: FoundReply): Reply {
  return { code, enhanced, text: cut(withoutSecrets(text)) };
}

/** Cuts without leaving half of a surrogate pair behind. */
function cut(text: string): string {
  return text.length <= WORDS_LIMIT ? text : text.slice(0, WORDS_LIMIT).replace(/[\uD800-\uDBFF]$/, '');
}

function accountOf(
  text: string,
  tasks: readonly Task[],
  ofField: string | null,
  replies: readonly FoundReply[],
): string | null {
  const ofTask = (tasks.find((task) => task.direction !== 'receiving' && task.account) ?? tasks[0])?.account ?? null;
  return ofTask ?? ofField ?? accountSaid(text, replies);
}

/** Where the client spoke to; a server that signs its refusal names itself. */
function placeOf(text: string, fields: Fields, reply: FoundReply | null): Place {
  const { server, port } = findPlace(text, fields);
  return { server: server ?? signer(reply), port };
}

/** What a text is about in which no failed send was recognised. */
function insteadOf(bounce: Bounce, codes: readonly FoundCode[]): Reading['instead'] {
  if (bounce.delivered) return 'delivered';
  return codes.length > 0 ? 'other-program' : null;
}
