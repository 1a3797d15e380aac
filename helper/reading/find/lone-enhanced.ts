import { matchReply } from '../../knowledge/match-reply.ts';
import { MOST, type FoundReply } from './found-reply.ts';
import { matchesIn } from './matches.ts';
import { before, SOUNDS_REFUSED, startsParagraph } from './reply-around.ts';
import { wordsEnd, wordsOf } from './reply-words.ts';

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
export function loneEnhanced(text: string, labelled: ReadonlySet<number>, isBounce: boolean): readonly FoundReply[] {
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
