import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ServerResponse } from 'node:http';

/** The built pane, by the path in its address. Only what is listed here can be asked for. */
export type Pages = ReadonlyMap<string, string>;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
};

/** Hosts that show the pane in a frame: Outlook on the web and new Outlook (office-addins' own list of hosts). */
const FRAMES = [
  "'self'",
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
];

/**
 * Lists the files of the built pane once, so that no part of an address ever becomes part of a file's path.
 *
 * @param folder where `npm run build` put the pane
 * @returns an empty list if there is no such folder
 */
export function listPages(folder: string): Pages {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return new Map();
  }
  const pages = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    pages.set(`/${relative(folder, file).split(sep).join('/')}`, file);
  }
  const pane = pages.get('/taskpane.html');
  if (pane) pages.set('/', pane);
  return pages;
}

/** Answers with one of the files, under a policy that lets in nothing from elsewhere. */
export function servePage(response: ServerResponse, file: string, port: number): void {
  const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const html = type.startsWith('text/html');
  // Fluent writes its styles through the page; they carry a nonce that is new for each page.
  const nonce = html ? randomBytes(16).toString('base64') : '';
  const body = html ? Buffer.from(readFileSync(file, 'utf8').replaceAll('__NONCE__', nonce)) : readFileSync(file);
  response.writeHead(200, {
    ...guards(),
    'Content-Type': type,
    'Content-Length': body.length,
    // Icons must stay cacheable for Outlook's ribbon; named by content are the page's own parts.
    'Cache-Control': html ? 'no-store' : file.endsWith('.png') ? 'public, max-age=3600' : 'no-cache',
    ...(html ? { 'Content-Security-Policy': policy(nonce, port) } : {}),
  });
  response.end(body);
}

/** Headers that every answer carries. */
export function guards(): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

function policy(nonce: string, port: number): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' wss://localhost:${String(port)}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${FRAMES.join(' ')}`,
  ].join('; ');
}
