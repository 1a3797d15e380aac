import type { Reading } from '../../protocol/reading.ts';
import type { Bounce } from '../find/bounce.ts';
import type { EntryFound } from '../find/entries.ts';
import type { Fields } from '../find/fields.ts';
import { findWords, type FoundWords } from '../find/known-words.ts';
import type { FoundReply } from '../find/replies.ts';
import type { Task } from '../find/tasks.ts';
import { testResult } from '../find/test-results.ts';
import { speaksOfSending } from '../languages/spoken.ts';
import { withoutSpans } from '../cut-out.ts';
import { saidOf, type Said } from '../said.ts';
import { refusedReceiving } from './instead.ts';
import { mentions } from './mentions.ts';
import { ofOtherService } from './other-services.ts';
import { speaksOfMail } from './speaks-of-smtp.ts';

/** What tells the kinds of texts apart. */
export interface Signs {
  readonly plain: string;
  /** The same, ready for looking for words. */
  readonly said: Said;
  readonly bounce: Bounce;
  readonly tasks: readonly Task[];
  readonly fields: Fields;
  readonly entries: readonly EntryFound[];
  readonly words: readonly FoundWords[];
  readonly replies: readonly FoundReply[];
  /** A server's words without a number. */
  readonly speech: FoundReply | null;
}

/** Whether the text is a program's error, a server's reply, a bounce or none of them. */
export function kindOf({
  plain,
  said,
  bounce,
  tasks,
  fields,
  entries,
  words,
  replies,
  speech,
}: Signs): Reading['kind'] {
  // A task line is Outlook's own, even where it quotes what a bounce would say.
  if (tasks.length > 0) return 'client-error';
  // File servers answer with the same numbers (RFC 959 §4.2).
  if (/\bftpd?\b|\bvsftpd\b/i.test(plain) && !/smtp|mail/i.test(plain)) return 'other';
  // A POP or IMAP server refused; what that is instead is told of programs' errors.
  if (replies.length === 0 && refusedReceiving(plain)) return 'client-error';
  const unanswered = replies.length === 0 && speech === null && !bounce.certain;
  if (unanswered && entries.length + words.length > 0 && ofOtherService(plain)) return 'other';
  if (!bounce.certain && mentions(plain, replies)) return 'other';
  if (bounce.delivered && !bounce.certain) return 'other';
  if (bounce.certain) return bounce.delivered && replies.every((reply) => reply.code === null) ? 'other' : 'bounce';
  if (bounce.likely && entries.length === 0 && replies.length > 0) return 'bounce';
  if (entries.length > 0 || (fields.tellsError && fields.count >= 3)) return 'client-error';
  if (replies.length === 0 && tellsOfSending(plain, said, words)) return 'client-error';
  if (testResult(plain) || (replies.length > 0 && programAround(plain, replies))) return 'client-error';
  if (replies.length > 0 || speech !== null) return 'server-reply';
  return tellsOfFailedSend(plain) ? 'client-error' : 'other';
}

/** A program's own sentence stands around the server's words. */
function programAround(text: string, replies: readonly FoundReply[]): boolean {
  const outermost = replies.filter(({ inside }) => inside === null);
  return findWords(saidOf(withoutSpans(text, outermost)), 'outlook', 3).some(
    ({ meaning }) => meaning.tells === 'sending',
  );
}

/** A program's words for a failed connection are an error of sending only where mail is spoken of. */
function tellsOfSending(text: string, said: Said, words: readonly FoundWords[]): boolean {
  if (words.some(({ meaning }) => meaning.tells === 'sending')) return true;
  const ofPrograms = words.some(({ meaning }) => meaning.by === 'program');
  if (ofPrograms && speaksOfMail(text)) return true;
  return words.length > 0 && speaksOfSending(said);
}

const SENDING = String.raw`\b(?:send(?:s|ing)?|sent|smtp|deliver(?:ed|y)?|rcpt|mail from)\b`;
const FAILING = String.raw`\b(?:fail(?:s|ed|ure)?|reject(?:s|ed)?|refus(?:es|ed)|errors?|cannot|can't|unable|denied|(?:could|was|were|has|have)(?: not|n't))\b`;
const SENTENCE = new RegExp(`${SENDING}[^\n]{1,60}${FAILING}|${FAILING}[^\n]{1,60}${SENDING}`, 'i');
const LONGEST = 1500;

/** A short text in which one line speaks both of sending and of failing, whatever its words are. */
function tellsOfFailedSend(text: string): boolean {
  return text.length <= LONGEST && speaksOfMail(text) && SENTENCE.test(text);
}
