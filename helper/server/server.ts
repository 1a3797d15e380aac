import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { PROTOCOL, MESSAGE_LIMIT } from '../protocol/messages.ts';
import { version } from '../version.ts';
import { asksForIcon, fromOwnPage, refusal } from './gate.ts';
import { guards, servePage, type Pages } from './pages.ts';
import { attend, turnAway } from './attend.ts';
import type { ComputerSide } from './computer-side.ts';
import type { HistorySide } from './history-side.ts';

/** The helper, listening. */
export interface Helper {
  readonly port: number;
  /** The pane's address. */
  readonly address: string;
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
}

/** Panes that are attended to at once, at most. One person has a few; more is somebody else. */
const MOST_SOCKETS = 16;
/** Sockets that are open at once, at most: those beyond the panes are only told that there are too many. */
const MOST_OPEN = 2 * MOST_SOCKETS;
/** What listening on ::1 fails with on a computer without IPv6. */
const NO_IPV6: readonly (string | undefined)[] = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/**
 * Starts the helper on one loopback origin, on IPv4 and IPv6 with the same port: pages and the WebSocket over TLS.
 *
 * @throws an Error with its `code` if the port cannot be had on 127.0.0.1 or ::1: EADDRINUSE if it is taken
 */
export async function startHelper({ port: wanted, certificate, pages, side, past }: HelperOptions): Promise<Helper> {
  const token = randomBytes(32);
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: MESSAGE_LIMIT,
    clientTracking: true,
  });
  const attended = new Set<WebSocket>();
  let port = wanted;

  const answer: RequestListener = (request, response) => {
    const refused = refusal(request, port);
    const end = (status: number, body: unknown) => {
      response.writeHead(status, { ...guards(), 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      response.end(JSON.stringify(body));
    };
    if (refused) {
      end(refused.status, { refused: refused.why });
      return;
    }
    const path = request.url?.split('?')[0] ?? '';
    if (request.method === 'POST' && path === '/hello') {
      // The header makes it a request that only a page of ours, or no page, can send: others would have to ask first (CORS).
      if (!fromOwnPage(request, port) || request.headers['x-outbox-doctor'] !== '1') end(403, { refused: 'origin' });
      else end(200, { token: token.toString('base64url') });
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      end(405, { refused: 'method' });
      return;
    }
    if (path === '/health') {
      end(200, { name: 'outbox-doctor', version, protocol: PROTOCOL, pid: process.pid });
      return;
    }
    const file = pages.get(path);
    const served = file ? servePage(response, file, { port, anywhere: asksForIcon(request) }) : Promise.resolve(false);
    served.then(
      (found) => {
        if (!found) end(404, { refused: 'path' });
      },
      () => response.destroy(),
    );
  };

  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => {});
    const refused = refusal(request, port);
    if (refused || !fromOwnPage(request, port) || request.url !== '/ws' || sockets.clients.size >= MOST_OPEN) {
      // end() alone would leave the socket half open for ever (measured: 199 of 200 were still there after 12 s).
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n', () => {
        socket.destroy();
      });
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      if (attended.size >= MOST_SOCKETS) {
        turnAway(webSocket);
        return;
      }
      attended.add(webSocket);
      webSocket.once('close', () => attended.delete(webSocket));
      attend(webSocket, (given) => sameToken(given, token), side, past);
    });
  };

  const make = () => {
    const server = createServer(
      { cert: certificate.certificate, key: certificate.key, handshakeTimeout: 10_000 },
      answer,
    );
    server.headersTimeout = 10_000;
    server.requestTimeout = 15_000;
    server.maxHeadersCount = 100;
    server.maxConnections = 64;
    server.on('upgrade', upgrade);
    server.on('clientError', (_error, socket) => {
      socket.destroy();
    });
    return server;
  };

  const servers: Server[] = [];
  const first = make();
  await listen(first, wanted, '127.0.0.1');
  servers.push(first);
  const bound = first.address();
  if (typeof bound === 'object' && bound) port = bound.port;
  const second = make();
  try {
    await listen(second, port, '::1');
    servers.push(second);
  } catch (error) {
    // A computer without IPv6 has no ::1 for anybody. If somebody else sits there, browsers may try them first: give up.
    if (!NO_IPV6.includes((error as NodeJS.ErrnoException).code)) {
      await closed(first);
      throw error;
    }
  }

  return {
    port,
    address: `https://localhost:${String(port)}/taskpane.html`,
    async close() {
      side?.end();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      await Promise.all(servers.map(closed));
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      // A connection that could not be taken (no more files may be open, say) is no reason to leave the others.
      server.on('error', () => {});
      resolve();
    });
  });
}

function sameToken(given: string, token: Buffer): boolean {
  const bytes = Buffer.from(given, 'base64url');
  return bytes.length === token.length && timingSafeEqual(bytes, token);
}
