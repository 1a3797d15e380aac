import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { helperProves, paneProves } from '../../helper/protocol/challenge.ts';
import { PROTOCOL, type ToHelper, type ToPane } from '../../helper/protocol/messages.ts';
import type { Report } from '../../helper/protocol/report.ts';

/*
 * The one place that knows how a pane gets in. All suites of this folder log in through here, and the attacks on the
 * login are made from its steps, each with one thing wrong.
 */

/** A pane's session with the helper. */
export interface Session {
  readonly socket: WebSocket;
  /** All that the helper has said since the welcome, oldest first. */
  readonly heard: ToPane[];
  say(message: ToHelper): void;
  /** Sends a text as it stands. */
  raw(text: string | Buffer): void;
  /** The first message that fits, also one that has come already. Rejects when the socket closes before, or in time. */
  until(fits: (message: ToPane) => boolean, within?: number): Promise<ToPane>;
  /** Looks at an account, to its end; what was told of it. */
  look(report: Report, id?: string, within?: number): Promise<readonly ToPane[]>;
  close(): void;
}

/** The headers of our own page. */
export function ownHeaders(port: number): Record<string, string> {
  return { Host: `localhost:${String(port)}`, Origin: `https://localhost:${String(port)}` };
}

/** What the pane and its helper both hold, in base64url. */
export function secretOf(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: '/hello',
        method: 'POST',
        agent: false,
        rejectUnauthorized: false,
        headers: { ...ownHeaders(port), 'X-Outbox-Doctor': '1' },
      },
      (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => {
          if (response.statusCode === 200) resolve((JSON.parse(body) as { secret: string }).secret);
          else reject(new Error(`the greeting was answered with ${String(response.statusCode)}`));
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** The first thing that the helper says on each channel. */
const challenges = new WeakMap<WebSocket, Promise<string>>();

/** Opens the channel as our own page does, and says nothing yet. */
export async function openChannel(port: number): Promise<WebSocket> {
  const socket = new WebSocket(`wss://127.0.0.1:${String(port)}/ws`, {
    rejectUnauthorized: false,
    perMessageDeflate: false,
    headers: ownHeaders(port),
  });
  const end = new AbortController();
  // Where it had to make room for others, no challenge comes any more.
  socket.once('close', () => {
    end.abort();
  });
  const nonce = once(socket, 'message', { signal: end.signal }).then(([data]) => {
    const said = JSON.parse(String(data)) as { type: string; nonce: string };
    if (said.type !== 'challenge') throw new Error(`no challenge: ${String(data)}`);
    return said.nonce;
  });
  nonce.catch(() => {});
  challenges.set(socket, nonce);
  await once(socket, 'open');
  socket.on('error', () => {});
  return socket;
}

/** The helper's nonce on this channel. */
export async function challengeOf(socket: WebSocket): Promise<string> {
  const nonce = await challenges.get(socket);
  if (nonce === undefined) throw new Error('not opened here');
  return nonce;
}

/** HMAC-SHA256 in base64url. */
export function prove(secret: string, text: string): string {
  return createHmac('sha256', Buffer.from(secret, 'base64url')).update(text).digest('base64url');
}

export const newNonce = () => randomBytes(32).toString('base64url');

/** A pane's proof of the secret, and what a helper that holds it answers. */
export function proofs(secret: string, helper: string, port: number, pane = newNonce()) {
  const nonces = { helper, pane };
  return {
    hello: {
      type: 'hello' as const,
      protocol: PROTOCOL,
      nonce: pane,
      proof: prove(secret, paneProves(nonces, `https://localhost:${String(port)}`, port)),
    },
    answer: prove(secret, helperProves(nonces, port)),
  };
}

/** Says something on an open channel, and waits for the answer. */
export async function answerTo(socket: WebSocket, message: unknown): Promise<ToPane> {
  const end = new AbortController();
  const answer = once(socket, 'message', { signal: end.signal }) as Promise<[Buffer]>;
  const closed = once(socket, 'close', { signal: end.signal }).then(([code]) => {
    throw new Error(`closed with ${String(code)}`);
  });
  closed.catch(() => {});
  socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  const [data] = await Promise.race([answer, closed]);
  end.abort();
  return JSON.parse(data.toString()) as ToPane;
}

/** Logs in as the pane does. Like the pane it tries again where there was no place just then. */
export async function login(port: number, tries = 5): Promise<Session> {
  try {
    const secret = await secretOf(port);
    const socket = await openChannel(port);
    const { hello, answer } = proofs(secret, await challengeOf(socket), port);
    const welcome = await answerTo(socket, hello);
    if (welcome.type !== 'welcome' || welcome.proof !== answer)
      throw new Error(`no welcome: ${JSON.stringify(welcome)}`);
    return sessionOn(socket);
  } catch (error) {
    if (tries <= 1) throw error;
    await sleep(300);
    return login(port, tries - 1);
  }
}

/** A session on a socket that was welcomed. */
function sessionOn(socket: WebSocket): Session {
  const heard: ToPane[] = [];
  let wake: (() => void)[] = [];
  const tell = () => {
    for (const one of wake.splice(0)) one();
  };
  socket.on('message', (data) => {
    heard.push(JSON.parse((data as Buffer).toString()) as ToPane);
    tell();
  });
  socket.on('close', tell);
  const session: Session = {
    socket,
    heard,
    say(message) {
      socket.send(JSON.stringify(message));
    },
    raw(text) {
      socket.send(text);
    },
    async until(fits, within = 10_000) {
      const latest = performance.now() + within;
      for (let at = 0; ;) {
        for (; at < heard.length; at += 1) {
          const message = heard[at];
          if (message && fits(message)) return message;
        }
        if (socket.readyState > WebSocket.OPEN) throw new Error('the socket was closed');
        const left = latest - performance.now();
        if (left <= 0) throw new Error(`not heard within ${String(within)} ms: ${JSON.stringify(heard.slice(-3))}`);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, left);
          wake.push(() => {
            clearTimeout(timer);
            resolve();
          });
        });
      }
    },
    async look(report, id = 'look', within = 60_000) {
      session.say({ type: 'look', id, report });
      await session.until((one) => one.type === 'finished' && one.id === id, within);
      return heard.filter((one) => 'id' in one && one.id === id);
    },
    close() {
      wake = [];
      socket.terminate();
    },
  };
  return session;
}

/** An account as somebody types it in. */
export function accountAt(host: unknown, port: unknown = 587, more: Readonly<Record<string, unknown>> = {}): Report {
  const account = { smtp: { host, port, encryption: 'starttls', auth: 'password', ...more } };
  return { reading: null, account, date: '2026-11-21' } as unknown as Report;
}
