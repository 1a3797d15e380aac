import type { Socket } from 'node:net';
import { TLSSocket, type SecureContext } from 'node:tls';

/** TLS from the server's side, over a connection that is open already. */
export function secure(socket: Socket, context: SecureContext | undefined): Socket {
  if (!context) throw new Error('this port needs a certificate');
  socket.on('error', () => socket.destroy());
  return new TLSSocket(socket, { isServer: true, secureContext: context });
}
