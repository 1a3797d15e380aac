const LINES = new Set([
  'ADDRESS',
  'BLOCKQUOTE',
  'DIV',
  'DT',
  'DD',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HR',
  'LI',
  'P',
  'PRE',
  'TR',
]);
const SILENT = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE']);

/**
 * The words of a message's HTML, with its lines kept apart. The document made here is inert: it runs no script, loads no
 * picture and is never shown.
 */
export function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const parts: string[] = [];
  // By hand and not by recursion: a hostile message nests deeper than the stack.
  const open: (Node | '\n')[] = [page.body];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === '\n') {
      parts.push('\n');
    } else if (next.nodeType === Node.TEXT_NODE) {
      parts.push((next.nodeValue ?? '').replace(/[ \t\r\n]+/g, ' '));
    } else if (next.nodeName === 'BR') {
      parts.push('\n');
    } else if (next.nodeName === 'TD') {
      parts.push(' ');
      push(open, next);
    } else if (!SILENT.has(next.nodeName)) {
      if (LINES.has(next.nodeName)) {
        parts.push('\n');
        open.push('\n');
      }
      push(open, next);
    }
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function push(open: (Node | '\n')[], parent: Node): void {
  for (let child = parent.lastChild; child; child = child.previousSibling) open.push(child);
}
