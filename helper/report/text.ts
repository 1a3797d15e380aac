import type { Replay } from './replay.ts';
import { sectionsOf } from './sections.ts';

/** A report as plain text, for a ticket or a mail. */
export function reportText(replay: Replay): string {
  const parts = sectionsOf(replay).map(({ title, rows }) => {
    const width = Math.max(0, ...rows.map((row) => (row.length > 1 ? (row[0] ?? '').length : 0)));
    const lines = rows.map(([first = '', second]) =>
      second === undefined ? `  ${first}` : `  ${first.padEnd(width)}  ${second}`.trimEnd(),
    );
    return [title, ...lines].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** The same report as a file that can be shown again. */
export function reportJson({ file }: Replay): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
