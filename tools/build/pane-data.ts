/*
 * The tables of helper/knowledge/data as the pane gets them: without what only `lookup`, `settings` and our documents tell of
 * a row. test/tools/pane-data.test.ts sees to it that reading and judging do not miss it.
 */

/** What the pane does without, by table. */
const without: Readonly<Record<string, readonly string[]>> = {
  'error-codes.json': ['sources', 'meaning', 'title', 'note', 'confidence', 'client'],
  'smtp-replies.json': ['sources', 'meaning', 'title', 'note', 'confidence'],
  'causes.json': ['seenAs', 'verifyBy', 'added'],
  'providers.curated.json': ['meta', 'incoming', 'sources', 'helpUrl', 'checked', 'origin'],
  'providers.ispdb.json': ['incoming', 'sources', 'helpUrl', 'checked', 'origin'],
};

/** Where to click stands in the words of each language, and more than two corrections are never shown. */
interface Cause {
  corrections: { readonly kind: string; readonly what: string }[];
}

/**
 * A table without what the pane does without.
 *
 * @param name the file's, without its folder
 * @param text JSON
 */
export function forPane(name: string, text: string): string {
  const fields = new Set(without[name]);
  const data: unknown = JSON.parse(text, (key, value: unknown) => (fields.has(key) ? undefined : value));
  if (name === 'causes.json') {
    for (const cause of data as Cause[]) {
      cause.corrections = cause.corrections.slice(0, 2).map(({ kind, what }) => ({ kind, what }));
    }
  }
  return JSON.stringify(data);
}

/** For webpack: what a file of data becomes. */
export default function loader(this: { readonly resourcePath: string }, text: string): string {
  return forPane(this.resourcePath.split(/[\\/]/).at(-1) ?? '', text);
}
