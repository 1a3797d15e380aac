import type { IncomingMessage } from 'node:http';

/** Why a request is not let in, as the status it is answered with. */
export type Refused = { readonly status: 403 | 404 | 405 | 421; readonly why: string };

/** What the manifest names for Outlook's ribbon. Outlook on the web loads them from its own page, as anybody's pictures. */
const ICONS: ReadonlySet<string | undefined> = new Set(
  [16, 32, 64, 80, 128].map((size) => `/assets/icon-${String(size)}.png`),
);

/**
 * The one check before any routing, for every request and every upgrade. Web pages can send requests to this computer
 * and cannot be stopped from doing so; what a page cannot choose are the Host and Origin headers its browser writes.
 * So both are compared whole with what our own page would send: no parsing, no patterns, no lists of exceptions.
 *
 * @param port the port we listen on
 * @returns undefined if the request may go on
 */
export function refusal(request: IncomingMessage, port: number): Refused | undefined {
  const hosts = valuesOf(request, 'host');
  // A name that leads here but is not ours is a rebinding attack (the page thinks we are its own server).
  if (hosts.length !== 1 || hosts[0] !== `localhost:${String(port)}`) return { status: 421, why: 'host' };
  const origins = valuesOf(request, 'origin');
  const own = `https://localhost:${String(port)}`;
  if (origins.length > 1 || (origins.length === 1 && origins[0] !== own)) return { status: 403, why: 'origin' };
  // A browser that says where a request comes from must say: from our own page, or typed by the user.
  const site = valuesOf(request, 'sec-fetch-site')[0];
  const framed = request.headers['sec-fetch-dest'] === 'iframe' || request.headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !framed && !asksForIcon(request))
    return { status: 403, why: 'site' };
  return undefined;
}

/** Whether it asks for one of the ribbon's icons, which any page may show: they hold nothing that is this user's. */
export function asksForIcon(request: IncomingMessage): boolean {
  return request.method === 'GET' && ICONS.has(request.url);
}

/** For what changes something or opens the channel: there the page's own Origin must be given, not only not contradicted. */
export function fromOwnPage(request: IncomingMessage, port: number): boolean {
  const origins = valuesOf(request, 'origin');
  return origins.length === 1 && origins[0] === `https://localhost:${String(port)}`;
}

/** All values of a header as they came; Node folds repeated ones together otherwise. */
function valuesOf(request: IncomingMessage, name: string): string[] {
  const values: string[] = [];
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    if (request.rawHeaders[at]?.toLowerCase() === name) values.push(request.rawHeaders[at + 1] ?? '');
  }
  return values;
}
