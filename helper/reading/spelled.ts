/** Longer than anybody spells a code. */
const LONGEST = 60;

/**
 * A code that was read out and typed as it was heard ("0 x 800 ccc 0 e", "8 0 0 C C C 0 F", an O for a zero), as it is
 * written. Only where there is nothing else in the text: among other words, digits apart are numbers of their own.
 */
export function unspelled(text: string): string {
  if (text.length > LONGEST) return text;
  const joined = text.replaceAll(/[\s.,;:_\-–]/g, '').replaceAll(/o/gi, '0');
  const digits = /^(?:0?x)?(80[\da-f]{6})$/i.exec(joined)?.[1];
  return digits === undefined ? text : `0x${digits}`;
}
