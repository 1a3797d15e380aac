import { stripVTControlCharacters } from 'node:util';
import { columnsOf, padTo } from './columns.ts';
import type { Io } from './io.ts';
import type { Style } from './style.ts';

/** A label and what it labels; several lines of text stand under each other. */
export type Row = readonly [label: string, text: string];

/** Wider lines are hard to read, whatever the terminal has. */
const WIDEST = 100;

/** Columns to write in. */
export function widthOf(io: Io): number {
  return Math.min(WIDEST, Math.max(40, io.stdout.columns ?? WIDEST));
}

/** Breaks a text at blanks into lines of at most `width` columns; a longer word gets a line of its own. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    return [...lines, line];
  });
}

/** Rows with their labels in one column and their texts, wrapped, in another. A repeated label is left out. */
export function rows(list: readonly Row[], io: Io, style: Style): string[] {
  const column = Math.max(0, ...list.map(([label]) => columnsOf(label))) + 2;
  return list.flatMap(([label, text], index) => {
    const shown = list[index - 1]?.[0] === label ? '' : label;
    return wrap(printableLines(text), widthOf(io) - column - 2).map(
      (line, at) => `  ${style('dim', padTo(at === 0 ? shown : '', column))}${line}`,
    );
  });
}

/** Marks of direction that dates of some languages have. Nothing is lost without them. */
const MARKS = /[\u061C\u200E\u200F]/g;
/** What hides or turns text: zero-width, bidi (UAX #9), tags; and line separators. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What a person typed or a text said, safe to print on a terminal. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is being removed
  const plain = stripVTControlCharacters(text).replace(/[\0-\x1F\x7F-\x9F]/g, ' ');
  return plain.replace(MARKS, '').replace(UNSEEN, '\uFFFD');
}

/** The same for a text of several lines, which stay lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
