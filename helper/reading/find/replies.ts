import { findWords } from './known-words.ts';
import { vocabulary } from '../languages/vocabulary.ts';
import { saidOf } from '../said.ts';
import { matchReply } from '../../knowledge/match-reply.ts';
import { matchesIn } from './matches.ts';

/** A refusal (4xx or 5xx, RFC 5321 §4.2.1) in the text. */
export interface FoundReply {
  /** null where only an enhanced status code (RFC 3463) stands. */
  readonly code: number | null;
  readonly enhanced: string | null;
  /** The server's own words, blanks collapsed, continuation lines joined. */
  readonly text: string;
  readonly at: number;
  readonly end: number;
  /** The reply whose words hold this one, as an index into the list. An inner refusal is the real one. */
  readonly inside: number | null;
}

/** More refusals than a bounce to a long list has, and as many words as any server says. */
const MOST = 64;
const LONGEST = 2000;

/** "postfix/smtp[571]: " is the number of a process, "1,535" one of something; in a log of Exchange "<,535" is a reply. */
const CODE = /(?<![\w.+$€£-])(?<![\w ],)(?<!\w\[)(?:[45][0-5]\d|46[0-4]|47\d|5[67]\d)(?=[\s\-#:;.,)(=\]>'"]|$)(?!:\d)/g;
const ENHANCED_NEXT = /[\s\-#:;,.)(['"<]{0,3}(?:b['"])?[#([]?([245]\.\d{1,3}\.(?:\d{1,3}|[lI](?![a-z])))(?!\.?\d)/y;
/** `Permanent(535), source: "5.7.8 …"`, `"responseCode":550,"response":"5.1.1 …"`, `code=554 enhanced="5.7.1"`. */
const ENHANCED_IN_FIELD =
  /[)\]}"']{0,2}[,;]?\s?["']?\w{0,12}(?:enhanced|ench|status|source|response|message|msg|text|reason|error)\w{0,8}["']?\s?[:=]\s?["']?#?([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/iy;
/** "Status: 5.7.0 535 …": the other way round. */
const ENHANCED_AHEAD = /(?<![\d.])([45]\.\d{1,3}\.\d{1,3})\s(?:smtp;\s?)?$/i;
const ENHANCED_WITHIN = /(?:[(#[]|: )\s?([245]\.\d{1,3}\.\d{1,3})(?=[\s)\]])/;

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
const STATUS_CODE = /\bstatus code\s?[:=]?\s?$|\bresponseCode["']?\s?[:=]\s?$/i;
const A_PORT = /\bport\s?[:=]?\s?["'(]?$/i;

const SOUNDS_REFUSED =
  /\b(?:reject|refus|den(?:y|ied)|unknown|unavailable|invalid|fail|block|blacklist|spam|relay|auth|mailbox|recipient|quota|exceed|abort|temporar|greylist|time(?:d )?out|disabled|syntax|starttls|policy|no such|hello first|sorry|too (?:many|large|big|much)|try again|permission|not (?:allowed|permitted|accepted|found|available|verified|exist|valid|supported|recogni[sz]ed|local))/i;

const TRANSCRIPT_LINE =
  /^(?:\.$|<<<|[SC]: |[2-5]\d\d(?:[ -]|$)|(?:EHLO|HELO|AUTH|MAIL|RCPT|DATA|QUIT|RSET|STARTTLS)\b|[\w+/]{7,}=*$)/;

/** What programs write before a line that the server said. */
const OF_A_LOG =
  /(?:^|\n)(?:[^\n<>]{0,90}- [<>]|<{1,3}|<-{1,2}|<\*\*|<~\*?|S:|Got:|Received:|Server:|data:|SERVER -> CLIENT:) {1,3}$/i;

/** Where a reply's words end, whatever their paragraph goes on to say. */
const ENDS_QUOTED =
  /\n(?:[\w./-]{2,24}\[\d{1,8}\]: |dma: |at\s[\w.<]|(?:CLIENT|SERVER) -> |<<<|[SC]: |--|(?:EHLO|HELO)\s|AUTH\s(?:LOGIN|PLAIN|XOAUTH2|NTLM|CRAM-MD5)\b|MAIL\sFROM:|RCPT\sTO:|(?:DATA|QUIT|RSET|STARTTLS)(?:\n|$)|Task\s['"]|[245]\d\d[\s-]|(?:final-recipient|original-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|reporting-mta|arrival-date|generating server|x-[\w-]{1,40})\s?:)|\s?\(in\sreply\sto\s|['"]?,\s(?:port|secure\s?\(ssl\)|server\serror|error\snumber|protocol|account|server)\s?:|\s(?:Original message headers:|Giving up on\s|I'm not going to try again)/i;
const ENDS = new RegExp(`\\n\\n|${ENDS_QUOTED.source}`, 'i');

function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at).replaceAll('\n', ' ');
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || OF_A_LOG.test(text.slice(Math.max(0, at - 24), at));
}

function startsParagraph(text: string, at: number): boolean {
  return at === 0 || (text[at - 1] === '\n' && text[at - 2] === '\n');
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
interface Budget {
  leads: number;
  meanings: number;
}

interface Candidate {
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
function isReply(text: string, candidate: Candidate, enclosed: boolean, budget: Budget): boolean {
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

/** Words as they go on after `from`, up to where they end. */
function wordsEnd(text: string, at: number, from: number): number {
  const rest = text.slice(from, from + LONGEST);
  const quote = /['"](?=#?$)/.exec(text.slice(Math.max(0, at - 2), at))?.[0];
  const closing = quote ? rest.search(quote === "'" ? /'(?=[\s.,;)\]]|$)/ : /"(?=[\s.,;)\]]|$)/) : -1;
  // What stands in quotation marks belongs together, blank lines and all.
  const ends = closing >= 0 ? [closing, rest.slice(0, closing).search(ENDS_QUOTED)] : [rest.length, rest.search(ENDS)];
  return from + Math.min(...ends.filter((end) => end >= 0));
}

/**
 * The words of a reply without the codes that continuation lines repeat (RFC 5321 §4.2.1: "550-first", "550 last"),
 * also where the lines were joined into one.
 */
function wordsOf(raw: string, code: number | null, enhanced: string | null): string {
  const joined = raw.replace(
    /(?<=^|\s)(\d{3})[\s-](?:([245]\.\d{1,3}\.\d{1,3})(?:\s|$))?/g,
    (whole, itsCode: string, itsEnhanced?: string) =>
      Number(itsCode) === code && (itsEnhanced ?? null) === enhanced ? '' : whole,
  );
  const words = joined
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-:;,.)\]]+/, '')
    .trim();
  // A closing quotation mark or bracket whose partner stands before the code.
  if (words.endsWith('>') && !words.includes('<')) return words.slice(0, -1);
  return /^[^'"]*['"]\.?$/.test(words) ? words.replace(/['"]\.?$/, '') : words;
}

function continues(text: string, outer: FoundReply, candidate: Candidate): boolean {
  if (candidate.code !== outer.code) return false;
  const multiLine = text[outer.at + 3] === '-';
  return multiLine || (candidate.enhanced !== null && candidate.enhanced === outer.enhanced);
}

function matchAt(text: string, at: number, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** What is known already of the text. */
export interface Around {
  /** Where a label says that the server's words begin. */
  readonly responses: readonly number[];
  /** The text is a report of mail that came back; its lines that look like refusals are some. */
  readonly isBounce: boolean;
}

/**
 * The refusals in the text, in order of appearance, each with the one it stands in.
 */
export function findReplies(text: string, { responses, isBounce }: Around): readonly FoundReply[] {
  const labelled = new Set(responses.flatMap((at) => [at, at + 1, at + 2]));
  const found: FoundReply[] = [];
  const budget: Budget = { leads: 20_000, meanings: 300 };
  for (const match of matchesIn(text, CODE)) {
    const at = match.index;
    const next = matchAt(text, at + 3, ENHANCED_NEXT) ?? matchAt(text, at + 3, ENHANCED_IN_FIELD);
    const after = at + 3 + (next?.[0].length ?? 0);
    const ahead = next ? undefined : ENHANCED_AHEAD.exec(text.slice(Math.max(0, at - 18), at))?.[1];
    const candidate = {
      code: Number(match[0]),
      at,
      after,
      // A scanner takes 1 for l: "5.7.l".
      enhanced: ahead ?? next?.[1]?.replace(/[lI]/g, '1') ?? null,
      labelled: labelled.has(at),
      isBounce,
    };
    const inside = found.findLastIndex((it) => it.at < at && at < it.end);
    const outer = found[inside];
    if (outer && continues(text, outer, candidate)) continue;
    if (!isReply(text, candidate, outer !== undefined, budget)) continue;

    const multiLine = text[at + 3] === '-';
    let end = wordsEnd(text, at, after);
    // The lines of one reply: each but the last has a hyphen after the code.
    while (multiLine && text[end] === '\n' && text.slice(end + 1, end + 4) === match[0] && end - at < LONGEST) {
      end = wordsEnd(text, at, end + 4);
    }
    // "Status code: 550 5.7.1" heads a table; what follows is not the server's.
    const raw = STATUS_CODE.test(text.slice(Math.max(0, at - 20), at)) ? '' : text.slice(after, end);
    const enhanced = candidate.enhanced ?? ENHANCED_WITHIN.exec(raw)?.[1] ?? null;
    found.push({
      code: candidate.code,
      enhanced,
      text: wordsOf(raw, candidate.code, candidate.enhanced),
      at,
      end,
      inside: outer ? inside : null,
    });
    if (found.length >= MOST) break;
  }
  return found.length > 0 ? found : loneEnhanced(text, labelled, isBounce);
}

/** Only mail servers have details of three digits; other codes of three parts must stand before a refusal. */
function unmistakable(enhanced: string, lead: string, following: string): boolean {
  if (/\.\d{3}$/.test(enhanced) && matchReply({ code: null, enhanced, text: '' })[0]?.by === 'enhanced') return true;
  return SOUNDS_REFUSED.test(following.slice(0, 80)) && !/(?:version|release|build|php|v)\s?$/i.test(lead);
}

/** The reply code right before an enhanced one, with letters in it that a scanner took for digits: "55O 5.7.1". */
function scannedCode(lead: string): number | null {
  const scanned = /(?<![\w.,-])([45][\dOoSlI]{2})[\s-]$/.exec(lead)?.[1];
  if (scanned === undefined) return null;
  const code = Number(scanned.replace(/O/gi, '0').replace(/S/g, '5').replace(/[lI]/g, '1'));
  return code % 100 < 60 ? code : null;
}

const LONE = /(?<![\w.,-])#?([45]\.\d{1,3}\.\d{1,3})(?!\.?\d|\w)/g;
/** A number of three parts in a sentence about SMTP is no version of a program. */
const SPEAKS_OF_SMTP = /\bsmtp\b.{1,200}[:.]\s?["'(]?$/i;
const CALLED_A_STATUS = /(?:status|error|code|ndr|reply|response|responds|returned|<[\w.-]{1,253})\s?[:=(]?\s?["'(]?$/i;

/**
 * Enhanced status codes that stand without a reply code: "5.7.139", "Status: 5.1.1", "#5.1.1". Version numbers look
 * the same, so one counts only where it is called a status, is marked with #, or is all there is or sounds like it.
 */
function loneEnhanced(text: string, labelled: ReadonlySet<number>, isBounce: boolean): readonly FoundReply[] {
  const found: FoundReply[] = [];
  for (const match of matchesIn(text, LONE)) {
    const at = match.index;
    const after = at + match[0].length;
    const following = text.slice(after, after + 300);
    const lead = before(text, at, 270);
    const called =
      match[0].startsWith('#') ||
      labelled.has(at) ||
      CALLED_A_STATUS.test(lead) ||
      SPEAKS_OF_SMTP.test(lead.slice(-200));
    const starts =
      startsParagraph(text, at) || (isBounce && /(?:^|\n)(?:-{1,3} )?$/.test(text.slice(Math.max(0, at - 5), at)));
    const alone = starts && (following.trim() === '' || at === 0 || SOUNDS_REFUSED.test(following));
    if (!called && !alone && !unmistakable(match[1] ?? '', lead, following)) continue;
    const enhanced = match[1] ?? null;
    const end = wordsEnd(text, at, after);
    const words = wordsOf(text.slice(after, end), null, enhanced);
    // "you must authenticate first (#5.5.1)": the words stand before the code.
    const code = scannedCode(lead);
    const ahead = words === '' ? (/[:.]\s([^:.]{8,200})\s\(#?$/.exec(lead)?.[1] ?? '') : '';
    found.push({ code, enhanced, text: words || ahead, at, end, inside: null });
    if (found.length >= MOST) break;
  }
  return found;
}
