import { knownReplies, type KnownReply } from './smtp-replies.ts';

/** A refusal as far as it is known; `code` is null where only an enhanced status code was given. */
export interface ReplyParts {
  readonly code: number | null;
  readonly enhanced: string | null;
  readonly text: string;
}

/** A known reply that fits, and what made it fit. */
export interface ReplyMatch {
  readonly reply: KnownReply;
  readonly by: 'text' | 'enhanced' | 'code';
  /** How many characters of its words were found; 0 where its code alone fits. */
  readonly length: number;
}

/** A fragment of a known reply's words. */
interface Fragment {
  readonly words: string;
  readonly reply: KnownReply;
}

/** Fragments by a whole word within them; those that have none for certain stand under the empty word. */
let fragments: ReadonlyMap<string, readonly Fragment[]> | undefined;
let registered: ReadonlySet<string> | undefined;

function byWord(): ReadonlyMap<string, readonly Fragment[]> {
  const map = new Map<string, Fragment[]>();
  for (const reply of knownReplies) {
    for (const fragment of reply.match.textIncludes) {
      const words = fragment.toLowerCase();
      map.set(keyOf(words), [...(map.get(keyOf(words)) ?? []), { words, reply }]);
    }
  }
  return map;
}

/** The longest whole word; the first and the last of a fragment may be parts of longer ones. */
function keyOf(words: string): string {
  const inner = words.split(/[^a-z\d]+/).slice(1, -1);
  return inner.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

const byCode = new Map<number | null, readonly KnownReply[]>();

/** The known replies that a code leaves: those with it and those without any; all where there is no code. */
function candidates(code: number | null): readonly KnownReply[] {
  const known = byCode.get(code);
  if (known) return known;
  const left = knownReplies.filter(({ match }) => codeFits(match.code, code));
  byCode.set(code, left);
  return left;
}

/** For each known reply of which words stand in the text, how long the longest of them is. `text` is in lower case. */
function wordsIn(text: string): ReadonlyMap<KnownReply, number> {
  fragments ??= byWord();
  const found = new Map<KnownReply, number>();
  for (const word of new Set(text.split(/[^a-z\d]+/)).add('')) {
    for (const { words, reply } of fragments.get(word) ?? []) {
      if (words.length > (found.get(reply) ?? 0) && text.includes(words)) found.set(reply, words.length);
    }
  }
  return found;
}

/** Enhanced codes that mean something without any text, as `x.7.8`: those of the IANA registry (RFC 5248). */
function registeredEnhanced(): ReadonlySet<string> {
  return (registered ??= new Set(
    knownReplies.flatMap(({ match }) => (match.enhanced?.startsWith('x.') ? [match.enhanced] : [])),
  ));
}

function anyClass(enhanced: string): string {
  return `x${enhanced.slice(1)}`;
}

function enhancedFits(pattern: string, enhanced: string | null): boolean {
  return enhanced !== null && (pattern === enhanced || pattern === anyClass(enhanced));
}

function codeFits(pattern: string | null, code: number | null): boolean {
  return pattern === null || code === null || pattern === String(code);
}

function hostFits(reply: KnownReply, host: string | null): boolean {
  return host !== null && (reply.hostHints ?? []).some((hint) => host === hint || host.endsWith(`.${hint}`));
}

/** Google signs its replies, and Yahoo points to its own pages, which tells the host where nobody named it. */
function hostSaid(text: string): string | null {
  if (/\bgsmtp\b/.test(text)) return 'smtp.gmail.com';
  return /\bpostmaster\.(?:yahooinc|verizonmedia|yahoo)\.com\b|\bsenders\.yahooinc\.com\b/.test(text)
    ? 'mta5.am0.yahoodns.net'
    : null;
}

/** RFC 4954 §6: these codes speak of signing in, whatever an enhanced code of the sort "other" adds. */
const SIGN_IN_CODES: ReadonlySet<number | null> = new Set([530, 534, 535, 538]);

/** "Other or undefined" details (RFC 3463 §3), and 7.1, which servers use for every refusal there is. */
export function saysLittle(enhanced: string | null): boolean {
  return enhanced === null || SAYS_LITTLE.test(enhanced);
}

const SAYS_LITTLE = /^[245]\.(?:\d{1,3}\.0|7\.1)$/;

/**
 * The known replies that fit this one, best first: by the server's words, then by its enhanced code, then by the
 * bare code. Within the words the narrower entry wins: both codes given, then the host, then the longer words.
 */
export function matchReply(parts: ReplyParts, host: string | null = null): readonly ReplyMatch[] {
  const text = parts.text.toLowerCase().replace(/\s+/g, ' ');
  const said = wordsIn(text);
  const spokenTo = host?.toLowerCase() ?? hostSaid(text);
  const codeFirst = SIGN_IN_CODES.has(parts.code) && parts.enhanced !== null && saysLittle(parts.enhanced) ? 20_000 : 0;
  const found: { match: ReplyMatch; score: number }[] = [];

  // Without a code only words can match.
  const possible = parts.code === null && parts.enhanced === null ? said.keys() : candidates(parts.code);
  for (const reply of possible) {
    const { code, enhanced } = reply.match;
    if (!codeFits(code, parts.code) || (reply.requireHost === true && !hostFits(reply, spokenTo))) continue;
    const fragment = said.get(reply) ?? 0;
    const nearness = hostFits(reply, spokenTo) ? 500 : reply.hostHints && spokenTo !== null ? -500 : 0;

    if (fragment > 0) {
      if (enhanced !== null && parts.enhanced !== null && !enhancedFits(enhanced, parts.enhanced)) continue;
      if (enhanced !== null && parts.enhanced === null && parts.code !== null) continue;
      const narrow = (code !== null && parts.code !== null ? 1000 : 0) + (enhanced === null ? 0 : 2000);
      found.push({
        match: { reply, by: 'text', length: fragment },
        score: 100_000 + narrow + nearness + Math.min(fragment, 400),
      });
    } else if (enhanced !== null && enhancedFits(enhanced, parts.enhanced)) {
      // An entry with words of its own stands for its code alone only where the registry gives the code no meaning.
      if (reply.match.textIncludes.length > 0 && registeredEnhanced().has(anyClass(enhanced))) continue;
      const undefinedStatus = enhanced === 'x.0.0' ? -20_000 : 0;
      const narrow =
        (reply.match.textIncludes.length === 0 ? 4000 : 0) + (enhanced.startsWith('x') ? 0 : 2000) + (code ? 1000 : 0);
      found.push({
        match: { reply, by: 'enhanced', length: 0 },
        score: 50_000 + undefinedStatus - codeFirst + narrow + nearness,
      });
    } else if (reply.match.textIncludes.length === 0 && enhanced === null && parts.code !== null) {
      found.push({ match: { reply, by: 'code', length: 0 }, score: 40_000 });
    }
  }
  return found.sort((a, b) => b.score - a.score).map(({ match }) => match);
}
