/** Puts a text together from parts. */
export interface Joiner {
  readonly add: (part: string) => void;
  readonly empty: () => boolean;
  readonly joined: () => string;
}

/** So many parts are joined at once: a million short strings cost far more room than the text they make. */
const MOST_PARTS = 10_000;

/** Puts a text together from any number of parts, in little more room than the text needs. */
export function joiner(): Joiner {
  const done: string[] = [];
  let parts: string[] = [];
  return {
    add(part) {
      parts.push(part);
      if (parts.length < MOST_PARTS) return;
      done.push(parts.join(''));
      parts = [];
    },
    empty: () => done.length + parts.length === 0,
    joined: () => [...done, ...parts].join(''),
  };
}
