/**
 * What a pattern with the flag `g` matches in a text, one by one. As `matchAll`, but that copies its pattern each time,
 * which takes longer than to find that a short text has no match, as nearly all texts have none of nearly all patterns.
 */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  const first = text.search(pattern);
  return first < 0 ? NONE : matchesFrom(text, pattern, first);
}

const NONE: readonly RegExpExecArray[] = [];

/** Keeps its place itself, for who asks may ask the same pattern about another text in between. */
function* matchesFrom(text: string, pattern: RegExp, first: number): Generator<RegExpExecArray> {
  let at = first;
  for (;;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return;
    // What matches nothing would match it again.
    at = pattern.lastIndex > match.index ? pattern.lastIndex : match.index + 1;
    yield match;
  }
}
