import { createServer, type Server } from 'node:https';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Made } from '../../helper/certificates/make.ts';

/** What a client asked for. */
export interface Asked {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A real web server on loopback, over TLS. */
export class WebServer {
  /** Everything it was asked for, in order. */
  readonly asked: Asked[] = [];
  readonly #server: Server;

  constructor({ certificate, key }: Made, answer: RequestListener) {
    this.#server = createServer({ cert: certificate, key }, (request, response) => {
      this.asked.push({ host: request.headers.host ?? '', path: request.url ?? '', headers: request.headers });
      response.on('error', () => {});
      answer(request, response);
    });
    // Clients that go away in the middle are what these tests are about.
    this.#server.on('tlsClientError', () => {}).on('clientError', (_error, socket) => socket.destroy());
  }

  starts(): Promise<this> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        resolve(this);
      });
    });
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  stops(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => {
      this.#server.close(() => {
        resolve();
      });
    });
  }
}
