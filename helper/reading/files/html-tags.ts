/** What is told of the pieces of an HTML text, in their order. */
export interface Pieces {
  /** Words between tags, with their character references as written. */
  readonly words: (words: string) => void;
  /** The name of a tag, in lower case. */
  readonly tag: (name: string, closes: boolean) => void;
}

/**
 * Takes an HTML text apart as far as its words need it: comments and what Internet Explorer's conditions stand in, styles,
 * scripts and titles are left out; a `<` that begins no tag is a word, as in `<bob@example.net>`. It builds no tree, so
 * that nesting costs nothing; each character is looked at a few times at most.
 */
export function takeApart(html: string, { words, tag }: Pieces): void {
  const end = endFinder(html);
  let told = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const name = nameAt(html, at);
    const after = name === null ? end.ofMarkup(at) : end.ofTag(at, name);
    if (after < 0) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (at > told) words(html.slice(told, at));
    if (name !== null) tag(name.toLowerCase(), html[at + 1] === '/');
    told = after;
    at = html.indexOf('<', after);
  }
  if (told < html.length) words(html.slice(told));
}

/** No name of HTML's is as long; those of Office's own tags (`o:p`) have a colon. */
const NAME = /<\/?([a-z][\w:-]{0,39})(?=[\s/>])/iy;

/** The name of the tag that begins here, or null. A link in angle brackets is none: `<https://example.com>`. */
function nameAt(html: string, at: number): string | null {
  NAME.lastIndex = at;
  const name = NAME.exec(html)?.[1];
  return name === undefined || name.endsWith(':') ? null : name;
}

/** Elements whose content is no markup and nothing to read. */
const SILENT = /^(?:script|style|title)$/i;

/** Finds where something ends; -1: nowhere. What was once sought in vain is not sought again, or time would grow squared. */
function endFinder(html: string) {
  const missing = new Set<string>();
  let quotesCount = true;

  const after = (mark: string, from: number): number => {
    const found = missing.has(mark) ? -1 : html.indexOf(mark, from);
    if (found < 0) missing.add(mark);
    return found < 0 ? -1 : found + mark.length;
  };

  /** After the `>` that ends a tag: one within a quoted value does not. */
  const afterTag = (from: number): number => {
    const found = quotesCount ? afterQuotes(from) : -1;
    if (found >= 0) return found;
    quotesCount = false;
    return after('>', from);
  };

  const afterQuotes = (from: number): number => {
    const next = />|=\s*["']/g;
    next.lastIndex = from;
    for (let found = next.exec(html); found; found = next.exec(html)) {
      if (found[0] === '>') return next.lastIndex;
      const closed = after(found[0].slice(-1), next.lastIndex);
      if (closed < 0) return -1;
      next.lastIndex = closed;
    }
    return -1;
  };

  const afterSilent = (name: string, from: number): number => {
    const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    closing.lastIndex = from;
    const found = missing.has(name) ? null : closing.exec(html);
    if (found) return after('>', closing.lastIndex);
    missing.add(name);
    return from;
  };

  return {
    /** After a tag; of a silent element, after its content too. */
    ofTag(at: number, name: string): number {
      const ended = afterTag(at + 1 + name.length);
      return ended >= 0 && html[at + 1] !== '/' && SILENT.test(name) ? afterSilent(name.toLowerCase(), ended) : ended;
    },
    /** After a comment, a doctype or an instruction; -1 for a mere `<`. */
    ofMarkup(at: number): number {
      const comment = html.startsWith('<!--', at) ? after('-->', at + 4) : -1;
      if (comment >= 0) return comment;
      return html[at + 1] === '!' || html[at + 1] === '?' ? after('>', at) : -1;
    },
  };
}
