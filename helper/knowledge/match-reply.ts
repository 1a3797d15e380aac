import { inFull } from './contractions.ts';
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

/** A known reply as it is looked for. The rows of the table are of many shapes, which would make each look slow. */
interface Row {
  readonly reply: KnownReply;
  /** Where it stands in the table. */
  readonly at: number;
  readonly code: string | null;
  readonly enhanced: string | null;
  readonly hosts: readonly string[] | null;
  readonly requireHost: boolean;
  readonly hasWords: boolean;
}

/** A fragment of a known reply's words. */
interface Fragment {
  readonly words: string;
  readonly row: Row;
}

/** The table by what a reply may have in common with its rows. */
interface Table {
  /** Fragments by the rarest whole word within them. */
  readonly byWord: ReadonlyMap<string, readonly Fragment[]>;
  /** Those that have no whole word for certain, and a quick look for any of them. */
  readonly loose: readonly Fragment[];
  readonly anyLoose: RegExp;
  readonly byEnhanced: ReadonlyMap<string, readonly Row[]>;
  /** Rows that stand for a bare code. */
  readonly byCode: ReadonlyMap<string, readonly Row[]>;
  /** Enhanced codes that mean something without any text, as `x.7.8`: those of the IANA registry (RFC 5248). */
  readonly registered: ReadonlySet<string>;
}

let made: Table | undefined;

function table(): Table {
  return (made ??= tableOf(knownReplies.map(rowOf)));
}

function rowOf(reply: KnownReply, at: number): Row {
  const { code, enhanced, textIncludes } = reply.match;
  const { hostHints: hosts = null, requireHost = false } = reply;
  return { reply, at, code, enhanced, hosts, requireHost, hasWords: textIncludes.length > 0 };
}

function tableOf(rows: readonly Row[]): Table {
  const fragments = rows.flatMap((row) =>
    row.reply.match.textIncludes.map((fragment) => ({ words: inFull(fragment.toLowerCase()), row })),
  );
  const common = new Map<string, number>();
  for (const { words } of fragments) for (const word of innerOf(words)) common.set(word, (common.get(word) ?? 0) + 1);
  const keyOf = ({ words }: Fragment) =>
    innerOf(words).reduce((key, word) => ((common.get(word) ?? 0) < (common.get(key) ?? Infinity) ? word : key), '');
  const byWord = grouped(fragments, keyOf);
  const loose = byWord.get('') ?? [];
  return {
    byWord,
    loose,
    anyLoose: new RegExp(loose.map(({ words }) => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')),
    byEnhanced: grouped(rows, ({ enhanced }) => enhanced ?? ''),
    byCode: grouped(
      rows.filter(({ enhanced, hasWords }) => enhanced === null && !hasWords),
      ({ code }) => code ?? '',
    ),
    registered: new Set(rows.flatMap(({ enhanced }) => (enhanced?.startsWith('x') ? [enhanced] : []))),
  };
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The words that are whole: the first and the last of a fragment may be parts of longer ones. */
function innerOf(words: string): readonly string[] {
  return words.split(/[^a-z\d]+/).slice(1, -1);
}

/** For each row of which words stand in the text, how long the longest of them is. `text` is in lower case. */
function wordsIn(text: string): ReadonlyMap<Row, number> {
  const { byWord, loose, anyLoose } = table();
  const found = new Map<Row, number>();
  const look = (fragments: readonly Fragment[]) => {
    for (const { words, row } of fragments) {
      if (text.includes(words) && words.length > (found.get(row) ?? 0)) found.set(row, words.length);
    }
  };
  const looked = new Set<readonly Fragment[]>();
  for (const word of text.match(/[a-z\d]+/g) ?? []) {
    const fragments = byWord.get(word);
    if (!fragments || looked.has(fragments)) continue;
    looked.add(fragments);
    look(fragments);
  }
  if (anyLoose.test(text)) look(loose);
  return found;
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

function hostFits({ hosts }: Row, host: string | null): boolean {
  if (host === null || hosts === null) return false;
  return hosts.some(
    (hint) => host.endsWith(hint) && (host.length === hint.length || host.at(-hint.length - 1) === '.'),
  );
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

/** The rows that may fit, in the table's order. Without any code only words can. */
function candidates({ code, enhanced }: ReplyParts, said: Iterable<Row>): readonly Row[] {
  const { byEnhanced, byCode } = table();
  const rows = new Set(said);
  for (const spelling of enhanced === null ? [] : [enhanced, anyClass(enhanced)]) {
    byEnhanced.get(spelling)?.forEach((row) => rows.add(row));
  }
  if (code !== null) byCode.get(String(code))?.forEach((row) => rows.add(row));
  return [...rows].sort((a, b) => a.at - b.at);
}

/**
 * The known replies that fit this one, best first: by the server's words, then by its enhanced code, then by the
 * bare code. Within the words the narrower entry wins: both codes given, then the host, then the longer words.
 */
export function matchReply(parts: ReplyParts, host: string | null = null): readonly ReplyMatch[] {
  const text = inFull(parts.text.toLowerCase().replace(/\s+/g, ' '));
  const said = wordsIn(text);
  const spokenTo = host?.toLowerCase() ?? hostSaid(text);
  const codeFirst = SIGN_IN_CODES.has(parts.code) && parts.enhanced !== null && saysLittle(parts.enhanced) ? 20_000 : 0;
  const found: { match: ReplyMatch; score: number }[] = [];

  for (const row of candidates(parts, said.keys())) {
    const { reply, code, enhanced, hasWords } = row;
    const ofHost = hostFits(row, spokenTo);
    if (!codeFits(code, parts.code) || (row.requireHost && !ofHost)) continue;
    const fragment = said.get(row) ?? 0;
    const nearness = ofHost ? 500 : row.hosts && spokenTo !== null ? -500 : 0;

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
      if (hasWords && table().registered.has(anyClass(enhanced))) continue;
      const undefinedStatus = enhanced === 'x.0.0' ? -20_000 : 0;
      const narrow = (hasWords ? 0 : 4000) + (enhanced.startsWith('x') ? 0 : 2000) + (code ? 1000 : 0);
      found.push({
        match: { reply, by: 'enhanced', length: 0 },
        score: 50_000 + undefinedStatus - codeFirst + narrow + nearness,
      });
    } else if (!hasWords && enhanced === null && parts.code !== null) {
      found.push({ match: { reply, by: 'code', length: 0 }, score: 40_000 });
    }
  }
  return found.sort((a, b) => b.score - a.score).map(({ match }) => match);
}
