import { createHmac } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { WebSocketServer, type WebSocket } from 'ws';
import { PANE_MESSAGE_LIMIT, PROTOCOL } from '../protocol/messages.ts';
import { version } from '../version.ts';
import { end, slam } from './answers.ts';
import { attend } from './attend.ts';
import { closed, listenOnBoth } from './both-families.ts';
import type { ComputerSide } from './computer-side.ts';
import { asksForIcon, fromOwnPage, originOf, refusal } from './gate.ts';
import type { HistorySide } from './history-side.ts';
import type { Log } from './log.ts';
import type { Bounds } from './look.ts';
import { owe } from './owed.ts';
import { Pace } from './pace.ts';
import { servePage, type Pages } from './pages.ts';
import { tryPairing } from './pairing.ts';
import { ownerOf, wayOf, type OwnerOf } from './peer/peer.ts';
import { passingSecret, type Secret } from './secret.ts';
import { Targets } from './targets.ts';
import { Turns } from './turns.ts';

/** The helper, listening. */
export interface Helper {
  readonly port: number;
  /** The pane's address. */
  readonly address: string;
  /** Shows another certificate to whoever comes from now on. */
  useCertificate(certificate: HelperOptions['certificate']): void;
  close(): Promise<void>;
}

export interface HelperOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly certificate: { readonly certificate: string; readonly key: string };
  readonly pages: Pages;
  /** What it can do on its computer beside looking at the network. */
  readonly side?: ComputerSide;
  /** Earlier findings; absent where none are kept. */
  readonly past?: HistorySide;
  /** Absent: one that lasts as long as this helper. */
  readonly secret?: Secret;
  /** The one origin beside our own whose page may pair, where the pane is served from elsewhere. */
  readonly hosted?: string | undefined;
  /** Ports on this computer that count as a mail server's. */
  readonly mailPorts?: readonly number[] | undefined;
  /** Where looks may lead; a test has its own. */
  readonly bounds?: Bounds;
  /** Whose program is at the other end; a test has its own. */
  readonly ownerOf?: OwnerOf;
  readonly pair?: (code: string) => Promise<'right' | 'wrong' | 'none'>;
  readonly log?: Log;
}

/** Panes that are attended to at once, at most. One person has a few; more is somebody else. */
const MOST_PANES = 16;
/** How long the other end may take over its good-bye (ms; 30 s by itself). Not in the library's types. */
const CLOSING = { closeTimeout: 2_000 };
/** Sockets whose pane has not proved yet who it is, at most. */
const MOST_UNKNOWN = 8;
/** Channels opened in a second, and logins that failed in a minute, before the next ones are turned away. */
const MOST_UPGRADES = 50;
const MOST_FAILURES = 20;
/** Sign-ins that panes ask for in ten minutes: enough for somebody who types, no use to somebody who guesses. */
const MOST_ATTEMPTS = 6;
/** Looks of all panes that go on at once, and those that wait. */
const LOOKS_AT_ONCE = 8;
const LOOKS_WAITING = 64;

/**
 * Starts the helper on one loopback origin, on IPv4 and IPv6 with the same port: pages and the WebSocket over TLS.
 *
 * @throws an Error with its `code` if the port cannot be had on 127.0.0.1 or ::1: EADDRINUSE if it is taken
 */
