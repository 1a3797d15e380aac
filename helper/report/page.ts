import type { Replay } from './replay.ts';
import { sectionsOf } from './sections.ts';

const STYLE = `
body { font: 11pt/1.4 system-ui, sans-serif; max-width: 48em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff }
h1 { font-size: 16pt } h2 { font-size: 12pt; margin: 1.2em 0 .3em; break-after: avoid }
table { border-collapse: collapse; width: 100% } td, th { text-align: start; vertical-align: top; padding: .15em 1em .15em 0; font-weight: normal; overflow-wrap: anywhere }
th { width: 30%; color: #444 } tr { break-inside: avoid }
@page { margin: 18mm } @media print { body { margin: 0; max-width: none } }
`;

/** A report as a page to print, in one file: no script, and nothing that is fetched from anywhere. */
export function reportPage(replay: Replay): string {
  const [head, ...rest] = sectionsOf(replay);
  const body = rest.map(({ title, rows }) => `<h2>${escaped(title)}</h2>\n${table(rows)}`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(head?.title ?? '')}</title>
<style>${STYLE}</style>
<h1>${escaped(head?.title ?? '')}</h1>
${table(head?.rows ?? [])}
${body}
</html>
`;
}

function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(([first = '', second]) =>
    second === undefined
      ? `<tr><td colspan="2">${escaped(first)}</td></tr>`
      : `<tr><th scope="row">${escaped(first)}</th><td><bdi>${escaped(second)}</bdi></td></tr>`,
  );
  return `<table>${lines.join('')}</table>`;
}

/** Everything in a report may come from a stranger: it is text, whatever stands in it. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
