import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

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

/** What is read of a file at once (bytes): whoever takes nothing of it costs no more. */
const AT_ONCE = 16 * 1024;

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

/**
 * Answers with one of the files, under a policy that lets in nothing from elsewhere. It is read each time, so that
 * `npm run dev-server` shows the newest, and no faster than it is taken.
 *
 * @param anywhere whether pages from elsewhere may show it
 * @param gone fires when nobody takes it any more
 * @returns false, and nothing answered, if the file cannot be read any more: a build may be replacing it
 */
export async function servePage(
  response: ServerResponse,
  file: string,
  { port, anywhere, gone }: { readonly port: number; readonly anywhere: boolean; readonly gone: AbortSignal },
): Promise<boolean> {
  const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const html = type.startsWith('text/html');
  // Fluent writes its styles through the page; they carry a nonce that is new for each page.
  const nonce = html ? randomBytes(16).toString('base64') : '';
  const begin = (length: number) => {
    response.writeHead(200, {
      ...guards(),
      ...(anywhere ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {}),
      'Content-Type': type,
      'Content-Length': length,
      // Icons must stay cacheable for Outlook's ribbon; named by content are the page's own parts.
      'Cache-Control': html ? 'no-store' : file.endsWith('.png') ? 'public, max-age=3600' : 'no-cache',
      ...(html ? { 'Content-Security-Policy': policy(nonce, port) } : {}),
    });
  };
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    if (html) {
      const body = Buffer.from((await handle.readFile('utf8')).replaceAll('__NONCE__', nonce));
      begin(body.length);
      response.end(body);
      return true;
    }
    const { size } = await handle.stat();
    begin(size);
    // No more than was promised, should it grow meanwhile; `end` is the last byte's place.
    if (size > 0 && response.req.method !== 'HEAD')
      await pipeline(handle.createReadStream({ end: size - 1, highWaterMark: AT_ONCE }), response, { signal: gone });
    else response.end();
    return true;
  } catch {
    if (response.headersSent) response.destroy();
    return response.headersSent;
  } finally {
    await handle?.close().catch(() => {});
  }
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
