import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Made } from '../../helper/certificates/make.ts';

/** What happens next in a conversation. Ends it by returning 'over'. */
type Step = (talk: Talk) => Promise<'over' | undefined>;

/**
 * A mail server you can read, after Thunderbird's MockSmtpServer: what it says and expects, from top to bottom. Each
 * connection goes through the whole script; at its end the server waits for the client to close.
 *
 *     const server = await new MailServer()
 *       .says('220 smtp.example.test ESMTP')
 *       .expects(/^EHLO /)
 *       .says('250-smtp.example.test', '250 STARTTLS')
 *       .expects('STARTTLS')
 *       .says('220 go ahead')
 *       .upgrades(certificate)
 *       .starts();
 *     …
 *     await server.stops();
 *
 * It listens on 127.0.0.1. `stops` rejects if a client said something else than the script expects.
 */
export class MailServer {
  readonly #steps: Step[] = [];
  readonly #server: Server;
  readonly #open = new Set<Socket>();
  readonly #faults: Error[] = [];
  readonly #heard: string[][] = [];

  constructor() {
    this.#server = createServer((socket) => void this.#converse(socket));
  }

  /** Lines, each ended with CRLF. */
  says(...lines: readonly string[]): this {
    return this.sends(lines.map((line) => `${line}\r\n`).join(''));
  }

  /** Bytes as they are. */
  sends(bytes: string | Uint8Array): this {
    return this.#then(async (talk) => {
      await talk.write(bytes);
    });
  }

  /** Waits for one line, without its CRLF. */
  expects(line: string | RegExp): this {
    return this.#then(async (talk) => {
      const heard = await talk.line();
      if (heard === undefined) return 'over';
      if (typeof line === 'string' ? heard === line : line.test(heard)) return undefined;
      throw new Error(`expected ${String(line)}, heard ${JSON.stringify(heard)}`);
    });
  }

  /** TLS, from the server's side. As the first step it makes this a server with implicit TLS. */
  upgrades(certificate: Made, options: { readonly maxVersion?: 'TLSv1.2' | 'TLSv1.3' } = {}): this {
    const secureContext = createSecureContext({ cert: certificate.certificate, key: certificate.key, ...options });
    return this.#then(async (talk) => ((await talk.upgrade(secureContext)) ? undefined : 'over'));
  }

  /** Goes on sending a piece until the client closes. It never sends faster than the client reads. */
  goesOn(piece: string | Uint8Array): this {
    return this.#then(async (talk) => {
      // A write that the system takes at once never lets the event loop look for the client's end.
      while (await talk.write(piece)) await new Promise((resolve) => setImmediate(resolve));
      return 'over';
    });
  }

  /** Sends text one byte at a time. */
  drips(text: string, everyMs = 1_000): this {
    return this.#then(async (talk) => {
      for (const byte of Buffer.from(text, 'latin1')) {
        if (!(await talk.write(Uint8Array.of(byte)))) return 'over';
        await talk.pause(everyMs);
      }
      return undefined;
    });
  }

  /** Says nothing for a while. */
  waits(ms: number): this {
    return this.#then(async (talk) => {
      await talk.pause(ms);
      return undefined;
    });
  }

  /** Says nothing more, and keeps the connection until the client closes it. */
  staysSilent(): this {
    return this.#then(async (talk) => {
      await talk.closed;
      return 'over';
    });
  }

  /** Closes in good order (FIN). */
  hangsUp(): this {
    return this.#then((talk) => {
      talk.socket.end();
      return Promise.resolve('over');
    });
  }

  /** Cuts the connection (RST). */
  resets(): this {
    return this.#then((talk) => {
      talk.bottom.resetAndDestroy();
      return Promise.resolve('over');
    });
  }

  /** Starts to listen, on a port the system picks if none is given. */
  async starts(port = 0, address = '127.0.0.1'): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, address, resolve);
    });
    return this;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** The lines of each conversation, oldest first, as far as the script waited for them. */
  get heard(): readonly (readonly string[])[] {
    return this.#heard;
  }

  /** Cuts what is open and stops. Rejects with the first thing a client did against the script. */
  async stops(): Promise<void> {
    const stopped = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#open) socket.destroy();
    await stopped;
    if (this.#faults[0]) throw this.#faults[0];
  }

  #then(step: Step): this {
    this.#steps.push(step as Step);
    return this;
  }

  async #converse(socket: Socket): Promise<void> {
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
    const lines: string[] = [];
    this.#heard.push(lines);
    const talk = new Talk(socket, lines);
    try {
      for (const step of this.#steps) if ((await step(talk)) === 'over') return;
    } catch (error) {
      this.#faults.push(error as Error);
      socket.destroy();
    }
  }
}

/** One connection while the script runs on it. */
class Talk {
  /** The TCP connection underneath. */
  readonly bottom: Socket;
  /** The connection to speak over: the same, or TLS on top of it. */
  socket: Socket;
  readonly closed: Promise<void>;
  readonly #heard: string[];
  #rest = '';
  #ended = false;
  #wake = () => {};

  constructor(bottom: Socket, heard: string[]) {
    this.bottom = bottom;
    this.socket = bottom;
    this.#heard = heard;
    this.closed = new Promise((resolve) => {
      bottom.once('close', () => {
        this.#ended = true;
        this.#wake();
        resolve();
      });
    });
    bottom.on('error', () => {});
    this.#listen();
  }

  #listen(): void {
    this.socket.on('data', this.#take);
    this.socket.once('end', () => {
      this.#ended = true;
      this.#wake();
    });
  }

  readonly #take = (chunk: Buffer) => {
    this.#rest += chunk.toString('latin1');
    this.#wake();
  };

  /** The next line, or undefined once the client is gone. */
  async line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#rest.indexOf('\n');
      if (end >= 0) {
        const line = this.#rest.slice(0, end).replace(/\r$/, '');
        this.#rest = this.#rest.slice(end + 1);
        this.#heard.push(line);
        return line;
      }
      if (this.#ended) return undefined;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  /** @returns false once the connection is closed */
  write(bytes: string | Uint8Array): Promise<boolean> {
    if (!this.socket.writable) return Promise.resolve(false);
    // Destroying the socket calls back too, with an error.
    return new Promise((resolve) => {
      this.socket.write(bytes, (error) => {
        resolve(!error);
      });
    });
  }

  /** Waits, but not beyond the end of the connection. */
  async pause(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([new Promise((resolve) => (timer = setTimeout(resolve, ms))), this.closed]);
    clearTimeout(timer);
  }

  /** @returns false if the handshake broke, which is the client's good right */
  async upgrade(secureContext: ReturnType<typeof createSecureContext>): Promise<boolean> {
    this.socket.off('data', this.#take);
    this.#rest = '';
    const upgraded = new TLSSocket(this.socket, { isServer: true, secureContext });
    upgraded.on('error', () => this.bottom.destroy());
    this.socket = upgraded;
    const secured = new Promise<boolean>((resolve) =>
      upgraded.once('secure', () => {
        resolve(true);
      }),
    );
    this.#listen();
    return Promise.race([secured, this.closed.then(() => false)]);
  }
}
