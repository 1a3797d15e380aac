import { once } from 'node:events';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';

/** An answer on the wire, as it came. */
export interface Heard {
  readonly text: string;
  /** The status of the first answer; undefined where none came. */
  readonly status: number | undefined;
  /** The helper hung up by itself. */
  readonly closed: boolean;
}

/** A connection to the helper, below HTTP. Errors of it are not thrown: being cut off is an answer. */
export async function dial(port: number, options: ConnectionOptions = {}): Promise<TLSSocket> {
  const socket = connect({ host: '127.0.0.1', port, servername: 'localhost', rejectUnauthorized: false, ...options });
  socket.on('error', () => {});
  await Promise.race([once(socket, 'secureConnect'), once(socket, 'close')]).catch(() => {});
  return socket;
}

/** Sends bytes as they are, and hears what comes until the helper hangs up, or has been quiet for a while (ms). */
export async function send(port: number, bytes: string | Buffer, quiet = 400): Promise<Heard> {
  const socket = await dial(port);
  let text = '';
  let closed = false;
  await new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, quiet);
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      clearTimeout(timer);
      timer = setTimeout(resolve, quiet);
    });
    socket.on('close', () => {
      closed = true;
      clearTimeout(timer);
      resolve();
    });
    socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  });
  socket.destroy();
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1];
  return { text, status: status === undefined ? undefined : Number(status), closed };
}

/** A request as our own page makes it for the channel; a test changes one thing of it. */
export interface Asking {
  readonly method?: string;
  readonly target?: string;
  readonly version?: string;
  /** Replaced by name; null leaves it out, a list sends it several times. */
  readonly headers?: Readonly<Record<string, string | null | readonly string[]>>;
  readonly body?: string;
}

export function upgradeRequest(port: number, change: Asking = {}): string {
  return requestText(change, '/ws', {
    Host: `localhost:${String(port)}`,
    Origin: `https://localhost:${String(port)}`,
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
  });
}

export function pageRequest(port: number, target: string, change: Asking = {}): string {
  return requestText({ target, ...change }, '/', { Host: `localhost:${String(port)}`, Connection: 'close' });
}

function requestText(change: Asking, path: string, own: Readonly<Record<string, string>>): string {
  const { method = 'GET', target = path, version = 'HTTP/1.1', headers = {}, body = '' } = change;
  const all: Record<string, string | null | readonly string[]> = { ...own, ...headers };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === null ? [] : (typeof value === 'string' ? [value] : value).map((one) => `${name}: ${one}`),
  );
  return `${[`${method} ${target} ${version}`, ...lines].join('\r\n')}\r\n\r\n${body}`;
}
