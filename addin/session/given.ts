import type { Session } from './session.ts';

/** A text that was given to us. `raw`: as somebody pasted it, so that it may be a whole mail, or quoted, or HTML. */
export interface Given {
  readonly text: string;
  readonly raw: boolean;
}

/** What there is to be read. */
export function givenOf({ source, text }: Pick<Session, 'source' | 'text'>): Given {
  switch (source.from) {
    case 'typed':
      return { text, raw: true };
    case 'message':
      return { text: source.text, raw: !source.plain };
    case 'file':
      // It was taken apart when it was opened.
      return { text: source.text, raw: false };
    case 'caught':
      return { text: source.text, raw: false };
    case 'practice':
      return { text: source.practice.text, raw: false };
  }
}
