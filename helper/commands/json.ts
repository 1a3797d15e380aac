import { ACTIVE } from '../words/active.ts';

/**
 * A value as JSON that is safe on a terminal too: what is active there is written as an escape, which means the same.
 *
 * @param indent blanks for each level; 0 puts all of it on one line
 */
export function jsonText(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(ACTIVE, (character) => {
    // Line ends are JSON's own here.
    if (character === '\n') return character;
    return [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join('');
  });
}
