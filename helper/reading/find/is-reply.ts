import { matchReply } from '../../knowledge/match-reply.ts';
import { vocabulary } from '../languages/vocabulary.ts';
import { saidOf } from '../said.ts';
import { findWords } from './known-words.ts';
import { before, ENHANCED_WITHIN, SOUNDS_REFUSED, startsParagraph } from './reply-around.ts';

/** Words that announce a reply, with the marks that stand between them and it. */
const ANNOUNCED =
  /(?:respon(?:ded|se)(?:\swith|\s?code)?|said|returned(?:\san)?(?:\serror)?|repl(?:y|ied)(?:\swith|\s?code)?|answered|diagnostic-code|smtp;|gave this error|command failed:?|received error code\.?|got code|server message|->|\]|smtp\s(?:server\s)?(?:error|status|code)(?:\s?code)?|\bsmtp\w{0,40}|smtp[^\n:]{1,16}[(:=]|(?:login|auth\w{0,20}):)(?: was| is| from .{1,80})?\s?[:;=]?\s?["'(<#[]{0,3}$/i;
/** Words that announce one only if what follows sounds like a refusal, for prose uses them too. */
const PERHAPS_ANNOUNCED =
  /(?:(?:error|exception|status|code|message|smtp|was|because|reason|command failed|with)\s?[:;=(]?\s?["'(<#[]{0,3}\s?|[:(]\s?["'(<#[]{0,3}|["'[])$/i;
/** The Web has codes of its own. */
const OF_THE_WEB = /\bhttps?\b.{0,20}$/i;
/** What Web servers call their own failures (RFC 9110 §15.6), where they are no mail servers' words. */
const OF_A_WEB_SERVER = /^\W{0,3}(?:internal server error|bad gateway|gateway time-?out)/i;
const A_PORT = /\bport\s?[:=]?\s?["'(]?$/i;

const TRANSCRIPT_LINE =
  /^(?:\.$|<<<|[SC]: |[2-5]\d\d(?:[ -]|$)|(?:EHLO|HELO|AUTH|MAIL|RCPT|DATA|QUIT|RSET|STARTTLS)\b|[\w+/]{7,}=*$)/;

/** What programs write before a line that the server said. */
const OF_A_LOG =
  /(?:^|\n)(?:[^\n<>]{0,90}- [<>]|<{1,3}|<-{1,2}|<\*\*|<~\*?|S:|Got:|Received:|Server:|data:|SERVER -> CLIENT:) {1,3}$/i;

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || OF_A_LOG.test(text.slice(Math.max(0, at - 24), at));
}

function followsTranscript(text: string, at: number): boolean {
  if (OF_A_LOG.test(text.slice(Math.max(0, at - 24), at))) return true;
  const lineBefore = text.slice(Math.max(0, at - 200), at - 1);
  return TRANSCRIPT_LINE.test(lineBefore.slice(lineBefore.lastIndexOf('\n') + 1));
}

/**
 * How often the dear tests may still be made in this text. No report comes near; a text of a million numbers would
 * otherwise take minutes.
 */
export interface Budget {
  leads: number;
  meanings: number;
}

/** A number that may be a reply. */
export interface Candidate {
  readonly code: number;
  readonly at: number;
  readonly after: number;
  readonly enhanced: string | null;
  /** It stands where a label ("Server Response:") says a reply stands. */
  readonly labelled: boolean;
  readonly isBounce: boolean;
}

/** "Serverfehler 530": a label without its colon, in any language. */
function labelEnds(lead: string): boolean {
  const words = lead
    .toLowerCase()
    .trimEnd()
    .split(/[\s,;.'"]+/)
    .slice(-3);
  return [1, 2, 3].some((count) => vocabulary().labels.get(words.slice(-count).join(' ')) === 'serverError');
}

/** A number is a reply because of what stands around it; 550 alone is a number like any other. */
export function isReply(text: string, candidate: Candidate, enclosed: boolean, budget: Budget): boolean {
  const { at, after, enhanced } = candidate;
  if (enhanced !== null) return true;
  if (budget.leads-- <= 0) return false;
  const lead = before(text, at, 120);
  if (OF_THE_WEB.test(lead) || A_PORT.test(lead)) return false;
  // SMTP has no replies from 401 to 420 (RFC 5321 §4.2.3); the Web has.
  if (candidate.code > 400 && candidate.code < 421) return false;
  if (OF_A_WEB_SERVER.test(text.slice(after, after + 40))) return false;
  if (candidate.labelled || ANNOUNCED.test(lead) || labelEnds(lead)) return true;
  if (enclosed) return false;
  const following = sentenceAt(text, after);
  const refused = () =>
    budget.meanings-- > 0 &&
    (SOUNDS_REFUSED.test(following) ||
      findWords(saidOf(following), 'server', 1).length > 0 ||
      matchReply({ code: candidate.code, enhanced: null, text: following })[0]?.by === 'text');
  if (PERHAPS_ANNOUNCED.test(lead)) return refused();
  if (!startsLine(text, at)) return budget.meanings-- > 0 && beginsAsServers(candidate.code, following);
  if (startsParagraph(text, at) && following.trim() === '') return true;
  // Only the start of a paragraph or of a line among a server's lines: prose, too, is wrapped before a number.
  const atHome =
    candidate.isBounce ||
    startsParagraph(text, at) ||
    followsTranscript(text, at) ||
    /smtp|\bbounc/i.test(before(text, at, 300));
  return atHome && refused();
}

/** "help! 553 sorry, that domain isn't in my list …": nobody but a server says so, wherever its number stands. */
function beginsAsServers(code: number, following: string): boolean {
  if (!/^ [a-z]/i.test(following)) return false;
  const enhanced = ENHANCED_WITHIN.exec(following)?.[1] ?? null;
  const [best] = matchReply({ code, enhanced, text: following });
  if (best?.by === 'text' && best.length >= TELLING) return true;
  const said = saidOf(following);
  return findWords(said, 'server', 3).some(({ words }) => words.length >= TELLING && said.text.indexOf(words) < NEAR);
}

/** Shorter words of a server may stand in any text, and later ones in another sentence. */
const TELLING = 14;
const NEAR = 16;

/** What a number is followed by, as far as it belongs to it: not the next sentence, let alone the next paragraph. */
function sentenceAt(text: string, at: number): string {
  const rest = text.slice(at, at + 200);
  const end = rest.search(/\n\n|[.?!]["')]?\s(?=[A-Z][a-z]{1,12}\s)/);
  return end > 3 ? rest.slice(0, end) : (rest.split('\n\n', 1)[0] ?? '');
}
