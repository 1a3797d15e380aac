import { CELL_END, PART_END, type Column, type Packed } from '../../addin/unpacked.ts';

type Row = object;

/**
 * Packs a table as the pane unpacks it (addin/unpacked.ts): much smaller on the line, and the same once it is unpacked.
 *
 * @param rows of JSON
 */
export function packed(rows: readonly Row[]): Packed {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map(
    (name) => [name, columnOf(rows.map((row) => (row as Readonly<Record<string, unknown>>)[name]))] as const,
  );
  return { count: rows.length, columns: Object.fromEntries(columns) };
}

function columnOf(cells: readonly unknown[]): Column {
  const [first] = cells;
  if (cells.every(isText)) return { texts: cells.join(CELL_END), empty: '' };
  if (cells.every((cell) => cell === null || isFullText(cell))) return { texts: joined(cells), empty: null };
  if (cells.every((cell) => cell === undefined || isFullText(cell))) return { texts: joined(cells) };
  if (cells.every(isTexts)) return { lists: joined(cells.map((list) => list.join(PART_END))) };
  if (cells.every((cell) => cell === undefined || isFullTexts(cell))) {
    return { lists: joined(cells.map((list) => list?.join(PART_END))), isAbsent: true };
  }
  if (cells.every(isRows)) return { rows: packed(cells.flat()), counts: cells.map(({ length }) => length) };
  if (isRow(first) && cells.every(isRow)) return { fields: packed(cells) };
  if (cells.includes(0)) throw new Error('0 stands for what is absent');
  return { values: cells.map((cell) => cell ?? 0) };
}

function joined(texts: readonly (string | null | undefined)[]): string {
  return texts.map((text) => text ?? '').join(CELL_END);
}

function isText(cell: unknown): cell is string {
  return typeof cell === 'string' && !cell.includes(CELL_END);
}

function isFullText(cell: unknown): cell is string {
  return isText(cell) && cell !== '';
}

function isTexts(cell: unknown): cell is readonly string[] {
  return Array.isArray(cell) && cell.every((part) => isFullText(part) && !part.includes(PART_END));
}

function isFullTexts(cell: unknown): cell is readonly string[] {
  return isTexts(cell) && cell.length > 0;
}

function isRow(cell: unknown): cell is Row {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell);
}

function isRows(cell: unknown): cell is readonly Row[] {
  return Array.isArray(cell) && cell.every(isRow);
}
