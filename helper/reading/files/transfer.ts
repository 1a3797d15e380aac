import { htmlText } from './html.ts';
import { dereferenced } from './html-references.ts';
import { withoutBase64 } from './transfer-base64.ts';
import { withoutEscapes } from './transfer-escapes.ts';
import { joiner } from './transfer-joiner.ts';
import { withoutPrintable } from './transfer-printable.ts';

/**
 * A pasted text as its author wrote it: undoes what a mail program, a Web page or a log left in it, from the outside in.
 * Quote marks before every line, escapes of JSON, base64, quoted-printable, HTML and its character references; each only
 * where the text shows plainly that it has it, so that any other text comes back as it is. Pure, never throws, linear;
 * the answer is not longer than the text.
 */
export function unwrapped(text: string): string {
  const unescaped = withoutEscapes(unquoted(text));
  return withoutMarkup(withoutPrintable(withoutBase64(unescaped, withoutMarkup)));
}

/** As deep as anyone quotes. */
const MOST_QUOTES = 20;

/** The text without the quote marks (RFC 3676 §4.5) that each of its lines begins with. */
function unquoted(text: string): string {
  let plain = text;
  for (let depth = 0; depth < MOST_QUOTES && isQuoted(plain); depth++) plain = withoutQuoteMark(plain);
  return plain;
}

/** Line by line: replacing all at once needs fifty times the room. */
function withoutQuoteMark(text: string): string {
  const plain = joiner();
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    plain.add(text.slice(at, next).replace(/^[ \t]*> ?/, ''));
    at = next;
  }
  return plain.joined();
}

function isQuoted(text: string): boolean {
  return /^\s*>/.test(text) && !/^[ \t]*[^\s>]/m.test(text);
}

function withoutMarkup(text: string): string {
  if (isHtml(text)) return withoutTags(text);
  const plain = dereferenced(text);
  // Source that was shown on a page has its tags in references.
  return plain !== text && isHtml(plain) ? withoutTags(plain) : plain;
}

/** The tags that mail programs write. */
const TAGS =
  /<(?:!doctype html|\/?(?:html|head|body|div|span|p|br|table|tbody|tr|td|th|font|[abiu]|strong|em|li|ul|ol|h[1-6]|hr|img|pre|blockquote|style|meta|title|center|o:p)(?=[\s/>])[^<>]{0,2000}>)/gi;
/** One or two may stand in a sentence about HTML; what begins with one is no sentence. */
const FEWEST_TAGS = 3;

function isHtml(text: string): boolean {
  let tags = /^\s*</.test(text) && text.search(TAGS) === text.indexOf('<') ? 1 : 0;
  TAGS.lastIndex = 0;
  while (tags < FEWEST_TAGS && TAGS.test(text)) tags += 1;
  return tags === FEWEST_TAGS;
}

/** What stands before the first tag and after the last is plain text, such as a part's header. */
function withoutTags(text: string): string {
  const from = text.search(TAGS);
  const to = text.lastIndexOf('>') + 1;
  const before = dereferenced(text.slice(0, from)).trimEnd();
  const after = dereferenced(text.slice(to)).trimStart();
  return [before, htmlText(text.slice(from, to)), after].filter((part) => part !== '').join('\n\n');
}
