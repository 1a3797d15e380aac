import { createHmac, randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { helperProves, paneProves, type Nonces } from '../../helper/protocol/challenge.ts';
import { PROTOCOL } from '../../helper/protocol/messages.ts';
import { ask, heardBy, openSocket } from './asking.ts';

/* How a pane comes in: the secret by `POST /hello` (or a known one), the challenge, the proof, the welcome. */

export interface Hello {
  readonly type: 'hello';
  readonly protocol: number;
  readonly nonce: string;
  readonly proof: string;
}

export interface LogIn {
  /** In base64url; absent: asked for as a page of the helper's own does. */
  readonly secret?: string;
  /** What is proved, which is the page's origin and the port in its address unless a test lies. */
  readonly origin?: string;
  readonly port?: number;
  readonly protocol?: number;
}

/** The secret, as the helper tells it to its own page in a program of the same user. */
export async function secretOf(port: number): Promise<string> {
  const headers = { Origin: `https://localhost:${String(port)}`, 'X-Outbox-Doctor': '1' };
  const { status, body } = await ask(port, '/hello', { method: 'POST', headers });
  if (status !== 200) throw new Error(`/hello was answered with ${String(status)} ${body}`);
  return (JSON.parse(body) as { secret: string }).secret;
}

/** The nonce of the helper's challenge, which is the first message on every socket. */
export async function challengeOf(socket: WebSocket): Promise<string> {
  return (await firstOf(socket, 'challenge')) as string;
}

/** The answer to the challenge of an open socket. `check` tells whether a welcome's proof is the helper's. */
export async function helloFor(
  socket: WebSocket,
  port: number,
  { secret, ...lies }: LogIn = {},
): Promise<{ readonly hello: Hello; readonly check: (proof: string) => boolean }> {
  const key = Buffer.from(secret ?? (await secretOf(port)), 'base64url');
  const nonces: Nonces = { helper: await challengeOf(socket), pane: randomBytes(32).toString('base64url') };
  const { origin = `https://localhost:${String(port)}`, port: proved = port, protocol = PROTOCOL } = lies;
  const prove = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  return {
    hello: { type: 'hello', protocol, nonce: nonces.pane, proof: prove(paneProves(nonces, origin, proved)) },
    check: (proof) => proof === prove(helperProves(nonces, port)),
  };
}

/** A socket that has been welcomed by a helper that proved itself. */
export async function logIn(port: number, how: LogIn = {}): Promise<WebSocket> {
  const socket = await openSocket(port);
  const { hello, check } = await helloFor(socket, port, how);
  socket.send(JSON.stringify(hello));
  if (!check((await firstOf(socket, 'welcome')) as string)) throw new Error('the helper did not prove itself');
  return socket;
}

/** What the first message of a type says: its nonce or its proof. */
async function firstOf(socket: WebSocket, type: 'challenge' | 'welcome'): Promise<unknown> {
  for (;;) {
    for (const text of heardBy(socket)) {
      const said = JSON.parse(text) as Record<string, unknown>;
      if (said['type'] === type) return said[type === 'challenge' ? 'nonce' : 'proof'];
    }
    if (socket.readyState !== socket.OPEN) throw new Error(`closed before its ${type}: ${heardBy(socket).join(' ')}`);
    await new Promise<void>((resolve) => {
      const next = () => {
        socket.off('message', next).off('close', next);
        resolve();
      };
      socket.on('message', next).on('close', next);
    });
  }
}
