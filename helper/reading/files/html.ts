import { dereferenced } from './html-references.ts';
import { takeApart } from './html-tags.ts';
import { joiner } from './transfer-joiner.ts';

/** Elements that stand on lines of their own, and those that an empty line parts from what stands around them. */
const LINES =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figure|footer|form|head|header|hr|html|li|main|nav|section|summary|tbody|thead|tfoot|tr)$/;
const PARAGRAPHS = /^(?:h[1-6]|ol|p|pre|table|ul)$/;
const CELLS = /^(?:td|th)$/;

const PIECE = 64 * 1024;

/**
 * The words of an HTML text as a browser would show them: blanks collapsed, lines and paragraphs apart, character
 * references put back. Not longer than the text by more than a line end. Linear; no depth of nesting is too deep.
 */
export function htmlText(html: string): string {
  const { write, breakLine, space, text } = writer();
  let kept = 0;
  takeApart(html, {
    words(raw) {
      const words = dereferenced(raw);
      // In pieces: taking a long text apart at once needs many times its room.
      for (let at = 0; at < words.length; at += PIECE) {
        const lines = kept > 0 ? words.slice(at, at + PIECE).split(/\r\n?|\n/) : [words.slice(at, at + PIECE)];
        for (const [index, line] of lines.entries()) {
          if (index > 0) breakLine(1);
          write(line.replace(/[\t\n\f\r ]+/g, ' '));
        }
      }
    },
    tag(name, closes) {
      if (name === 'pre') kept = Math.max(0, kept + (closes ? -1 : 1));
      if (name === 'br') breakLine(1);
      else if (PARAGRAPHS.test(name)) breakLine(0, 2);
      else if (LINES.test(name)) breakLine(0, 1);
      else if (CELLS.test(name)) space();
    },
  });
  return text();
}

/** Puts words and the breaks between them together, so that none begins or ends it, and no line has blanks around it. */
function writer() {
  const { add, empty, joined } = joiner();
  let breaks = 0;
  let blank = false;

  return {
    write(words: string) {
      const inner = words.replace(/^ /, '').replace(/ $/, '');
      if (words.startsWith(' ')) blank = true;
      if (inner === '') return;
      if (!empty() && breaks > 0) add(breaks === 1 ? '\n' : '\n\n');
      else if (!empty() && blank) add(' ');
      add(inner);
      breaks = 0;
      blank = words.endsWith(' ');
    },
    /** Ends the line: `more` line ends beyond those there are, and at least `least`. */
    breakLine(more: number, least = 0) {
      breaks = Math.min(2, Math.max(breaks + more, least));
    },
    space() {
      blank = true;
    },
    text: joined,
  };
}
