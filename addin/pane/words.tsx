import { Fragment, type ReactNode } from 'react';
import { en } from '../../helper/words/en.ts';
import { render } from '../../helper/words/render.ts';
import type { Said, Value } from '../../helper/words/say.ts';
import { cut, harmless, SHOWN } from './harmless.ts';

const OPEN = '\u2068'; // FIRST STRONG ISOLATE
const CLOSE = '\u2069'; // POP DIRECTIONAL ISOLATE

/** A sentence as plain text, for attributes and announcements. Values in it can play no tricks. */
export function plain(said: Said): string {
  return render({ id: said.id, values: mapped(said, (text) => text) });
}

/** A sentence on the screen. Each value that is a text stands apart in `<bdi>`, so that it cannot turn its surroundings. */
export function Words({ said }: { readonly said: Said }): ReactNode {
  const marked = render({ id: said.id, values: mapped(said, (text) => OPEN + text + CLOSE) });
  if (!marked.includes(OPEN)) return marked;
  return marked.split(OPEN).map((piece, index) => {
    const [value, rest] = index === 0 ? [undefined, piece] : halves(piece);
    return (
      <Fragment key={index}>
        {value !== undefined && <bdi>{value}</bdi>}
        {rest}
      </Fragment>
    );
  });
}

function halves(piece: string): [string, string] {
  const end = piece.indexOf(CLOSE);
  return end < 0 ? [piece, ''] : [piece.slice(0, end), piece.slice(end + 1)];
}

/** The values, made harmless. A text that a message chooses by (select) is not shown and stays as it is. */
function mapped(said: Said, mark: (text: string) => string): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(said.values ?? {})) {
    const isShown = typeof value === 'string' && !en[said.id].includes(`{${name},`);
    values[name] = isShown ? mark(cut(harmless(value), SHOWN).text) : value;
  }
  return values;
}
