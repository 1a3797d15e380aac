import type { AddressInfo, Server, Socket } from 'node:net';

/** A server that listens. */
export interface Started {
  /** The loopback port it got. */
  readonly port: number;
  /** Cuts what is open and stops. */
  close(): Promise<void>;
}

/** More conversations than this at once are nobody's practice. */
const MOST_CONNECTIONS = 64;

/** Makes a server listen on 127.0.0.1, so that nobody outside this computer can reach it, on a port the system picks. */
export async function listen(server: Server): Promise<Started> {
  const open = new Set<Socket>();
  server.maxConnections = MOST_CONNECTIONS;
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
