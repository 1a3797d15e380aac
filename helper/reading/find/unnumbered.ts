import { matchReply } from '../../knowledge/match-reply.ts';
import { findWords } from './known-words.ts';
import { saidOf } from '../said.ts';
import type { FoundReply } from './found-reply.ts';

/** "resomta.example.net resomta.example.net …", "<anna@example.com>: …": how servers' words begin. */
const OPENING = /^(?:(?:[a-z\d-]{1,63}\.){2,8}[a-z]{2,24}\s|<[^<>\n]{1,253}>(?::|\.\.\.)\s)/i;
/** What mail programs say after the server's words. */
const AFTER = /\sPlease (?:check|verify)\b|\n\n/;
const LONGEST = 400;
/** Shorter words of a known reply may stand in any text. */
const TELLING = 24;

/**
 * A server's words without their number: programs such as Thunderbird leave it out ("The mail server responded: …").
 * `responses` are the places at which a label says that the server's words begin; in a `bare` text, in which no program
 * speaks, they may be all there is. Null where none stand in the text.
 */
export function unnumbered(text: string, responses: readonly number[], bare: boolean): FoundReply | null {
  const alone = bare && (text.length <= LONGEST || OPENING.test(text.slice(0, 400)));
  const places = [...responses, ...(alone ? [0] : [])];
  for (const at of places) {
    const rest = text.slice(at, at + LONGEST);
    const end = rest.search(AFTER);
    const words = (end < 0 ? rest : rest.slice(0, end)).replace(/\s+/g, ' ').trim();
    if (words !== '' && (at > 0 || OPENING.test(words) ? means(words) : tells(words))) {
      return { code: null, enhanced: null, text: words, at, end: at + words.length, inside: null };
    }
  }
  return null;
}

/** Words of which a server is known to be the speaker need only mean something. */
function means(words: string): boolean {
  return tells(words) || findWords(saidOf(words), 'server', 1).length > 0;
}

/** Words that only servers use. */
function tells(words: string): boolean {
  const [best] = matchReply({ code: null, enhanced: null, text: words });
  return best?.by === 'text' && best.length >= TELLING;
}
