/*
 * Tables as the build packs them for the pane (tools/build/packed.ts): column by column, each column of texts as one text,
 * for what is alike compresses best side by side, and names of fields need not stand in every row.
 */

/** Between the cells of a column, and between the texts of a cell that holds several. */
export const CELL_END = '~';
export const PART_END = '|';

/** Cells: texts; lists of texts; rows of a table within; anything else. `empty` is what an empty text stands for. */
export type Column =
  | { readonly texts: string; readonly empty?: null | '' }
  | { readonly lists: string; readonly isAbsent?: true }
  | { readonly rows: Packed; readonly counts: readonly number[] }
  | { readonly fields: Packed }
  | { readonly values: readonly unknown[] };

/** A table: its columns by their names. */
export interface Packed {
  readonly count: number;
  readonly columns: Readonly<Record<string, Column>>;
}

type Row = Record<string, unknown>;

/** The rows of a table. A field that a row does not have is absent in it. */
export function unpacked({ count, columns }: Packed): readonly Row[] {
  const rows = Array.from({ length: count }, (): Row => ({}));
  for (const [name, column] of Object.entries(columns)) {
    const cells = cellsOf(column);
    rows.forEach((row, at) => {
      if (cells[at] !== undefined) row[name] = cells[at];
    });
  }
  return rows;
}

function cellsOf(column: Column): readonly unknown[] {
  if ('texts' in column) return column.texts.split(CELL_END).map((text) => (text === '' ? column.empty : text));
  if ('lists' in column) {
    return column.lists
      .split(CELL_END)
      .map((list) => (list === '' ? (column.isAbsent ? undefined : []) : list.split(PART_END)));
  }
  if ('fields' in column) return unpacked(column.fields);
  if ('values' in column) return column.values.map((value) => (value === 0 ? undefined : value));
  const rows = unpacked(column.rows);
  let from = 0;
  return column.counts.map((count) => rows.slice(from, (from += count)));
}
