/** What a terminal would obey, or what turns and hides text; line ends are JSON's own here. */
const ACTIVE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A value as JSON that is safe on a terminal too: what is active there is written as an escape, which means the same.
 *
 * @param indent blanks for each level; 0 puts all of it on one line
 */
export function jsonText(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(ACTIVE, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
