import { matchReply } from '../knowledge/match-reply.ts';

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

const CODE = /(?<![\w.,+$€£-])(?:[45][0-5]\d|571)(?=[\s\-#:;.,)(='"]|$)/g;
const ENHANCED_NEXT = /[\s\-#:;,.)('"]{0,3}([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/y;
const ENHANCED_WITHIN = /[(#]\s?([245]\.\d{1,3}\.\d{1,3})\)/;

/** Words that announce a reply, with the marks that stand between them and it. */
const ANNOUNCED =
  /(?:respon(?:ded|se)(?:\swith)?|said|returned|repl(?:y|ied)|answered|diagnostic-code|smtp;|gave this error|->|\])(?: was| is)?\s?[:;=]?\s?["'(<#[]{0,3}$/i;
/** Words that announce one only if what follows sounds like a refusal, for prose uses them too. */
const PERHAPS_ANNOUNCED = /(?:error|status|code|message|smtp|was|because|reason)\s?[:;=(]?\s?["'(<#[]{0,3}$/i;

const SOUNDS_REFUSED =
  /\b(?:reject|refus|den(?:y|ied)|unknown|unavailable|invalid|fail|block|blacklist|spam|relay|auth|mailbox|recipient|quota|exceed|temporar|greylist|time(?:d )?out|disabled|syntax|starttls|policy|no such|sorry|too (?:many|large|big|much)|try again|not (?:allowed|permitted|accepted|found|available|verified|exist|valid|supported|recogni[sz]ed|local))/i;

const TRANSCRIPT_LINE =
  /^(?:<<<|[SC]: |[2-5]\d\d(?:[ -]|$)|(?:EHLO|HELO|AUTH|MAIL|RCPT|DATA|QUIT|RSET|STARTTLS)\b|[\w+/]{7,}=*$)/;

/** Where a reply's words end, whatever their paragraph goes on to say. */
const ENDS =
  /\n\n|\n(?:<<<|[SC]: |--|(?:EHLO|HELO)\s|AUTH\s(?:LOGIN|PLAIN|XOAUTH2|NTLM|CRAM-MD5)\b|MAIL\sFROM:|RCPT\sTO:|(?:DATA|QUIT|RSET|STARTTLS)(?:\n|$)|Task\s['"]|[245]\d\d[\s-]|(?:final-recipient|original-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|reporting-mta|arrival-date|generating server|x-[\w-]{1,40})\s?:)|\s?\(in\sreply\sto\s|['"]?,\s(?:port|secure\s?\(ssl\)|server\serror|error\snumber|protocol|account|server)\s?:|\s(?:Original message headers:|Giving up on\s|I'm not going to try again)/i;

function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at).replaceAll('\n', ' ');
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n' || /(?:^|\n)(?:<<<|S:) $/.test(text.slice(Math.max(0, at - 5), at));
}

function startsParagraph(text: string, at: number): boolean {
  return at === 0 || (text[at - 1] === '\n' && text[at - 2] === '\n');
}

function followsTranscript(text: string, at: number): boolean {
  if (text.slice(Math.max(0, at - 4), at).match(/(?:<<<|S:) $/)) return true;
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
}

/** A number is a reply because of what stands around it; 550 alone is a number like any other. */
function isReply(text: string, candidate: Candidate, enclosed: boolean, budget: Budget): boolean {
  const { at, after, enhanced } = candidate;
  if (enhanced !== null) return true;
  if (budget.leads-- <= 0) return false;
  const lead = before(text, at, 40);
  if (ANNOUNCED.test(lead)) return true;
  if (enclosed) return false;
  const following = text.slice(after, after + 300);
  const refused = () =>
    budget.meanings-- > 0 &&
    (SOUNDS_REFUSED.test(following) ||
      matchReply({ code: candidate.code, enhanced: null, text: following })[0]?.by === 'text');
  if (PERHAPS_ANNOUNCED.test(lead)) return refused();
  if (!startsLine(text, at)) return false;
  if (startsParagraph(text, at) && following.trim() === '') return true;
  // Only the start of a paragraph or of a line among a server's lines: prose, too, is wrapped before a number.
  return (startsParagraph(text, at) || followsTranscript(text, at)) && refused();
}

/** Words as they go on after `from`, up to where they end. */
function wordsEnd(text: string, at: number, from: number): number {
  const rest = text.slice(from, from + LONGEST);
  const quote = /['"](?=#?$)/.exec(text.slice(Math.max(0, at - 2), at))?.[0];
  const ends = [rest.length, rest.search(ENDS)];
  if (quote) ends.push(rest.search(quote === "'" ? /'(?=[\s.,;)\]]|$)/ : /"(?=[\s.,;)\]]|$)/));
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
  // A closing quotation mark whose partner stands before the code.
  return /^[^'"]*['"]\.?$/.test(words) ? words.replace(/['"]\.?$/, '') : words;
}

function continues(text: string, outer: FoundReply, candidate: Candidate): boolean {
  if (candidate.code !== outer.code) return false;
  const multiLine = text[outer.at + 3] === '-';
  return multiLine || (candidate.enhanced !== null && candidate.enhanced === outer.enhanced);
}

/** The refusals in the text, in order of appearance, each with the one it stands in. */
export function findReplies(text: string): readonly FoundReply[] {
  const found: FoundReply[] = [];
  const budget: Budget = { leads: 20_000, meanings: 300 };
  for (const match of text.matchAll(CODE)) {
    const at = match.index;
    ENHANCED_NEXT.lastIndex = at + 3;
    const next = ENHANCED_NEXT.exec(text);
    const after = next ? ENHANCED_NEXT.lastIndex : at + 3;
    const candidate = { code: Number(match[0]), at, after, enhanced: next?.[1] ?? null };
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
    const raw = text.slice(after, end);
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
  return found.length > 0 ? found : loneEnhanced(text);
}

const LONE = /(?<![\w.,-])#?([45]\.\d{1,3}\.\d{1,3})(?!\.?\d|\w)/g;
const CALLED_A_STATUS = /(?:status|error|code|ndr|dsn|reply|response|returned|<[\w.-]{1,253})\s?[:=(]?\s?["'(]?$/i;

/**
 * Enhanced status codes that stand without a reply code: "5.7.139", "Status: 5.1.1", "#5.1.1". Version numbers look
 * the same, so one counts only where it is called a status, is marked with #, or is all there is or sounds like it.
 */
function loneEnhanced(text: string): readonly FoundReply[] {
  const found: FoundReply[] = [];
  for (const match of text.matchAll(LONE)) {
    const at = match.index;
    const after = at + match[0].length;
    const following = text.slice(after, after + 300);
    const called = match[0].startsWith('#') || CALLED_A_STATUS.test(before(text, at, 270));
    const alone = startsParagraph(text, at) && (following.trim() === '' || SOUNDS_REFUSED.test(following));
    if (!called && !alone) continue;
    const enhanced = match[1] ?? null;
    const end = wordsEnd(text, at, after);
    found.push({ code: null, enhanced, text: wordsOf(text.slice(after, end), null, enhanced), at, end, inside: null });
    if (found.length >= MOST) break;
  }
  return found;
}
