import type { Socket } from 'node:net';
import { connect as secure, type TLSSocket } from 'node:tls';

/** A mail client of a few lines, written without the helper's own code so that it can be a witness of it. */
export interface MailClient {
  /** Sends a line and returns the whole reply. */
  ask(line: string): Promise<Reply>;
  /** The next reply, unasked: the greeting. */
  reply(): Promise<Reply>;
  /** Begins TLS on the same connection, trusting anybody. */
  startTls(): Promise<{ client: MailClient; socket: TLSSocket }>;
}

export interface Reply {
  readonly code: number;
  /** Lines without their codes. */
  readonly lines: readonly string[];
}

/** Speaks SMTP over an open connection. */
export function mailClient(socket: Socket): MailClient {
  let rest = '';
  let ended: Error | undefined;
  let wake = () => {};
  const onData = (chunk: Buffer) => {
    rest += chunk.toString('latin1');
    wake();
  };
  const onEnd = () => {
    ended ??= new Error(`connection ended after ${JSON.stringify(rest)}`);
    wake();
  };
  socket.on('data', onData);
  socket.on('error', (error) => (ended = error));
  socket.on('close', onEnd);
  socket.on('end', onEnd);

  async function reply(): Promise<Reply> {
    for (;;) {
      const whole = /^(?:\d{3}-.*\r\n)*(\d{3}) .*\r\n/.exec(rest);
      if (whole) {
        rest = rest.slice(whole[0].length);
        const lines = whole[0].trimEnd().split('\r\n');
        return { code: Number(whole[1]), lines: lines.map((line) => line.slice(4)) };
      }
      if (ended) throw ended;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  return {
    reply,
    ask(line) {
      socket.write(`${line}\r\n`);
      return reply();
    },
    async startTls() {
      socket.off('data', onData);
      const upgraded = await handshake(socket);
      return { client: mailClient(upgraded), socket: upgraded };
    },
  };
}

/** TLS over an open connection, trusting anybody; rejects if the handshake fails. */
export function handshake(socket: Socket, servername?: string): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const upgraded = secure({ socket, rejectUnauthorized: false, ...(servername && { servername }) }, () => {
      resolve(upgraded);
    });
    upgraded.once('error', reject);
    upgraded.once('close', () => {
      reject(new Error('closed in the middle of the handshake'));
    });
  });
}
