import type { IncomingMessage } from 'node:http';

/** Why a request is not let in, as the status it is answered with. */
export interface Refused {
  readonly status: 400 | 403 | 421;
  readonly why: 'version' | 'host' | 'origin' | 'site' | 'address' | 'body' | 'upgrade';
}

/** Where our own pages come from, and where else a page of ours may. */
export interface Own {
  /** The port we listen on. */
  readonly port: number;
  /** The one other origin that may open the channel, where the pane is served from elsewhere. */
  readonly hosted?: string | undefined;
}

/** The one address of the channel. */
const CHANNEL = '/ws';

/** What the manifest names for Outlook's ribbon. Outlook on the web loads them from its own page, as anybody's pictures. */
const ICONS: ReadonlySet<string | undefined> = new Set(
  [16, 32, 64, 80, 128].map((size) => `/assets/icon-${String(size)}.png`),
);

/**
 * The one check before any routing, for every request and every upgrade. Web pages can send requests to this computer
 * and cannot be stopped from doing so; what a page cannot choose are the Host and Origin headers its browser writes.
 * So both are compared whole with what our own page would send: no parsing, no patterns, no lists of exceptions.
 *
 * @param kind what Node made of it: an upgrade is a request for the channel, and nothing else
 * @returns undefined if it may go on
 */
export function refusal(
  request: IncomingMessage,
  own: Own,
  kind: 'request' | 'upgrade' = 'request',
): Refused | undefined {
  if (request.httpVersion !== '1.1') return { status: 400, why: 'version' };
  const hosts = valuesOf(request, 'host');
  // A name that leads here but is not ours is a rebinding attack (the page thinks we are its own server).
  if (hosts.length !== 1 || hosts[0] !== `localhost:${String(own.port)}`) return { status: 421, why: 'host' };
  return kind === 'upgrade' ? upgradeRefusal(request, own) : requestRefusal(request, own);
}

function requestRefusal(request: IncomingMessage, { port }: Own): Refused | undefined {
  const origins = valuesOf(request, 'origin');
  if (origins.length > 1 || (origins.length === 1 && origins[0] !== originOf(port)))
    return { status: 403, why: 'origin' };
  // A whole address, or a star, in the place of a path.
  if (request.url?.startsWith('/') !== true) return { status: 400, why: 'address' };
  // A browser that says where a request comes from must say: from our own page, or typed by the user.
  const site = valuesOf(request, 'sec-fetch-site')[0];
  const framed = request.headers['sec-fetch-dest'] === 'iframe' || request.headers['sec-fetch-dest'] === 'document';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !framed && !asksForIcon(request))
    return { status: 403, why: 'site' };
  // Nothing is ever sent to us in a body.
  const lengths = valuesOf(request, 'content-length');
  if (lengths.some((one) => one !== '0') || valuesOf(request, 'transfer-encoding').length > 0)
    return { status: 400, why: 'body' };
  return undefined;
}

/** RFC 6455 §4.2.1, each header once; Node's own library would take some of them in other forms. */
function upgradeRefusal(request: IncomingMessage, { port, hosted }: Own): Refused | undefined {
  const only = (name: string) => {
    const values = valuesOf(request, name);
    return values.length === 1 ? values[0] : undefined;
  };
  const origin = only('origin');
  if (origin === undefined || (origin !== originOf(port) && origin !== hosted)) return { status: 403, why: 'origin' };
  if (request.url !== CHANNEL) return { status: 403, why: 'address' };
  const asked =
    request.method === 'GET' &&
    only('upgrade')?.toLowerCase() === 'websocket' &&
    only('sec-websocket-version') === '13' &&
    /^[a-z\d+/]{22}==$/i.test(only('sec-websocket-key') ?? '') &&
    valuesOf(request, 'content-length').length === 0 &&
    valuesOf(request, 'transfer-encoding').length === 0;
  return asked ? undefined : { status: 403, why: 'upgrade' };
}

/** Whether it asks for one of the ribbon's icons, which any page may show: they hold nothing that is this user's. */
export function asksForIcon(request: IncomingMessage): boolean {
  return request.method === 'GET' && ICONS.has(request.url);
}

/** For what tells a secret: there the page's own Origin must be given, not only not contradicted. */
export function fromOwnPage(request: IncomingMessage, port: number): boolean {
  const origins = valuesOf(request, 'origin');
  return origins.length === 1 && origins[0] === originOf(port);
}

export function originOf(port: number): string {
  return `https://localhost:${String(port)}`;
}

/** All values of a header as they came; Node folds repeated ones together otherwise. */
function valuesOf(request: IncomingMessage, name: string): string[] {
  const values: string[] = [];
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    if (request.rawHeaders[at]?.toLowerCase() === name) values.push(request.rawHeaders[at + 1] ?? '');
  }
  return values;
}
