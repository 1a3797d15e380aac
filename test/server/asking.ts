import { request, type RequestOptions } from 'node:https';
import { connect } from 'node:tls';
import { WebSocket } from 'ws';

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** Asks a helper for a path, as a program would, with the host it wants to hear. */
export function ask(port: number, path: string, options: RequestOptions = {}, host = '127.0.0.1'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { headers, ...rest } = options;
    const asked = request(
      {
        host,
        port,
        path,
        rejectUnauthorized: false,
        agent: false,
        ...rest,
        headers: { Host: `localhost:${String(port)}`, ...(headers as Record<string, string>) },
      },
      (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** The lines by which our own page asks for the channel. */
export function upgradeLines(port: number): string[] {
  const host = `localhost:${String(port)}`;
  return [
    'GET /ws HTTP/1.1',
    `Host: ${host}`,
    `Origin: https://${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
  ];
}

/** Sends the lines of a request as they stand, and reads until the helper hangs up. */
export function raw(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect({ host: '127.0.0.1', port, rejectUnauthorized: false }, () => {
      socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    });
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    socket.on('close', () => {
      resolve(heard);
    });
    socket.on('error', reject);
  });
}

const heard = new WeakMap<WebSocket, string[]>();

/** Every message that has come to a socket of `openSocket`, from the first one. */
export function heardBy(socket: WebSocket): readonly string[] {
  return heard.get(socket) ?? [];
}

/** Opens the channel as our own page does, or with other headers. */
export function openSocket(
  port: number,
  headers: Record<string, string> = { Origin: `https://localhost:${String(port)}` },
  path = '/ws',
): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`wss://127.0.0.1:${String(port)}${path}`, {
      rejectUnauthorized: false,
      headers: { Host: `localhost:${String(port)}`, ...headers },
    });
    // The challenge may come with the very answer to the request.
    const messages: string[] = [];
    heard.set(socket, messages);
    socket.on('message', (data: Buffer) => messages.push(data.toString()));
    socket.once('open', () => {
      resolve(socket);
    });
    socket.once('error', reject);
  });
}