export async function startHelper(options: HelperOptions): Promise<Helper> {
  const { certificate, pages, side, past, hosted, log = () => {}, secret = passingSecret() } = options;
  const { pair = (code) => tryPairing(code), ownerOf: owner = ownerOf } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: PANE_MESSAGE_LIMIT,
    maxFragments: 16,
    maxBufferedChunks: 256,
    ...CLOSING,
    clientTracking: true,
  });
  /** Oldest first. */
  const unknown = new Set<Duplex>();
  const known = new Set<WebSocket>();
  const upgrades = new Pace(MOST_UPGRADES, 1_000);
  const failures = new Pace(MOST_FAILURES, 60_000);
  const attempts = new Pace(MOST_ATTEMPTS, 600_000);
  const turns = new Turns(LOOKS_AT_ONCE, LOOKS_WAITING);
  let port = options.port;
  const bounds = options.bounds ?? new Targets(() => port, options.mailPorts);

  const whose = async (request: IncomingMessage) => {
    const way = wayOf(request.socket);
    return way ? owner(way) : 'unknown';
  };

  const answer: RequestListener = (request, response) => {
    const gone = owe(request, response);
    if (!gone) return;
    const refused = refusal(request, { port, hosted });
    if (refused) {
      log({ event: 'request-refused', why: refused.why });
      end(response, refused.status, { refused: refused.why }, true);
      return;
    }
    const path = request.url?.split('?')[0] ?? '';
    if (request.method === 'POST' && path === '/hello') {
      hello(request, response).catch(() => response.destroy());
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      end(response, 405, { refused: 'method' }, true);
      return;
    }
    if (path === '/health') {
      end(response, 200, { name: 'outbox-doctor', version, protocol: PROTOCOL, pid: process.pid });
      return;
    }
    const file = pages.get(path);
    const anywhere = asksForIcon(request);
    const served = file ? servePage(response, file, { port, anywhere, gone }) : Promise.resolve(false);
    served.then(
      (found) => {
        if (!found) end(response, 404, { refused: 'path' });
      },
      () => response.destroy(),
    );
  };

  /** Tells the secret to a page of ours in a program of this very user; to anybody else, what is needed instead. */
  async function hello(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // The header makes it a request that only a page of ours, or no page, can send: others would have to ask first (CORS).
    if (!fromOwnPage(request, port) || request.headers['x-outbox-doctor'] !== '1' || request.url !== '/hello') {
      end(response, 403, { refused: 'origin' }, true);
      return;
    }
    const theirs = await whose(request);
    if (theirs === 'us') end(response, 200, { secret: secretFor(originOf(port)).toString('base64url') });
    else {
      log({ event: 'request-refused', why: theirs === 'another' ? 'another-user' : 'user-unknown' });
      end(response, 403, { refused: theirs === 'another' ? 'user' : 'pair' });
    }
  }

  /** Each hosted origin has a secret of its own, of no use from any other. */
  function secretFor(origin: string): Buffer {
    return origin === hosted ? createHmac('sha256', secret.bytes).update(`o|${origin}`).digest() : secret.bytes;
  }

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {});
    const refused = refusal(request, { port, hosted }, 'upgrade');
    if (refused) {
      log({ event: 'request-refused', why: refused.why });
      slam(socket, refused.status === 421 ? '421 Misdirected Request' : '403 Forbidden');
      return;
    }
    whose(request).then(
      (theirs) => {
        if (socket.destroyed) return;
        if (theirs === 'another') {
          log({ event: 'request-refused', why: 'another-user' });
          slam(socket, '403 Forbidden');
          // Counted now and not before, so that another user of this computer uses up nothing of ours.
        } else if (!upgrades.take()) slam(socket, '503 Service Unavailable');
        else {
          makeRoom();
          unknown.add(socket);
          socket.once('close', () => unknown.delete(socket));
          open(request, socket, head);
        }
      },
      () => socket.destroy(),
    );
  };

  /** Lets go of who has been silent for longest: eight that never greet would keep everybody else out. */
  function makeRoom(): void {
    const [oldest] = unknown;
    if (!oldest || unknown.size < MOST_UNKNOWN) return;
    unknown.delete(oldest);
    oldest.destroy();
  }

  function open(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const origin = request.headers.origin ?? '';
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.once('close', () => {
        if (known.delete(webSocket)) log({ event: 'left' });
      });
      attend(webSocket, {
        entry: { origin, port },
        secret: () => secretFor(origin),
        pair: async (code) => {
          const tried = await pair(code);
          if (tried === 'right') log({ event: 'paired' });
          return tried;
        },
        mayFail: () => {
          log({ event: 'login-refused' });
          return failures.take();
        },
        enter: () => {
          unknown.delete(socket);
          if (known.size >= MOST_PANES) return false;
          known.add(webSocket);
          log({ event: 'welcome' });
          return true;
        },
        mayTry: () => attempts.take(),
        turns,
        bounds,
        side,
        past,
      });
    });
  }

  secret.onRenewed(() => {
    log({ event: 'renewed' });
    for (const client of sockets.clients) client.close(4403, 'renewed');
  });

  const make = () => {
    const server = createServer(
      {
        cert: certificate.certificate,
        key: certificate.key,
        minVersion: 'TLSv1.2',
        handshakeTimeout: 10_000,
        headersTimeout: 10_000,
        requestTimeout: 15_000,
        // By itself Node looks for those who are too late every 30 s.
        connectionsCheckingInterval: 2_000,
        maxHeaderSize: 16 * 1024,
      },
      answer,
    );
    server.maxHeadersCount = 100;
    server.maxConnections = 64;
    server.on('upgrade', upgrade);
    // By itself Node tells whoever expects something to go on, before anybody has looked at the request.
    server.on('checkContinue', answer);
    server.on('checkExpectation', answer);
    // Answering here would keep half-done TLS handshakes open for ever.
    server.on('clientError', (_error, socket) => {
      socket.destroy();
    });
    server.on('secureConnection', (socket: TLSSocket) => {
      socket.on('error', () => {});
    });
    return server;
  };

  const servers = await listenOnBoth(make, port, (got) => (port = got));
  log({ event: 'started', version });

  return {
    port,
    address: `${originOf(port)}/taskpane.html`,
    useCertificate(next) {
      for (const server of servers)
        server.setSecureContext({ cert: next.certificate, key: next.key, minVersion: 'TLSv1.2' });
    },
    async close() {
      side?.end();
      secret.end();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      await Promise.all(servers.map(closed));
      log({ event: 'stopped' });
    },
  };
}
