import { get, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import type { Network } from './network.ts';
import { openAny } from './open-any.ts';
import { judgeFor } from './trust.ts';

/** Why there is no page. */
export type PageFailure =
  | 'no-name'
  | 'no-connection'
  | 'certificate'
  | 'not-there'
  | 'refused'
  | 'redirect'
  | 'wrong-type'
  | 'too-much'
  | 'too-slow'
  | 'broken'
  | 'stopped';

/** A page that could not be had. */
export class NoPage extends Error {
  readonly failure: PageFailure;
  constructor(failure: PageFailure) {
    super(failure);
    this.failure = failure;
  }
}

/** Finding the host, connecting and agreeing on TLS may take this long together (ms). */
const CONNECT = 3_000;
/** Addresses of a host that are tried, at most. */
const MOST_ADDRESSES = 4;
/** More header than any honest server sends (bytes). */
const MOST_HEADER = 16 * 1024;
/** More page than any honest description of a mail server has (bytes). */
const MOST_BODY = 64 * 1024;

/** What a web server answered, whatever its status. */
export interface Answer {
  readonly status: number;
  /** Where it sends us on to, as it stands. */
  readonly location: string | undefined;
  /** Media type in lower case without parameters; empty if none is given, or if the body is packed. */
  readonly type: string;
  readonly body: Buffer;
}

/**
 * One GET over https on port 443: nothing but the address of the page is sent, and only after the certificate was found
 * to fit the host and to be trusted. Redirects are not followed.
 *
 * @param over fires when time is up or nothing is wanted any more
 * @throws {NoPage}
 */
export async function askWebServer(network: Network, url: URL, accept: string, over: AbortSignal): Promise<Answer> {
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
  }, CONNECT);
  let secure: TLSSocket | undefined;
  try {
    const connecting = AbortSignal.any([over, late.signal]);
    const socket = await opened(network, url.hostname, connecting);
    secure = await secured(network, url.hostname, socket, connecting);
    clearTimeout(timer);
    const response = await responded(secure, url, accept, over);
    return await wholeOf(response);
  } catch (error) {
    if (over.aborted) throw new NoPage('too-slow');
    if (late.signal.aborted) throw new NoPage('no-connection');
    throw error instanceof NoPage ? error : new NoPage('broken');
  } finally {
    clearTimeout(timer);
    secure?.destroy();
  }
}

async function opened(network: Network, host: string, over: AbortSignal): Promise<Socket> {
  const { ipv4, ipv6, failure } = await unless(over, network.resolve(host));
  if (failure) throw new NoPage(failure === 'name-not-found' ? 'no-name' : 'no-connection');
  const addresses = [
    ...ipv6.map((address) => ({ address, family: 6 as const })),
    ...ipv4.map((address) => ({ address, family: 4 as const })),
  ];
  const targets = addresses.slice(0, MOST_ADDRESSES).map((one) => ({ ...one, host, port: 443 }));
  // Each attempt ends with the time for connecting; there is no clock of its own.
  const answer = await openAny(network, targets, () => () => {}, over);
  if (answer.answer !== 'accepted') throw new NoPage('no-connection');
  return answer.socket;
}

function secured(network: Network, host: string, socket: Socket, over: AbortSignal): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const secure = connect({
      socket,
      servername: host,
      secureContext: judgeFor(network.trust()).context,
      ALPNProtocols: ['http/1.1'],
    });
    // What is closed is the topmost layer: pulling the connection from under a handshake can bring Node down.
    const stop = () => {
      secure.destroy();
    };
    over.addEventListener('abort', stop, { once: true });
    const fail = () => {
      over.removeEventListener('abort', stop);
      // Node's types know no null here, but a handshake that broke before the certificate came has no such error.
      reject(new NoPage((secure.authorizationError as Error | null) ? 'certificate' : 'broken'));
    };
    secure.once('secureConnect', () => {
      over.removeEventListener('abort', stop);
      resolve(secure);
    });
    secure.on('error', fail);
    secure.once('close', fail);
    if (over.aborted) stop();
  });
}

function responded(secure: TLSSocket, url: URL, accept: string, over: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = get({
      createConnection: () => secure,
      path: url.pathname + url.search,
      // No name and no version of ours: whoever looks is nobody's business.
      headers: { host: url.hostname, accept, 'accept-encoding': 'identity', connection: 'close' },
      maxHeaderSize: MOST_HEADER,
      signal: over,
    });
    request.once('response', resolve);
    request.on('error', () => {
      reject(new NoPage('broken'));
    });
  });
}

async function wholeOf(response: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 0, headers } = response;
  const packed = (headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity';
  const type = packed ? '' : ((headers['content-type'] ?? '').split(';')[0] ?? '').trim().toLowerCase();
  const answer = { status, location: headers.location, type };
  // Of any other answer the body is of no use.
  if (status !== 200) return { ...answer, body: Buffer.alloc(0) };
  if (Number(headers['content-length'] ?? 0) > MOST_BODY) throw new NoPage('too-much');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BODY) throw new NoPage('too-much');
    chunks.push(chunk);
  }
  if (!response.complete) throw new NoPage('broken');
  return { ...answer, body: Buffer.concat(chunks) };
}

/** Waits no longer than until the signal fires; some look-ups cannot be stopped. */
function unless<Value>(over: AbortSignal, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      reject(new NoPage('too-slow'));
    };
    if (over.aborted) stop();
    else over.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => {
      over.removeEventListener('abort', stop);
    });
  });
}
