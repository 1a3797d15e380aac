import { connect, type Socket, type TcpNetConnectOpts } from 'node:net';
import { refusalOf } from './failure.ts';
import type { Opened } from './network.ts';

/**
 * Opens a TCP connection. Never rejects; `giveUp` firing before an answer came makes it `silent`.
 *
 * @param made told of the socket at once, for whoever has to close it from outside
 */
export function openSocket(
  to: Pick<TcpNetConnectOpts, 'host' | 'port' | 'family' | 'localAddress'>,
  giveUp: AbortSignal,
  made?: (socket: Socket) => void,
): Promise<Opened> {
  return new Promise((resolve) => {
    const socket = connect(to);
    made?.(socket);
    const end = (opened: Opened) => {
      giveUp.removeEventListener('abort', tooLate);
      if (opened.answer !== 'accepted') socket.destroy();
      resolve(opened);
    };
    const tooLate = () => {
      end({ answer: 'silent' });
    };
    // Stays on: an error that nobody listens for would end the program. Later ones belong to whoever holds the socket.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      end(
        error.code === 'ECONNRESET'
          ? { answer: 'accepted', socket }
          : { answer: refusalOf(error), ...(error.code === undefined ? {} : { code: error.code }) },
      );
    });
    socket.once('close', () => {
      end({ answer: 'unreachable' });
    });
    socket.once('connect', () => {
      end({ answer: 'accepted', socket });
    });
    if (giveUp.aborted) tooLate();
    else giveUp.addEventListener('abort', tooLate, { once: true });
  });
}
