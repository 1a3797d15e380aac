import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { guards } from './pages.ts';

/** Answers with a few words of JSON. @param last whether whoever asked so is to be let go */
export function end(response: ServerResponse, status: number, body: unknown, last = false): void {
  response.writeHead(status, {
    ...guards(),
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    ...(last && { Connection: 'close' }),
  });
  response.end(JSON.stringify(body), () => {
    if (last) response.socket?.destroy();
  });
}

/** Refuses an upgrade. end() alone would leave the socket half open for ever (measured: 199 of 200 were still there after 12 s). */
export function slam(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => {
    socket.destroy();
  });
}
