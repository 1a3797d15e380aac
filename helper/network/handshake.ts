import { isIP, type Socket } from 'node:net';
import { connect as startTls, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { harmless } from './harmless.ts';
import type { Target } from './network.ts';
import { Broken } from './smtp-lines.ts';

/**
 * A TLS handshake that does not insist on trust: judging the certificate comes after.
 *
 * @param stop fires when the handshake has taken too long or is not wanted any more
 * @param made told of the new layer at once, for whoever has to close it from outside
 * @throws {Broken} `closed` where the server ended the connection in good order; else the system's or OpenSSL's error
 */
export function handshake(
  socket: Socket,
  { host }: Pick<Target, 'host'>,
  options: Pick<ConnectionOptions, 'secureContext' | 'minVersion' | 'maxVersion'>,
  stop: AbortSignal,
  made: (secure: TLSSocket) => void = () => {},
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const secure = startTls({
      ...options,
      socket,
      rejectUnauthorized: false,
      // RFC 6066 §3: no server name for an IP address.
      ...(isIP(host) ? {} : { servername: host.replace(/\.$/, '') }),
    });
    made(secure);
    const cut = () => {
      reject(new Broken('closed'));
    };
    secure.once('secureConnect', () => {
      secure.off('close', cut);
      resolve(secure);
    });
    secure.once('error', (error: NodeJS.ErrnoException) => {
      // Node calls a connection that ended in good order ECONNRESET too; only a real reset names the system call.
      const ended = error.code === 'ECONNRESET' && error.syscall === undefined;
      reject(ended ? new Broken('closed') : error);
    });
    secure.once('close', cut);
    // The handshake of a silent server ends when our patience does.
    stop.addEventListener(
      'abort',
      () => {
        reject(new Broken('no-greeting'));
      },
      { once: true },
    );
    secure.on('error', () => {});
  });
}

/** OpenSSL's own words for why a handshake broke, such as `tlsv1 alert protocol version`; empty where there are none. */
export function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'reason' in error && typeof error.reason === 'string'
    ? harmless(error.reason)
    : '';
}
