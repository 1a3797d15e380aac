/** A figure that was measured several times, and the most it may be. */
export interface Row {
  readonly name: string;
  readonly values: readonly number[];
  readonly limit?: number;
  readonly unit: 's' | 'MB' | 'kB' | '×' | 'ms';
  /** A limit from below: at least so much. */
  readonly atLeast?: boolean;
}

/** The middle one; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}

export function meets({ values, limit, atLeast = false }: Row): boolean {
  return limit === undefined || (atLeast ? median(values) >= limit : median(values) <= limit);
}

/** Rows as a table in Markdown, which is plain to read on a terminal too. */
export function table(title: string, rows: readonly Row[]): string {
  const head = [title, 'min', 'median', 'max', 'limit', ''];
  const lines = rows.map((row) => {
    const { name, values, limit, unit, atLeast = false } = row;
    const shown = (value: number) => (unit === 's' ? `${(value / 1_000).toFixed(2)} s` : `${value.toFixed(0)} ${unit}`);
    const figures = [Math.min(...values), median(values), Math.max(...values)].map(shown);
    const bound = limit === undefined ? '' : `${atLeast ? '≥' : '≤'} ${shown(limit)}`;
    return [name, ...figures, bound, limit === undefined ? '' : meets(row) ? 'met' : 'NOT MET'];
  });
  const widths = head.map((_, at) => Math.max(3, ...[head, ...lines].map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = line(widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)));
  return [line(head), rule, ...lines.map(line)].join('\n');
}
