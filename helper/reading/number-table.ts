/** Whole numbers, each with a value that is not negative, for asking after every word of a text: quicker than a map. */
export interface NumberTable {
  /** Key and value by turns, each pair in the first free place from its own on. */
  readonly pairs: Int32Array;
  /** How far the bits of a number are moved to make a place of it. */
  readonly shift: number;
}

const FREE = -1;

/** Makes a table of a map's numbers of 32 bits. */
export function numberTable(map: ReadonlyMap<number, number>): NumberTable {
  // A quarter full, so that most numbers that are not in it meet a free place at once.
  const bits = Math.ceil(Math.log2(4 * (map.size + 1)));
  const pairs = new Int32Array(2 << bits).fill(FREE);
  const table = { pairs, shift: 32 - bits };
  for (const [number, value] of map) {
    const at = placeOf(table, number);
    pairs[at] = number;
    pairs[at + 1] = value;
  }
  return table;
}

/** The number's value, or -1. */
export function valueOf(table: NumberTable, number: number): number {
  return table.pairs[placeOf(table, number) + 1] ?? FREE;
}

/** Where the number stands, or the free place where it would. */
function placeOf({ pairs, shift }: NumberTable, number: number): number {
  // Multiplied by 2 to the power of 32 over the golden ratio, numbers that are near come to lie apart.
  let at = (Math.imul(number, 0x9e3779b1) >>> shift) << 1;
  while (pairs[at + 1] !== FREE && pairs[at] !== number) at = (at + 2) & (pairs.length - 1);
  return at;
}
