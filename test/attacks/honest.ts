import { once } from 'node:events';
import { request } from 'node:https';
import { WebSocket } from 'ws';
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

/** What the pane shows to be let in. */
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
          if (response.statusCode === 200) resolve((JSON.parse(body) as { token: string }).token);
          else reject(new Error(`the greeting was answered with ${String(response.statusCode)}`));
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

/** Opens the channel as our own page does, and says nothing yet. */
export async function openChannel(port: number): Promise<WebSocket> {
  const socket = new WebSocket(`wss://127.0.0.1:${String(port)}/ws`, {
    rejectUnauthorized: false,
    perMessageDeflate: false,
    headers: ownHeaders(port),
  });
  await once(socket, 'open');
  socket.on('error', () => {});
  return socket;
}

/** Says the greeting on an open channel, and waits for the welcome. */
export async function greet(socket: WebSocket, secret: string): Promise<ToPane> {
  const answer = once(socket, 'message') as Promise<[Buffer]>;
  const closed = once(socket, 'close').then(([code]) => {
    throw new Error(`closed with ${String(code)}`);
  });
  socket.send(JSON.stringify({ type: 'hello', protocol: PROTOCOL, token: secret }));
  const [data] = await Promise.race([answer, closed]);
  return JSON.parse(data.toString()) as ToPane;
}

/** Logs in as the pane does. */
export async function login(port: number): Promise<Session> {
  const secret = await secretOf(port);
  const socket = await openChannel(port);
  const welcome = await greet(socket, secret);
  if (welcome.type !== 'welcome') throw new Error(`no welcome: ${JSON.stringify(welcome)}`);
  return sessionOn(socket);
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
