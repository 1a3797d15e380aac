import { Fragment, type ReactNode } from 'react';
import { directionOf, type Language } from '../../helper/words/language.ts';
import { messageOf, render, spoken } from '../../helper/words/render.ts';
import type { Said, Value } from '../../helper/words/say.ts';
import { cut, harmless, SHOWN } from './harmless.ts';

const OPEN = '\u2068'; // FIRST STRONG ISOLATE
const CLOSE = '\u2069'; // POP DIRECTIONAL ISOLATE
/** A run of Latin writing: a host name, a menu's word, a code. Its inner blanks, signs and brackets belong to it. */
const LATIN = /[a-z](?:(?:[\w .,/›:@+-]|\([\w .,-]+\))*(?:\w|\([\w .,-]+\)))?/gi;

/** A sentence as plain text, for attributes and announcements. Values in it can play no tricks. */
export function plain(said: Said, language = spoken()): string {
  const isMixed = directionOf(language) === 'rtl';
  return render({ id: said.id, values: mapped(said, language, isMixed ? isolated : (text) => text) }, language);
}

/**
 * A sentence on the screen. Each value that is a text stands apart in `<bdi>`, so that it cannot turn its surroundings;
 * in a language written from right to left, each Latin word too.
 *
 * @param language another one than that of the page, as for the words of Outlook's own menus
 */
export function Words({ said, language = spoken() }: { readonly said: Said; readonly language?: Language }): ReactNode {
  const marked = render({ id: said.id, values: mapped(said, language, isolated) }, language);
  if (said.id === OF_DATA && language !== DATA_LANGUAGE) return <InEnglish marked={marked} />;
  const own = directionOf(language) === 'rtl' ? latinApart : (text: string): ReactNode => text;
  if (!marked.includes(OPEN)) return own(marked);
  return marked.split(OPEN).map((piece, index) => {
    const [value, rest] = index === 0 ? [undefined, piece] : halves(piece);
    return (
      <Fragment key={index}>
        {value !== undefined && <bdi>{value}</bdi>}
        {own(rest)}
      </Fragment>
    );
  });
}

/** What the tables of our data say; nobody has translated that yet. */
const OF_DATA = 'data.text';
const DATA_LANGUAGE = 'en';

/** English among another language's words: read out and written as English. */
function InEnglish({ marked }: { readonly marked: string }): ReactNode {
  return (
    <span lang={DATA_LANGUAGE} dir="ltr">
      {marked.replaceAll(OPEN, '').replaceAll(CLOSE, '')}
    </span>
  );
}

function isolated(text: string): string {
  return OPEN + text + CLOSE;
}

function halves(piece: string): [string, string] {
  const end = piece.indexOf(CLOSE);
  return end < 0 ? [piece, ''] : [piece.slice(0, end), piece.slice(end + 1)];
}

function latinApart(text: string): ReactNode {
  const between = text.split(LATIN);
  return [...text.matchAll(LATIN)].reduce<ReactNode[]>(
    (parts, [latin], index) => [...parts, <bdi key={index}>{latin}</bdi>, between[index + 1]],
    [between[0]],
  );
}

/**
 * The values, made harmless. A text that a message chooses by (select) is not shown and stays as it is; a sentence of ours
 * within a sentence has its own values marked.
 */
function mapped(said: Said, language: Language, mark: (text: string) => string): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(said.values ?? {})) {
    if (typeof value === 'object') {
      values[name] = render({ id: value.id, values: mapped(value, language, mark) }, language);
    } else {
      const isShown = typeof value === 'string' && !messageOf(said.id, language).includes(`{${name},`);
      values[name] = isShown ? mark(cut(harmless(value), SHOWN).text) : value;
    }
  }
  return values;
}
