import { MOST, type FoundReply } from './found-reply.ts';
import { isReply, type Budget, type Candidate } from './is-reply.ts';
import { loneEnhanced } from './lone-enhanced.ts';
import { matchesIn } from './matches.ts';
import { ENHANCED_WITHIN } from './reply-around.ts';
import { LONGEST, wordsEnd, wordsOf } from './reply-words.ts';

/** "postfix/smtp[571]: " is the number of a process, "1,535" one of something; in a log of Exchange "<,535" is a reply. */
const CODE = /(?<![\w.+$€£-])(?<![\w ],)(?<!\w\[)(?:[45][0-5]\d|46[0-4]|47\d|5[67]\d)(?=[\s\-#:;.,)(=\]>'"]|$)(?!:\d)/g;
const ENHANCED_NEXT = /[\s\-#:;,.)(['"<]{0,3}(?:b['"])?[#([]?([245]\.\d{1,3}\.(?:\d{1,3}|[lI](?![a-z])))(?!\.?\d)/y;
/** `Permanent(535), source: "5.7.8 …"`, `"responseCode":550,"response":"5.1.1 …"`, `code=554 enhanced="5.7.1"`. */
const ENHANCED_IN_FIELD =
  /[)\]}"']{0,2}[,;]?\s?["']?\w{0,12}(?:enhanced|ench|status|source|response|message|msg|text|reason|error)\w{0,8}["']?\s?[:=]\s?["']?#?([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/iy;
/** "Status: 5.7.0 535 …": the other way round. */
const ENHANCED_AHEAD = /(?<![\d.])([45]\.\d{1,3}\.\d{1,3})\s(?:smtp;\s?)?$/i;
/** "Status code: 550 5.7.1" heads a table. */
const STATUS_CODE = /\bstatus code\s?[:=]?\s?$|\bresponseCode["']?\s?[:=]\s?$/i;

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
    // What follows the head of a table is not the server's.
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
