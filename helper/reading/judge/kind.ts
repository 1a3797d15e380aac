import type { Reading } from '../../protocol/reading.ts';
import type { Bounce } from '../find/bounce.ts';
import type { EntryFound } from '../find/entries.ts';
import type { Fields } from '../find/fields.ts';
import { findWords, type FoundWords } from '../find/known-words.ts';
import type { FoundReply } from '../find/found-reply.ts';
import type { Task } from '../find/tasks.ts';
import { testResult } from '../find/test-results.ts';
import { speaksOfSending } from '../languages/spoken.ts';
import { withoutSpans } from '../cut-out.ts';
import { saidOf, type Said } from '../said.ts';
import { wordIndex } from '../word-index.ts';
import { refusedReceiving } from './instead.ts';
import { mentions } from './mentions.ts';
import { answersForAbsence, ofOtherMessages } from './other-messages.ts';
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
  if (unanswered && entries.length === 0 && answersForAbsence(said)) return 'other';
  if (replies.length === 0 && ofOtherMessages(said)) return 'other';
  if (bounce.delivered && !bounce.certain) return 'other';
  if (bounce.certain) return bounce.delivered && replies.every((reply) => reply.code === null) ? 'other' : 'bounce';
  if (bounce.likely && entries.length === 0 && replies.length > 0) return 'bounce';
  if (entries.length > 0 || (fields.tellsError && fields.count >= 3)) return 'client-error';
  if (replies.length === 0 && tellsOfSending(plain, said, words)) return 'client-error';
  if (testResult(plain) || (replies.length > 0 && programAround(plain, replies))) return 'client-error';
  if (replies.length > 0 || speech !== null) return 'server-reply';
  return tellsOfFailedSend(plain, said) ? 'client-error' : 'other';
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

const SENDING = String.raw`\b(?:send(?:s|ing)?|sent|smtp|deliver(?:ed|y)?|outgoing|rcpt|mail from)\b`;
const FAILING = String.raw`\b(?:fail(?:s|ed|ure)?|reject(?:s|ed)?|refus(?:es|ed)|errors?|cannot|unable|trouble|problem|denied|(?:could|was|were|has|have|is|are|did|does) not)\b`;
/** Not the end of a question. */
const BETWEEN = '[^\n?]{1,60}';
const SENTENCE = new RegExp(`${SENDING}${BETWEEN}${FAILING}|${FAILING}${BETWEEN}${SENDING}`);
/** A message is one of mail where nothing else is spoken of. */
const OF_MAIL = /\breported error\b|\b(?:outlook|outbox|thunderbird|outgoing|(?:the|this|your) message)\b/;
const LONGEST = 1500;
/** Words of failing stand in every other text; in one so short it is what was told. */
const SHORT = 400;

const speaksOfFailing = wordIndex(() => FAILED.map((words) => [words, true] as const));

/** A short text in which one line speaks both of sending and of failing, whatever its words are. */
function tellsOfFailedSend(text: string, said: Said): boolean {
  if (text.length > LONGEST) return false;
  if ((speaksOfMail(text) || OF_MAIL.test(said.text)) && SENTENCE.test(said.text)) return true;
  return text.length <= SHORT && speaksOfSending(said) && speaksOfFailing(said).length > 0;
}

/** "Could not", "impossible" and their like; English has its own pattern. */
const FAILED = [
  'konnte nicht',
  'konnten nicht',
  'kann nicht',
  'fehlgeschlagen',
  'fehler',
  'falsch',
  'impossible',
  'échoué',
  'échec',
  'erreur',
  'no se puede',
  'no se pudo',
  'no se ha podido',
  'no puedo',
  'falló',
  'non è possibile',
  'impossibile',
  'non riuscito',
  'non riuscita',
  'non risponde',
  'errore',
  'não foi possível',
  'não é possível',
  'falhou',
  'erro',
  'kan niet',
  'kon niet',
  'mislukt',
  'fout',
  'nie można',
  'nie udało się',
  'błąd',
  'kunde inte',
  'kan inte',
  'misslyckades',
  'kunne ikke',
  'kan ikke',
  'mislyktes',
  'ei voi',
  'epäonnistui',
  'не удалось',
  'не удается',
  'невозможно',
  'ошибка',
  'не вдалося',
  'помилка',
  'nelze',
  'nepodařilo se',
  'nem sikerült',
  'δεν ήταν δυνατή',
  'hata',
  'gönderilemedi',
  'できません',
  'エラー',
  '失敗',
  '无法',
  '無法',
  '失败',
  '错误',
  '수 없',
  '실패',
  '오류',
  'تعذر',
  'فشل',
  'לא ניתן',
  'נכשל',
];
