/**
 * `node odd-server.ts '{"587": ODDITY, …}'`: ports that behave in one odd way each, on all addresses until it is killed.
 * Nothing real does these things when asked to; see `Oddity`.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';

/** What a port does with each connection. */
export interface Oddity {
  /** Begins with TLS, with the key and certificate of this file. */
  readonly tls?: string;
  /** Before the greeting, in ms. */
  readonly waitMs?: number;
  /** Lines said at once, as they are. Absent: nothing is said. */
  readonly greeting?: readonly string[];
  /** The greeting comes one byte at a time, this many ms apart. */
  readonly byteEveryMs?: number;
  /** What is answered to a command, by its first word; `cut` resets, `close` closes, `mute` says nothing more. */
  readonly answers?: Readonly<Record<string, readonly string[] | 'cut' | 'close' | 'mute'>>;
  /** What is answered to any other command. Absent: nothing. */
  readonly otherwise?: readonly string[];
  /** After the greeting, or at once where there is none. */
  readonly then?: 'cut' | 'close';
  /**
   * Not a server: goes between. Every connection is led on to this port of this address, and what the server says is
   * changed: each pair is a pattern and what takes the place of what fits it.
   */
  readonly between?: {
    readonly address: string;
    readonly port: number;
    readonly says?: readonly (readonly [string, string])[];
    readonly hears?: readonly (readonly [string, string])[];
  };
}

function serve(oddity: Oddity, plain: Socket): void {
  plain.on('error', () => plain.destroy());
  if (oddity.between) {
    goBetween(plain, oddity.between);
    return;
  }
  const context = oddity.tls === undefined ? undefined : readFileSync(oddity.tls, 'utf8');
  const socket = context
    ? new TLSSocket(plain, { isServer: true, secureContext: createSecureContext({ key: context, cert: context }) })
    : plain;
  socket.on('error', () => plain.destroy());
  const say = (lines: readonly string[]) => socket.write(lines.map((line) => `${line}\r\n`).join(''));
  const end = (how: 'cut' | 'close') => {
    if (how === 'cut') plain.resetAndDestroy();
    else socket.end();
  };
  setTimeout(() => {
    if (socket.destroyed) return;
    if (oddity.greeting && oddity.byteEveryMs !== undefined) drip(socket, oddity.greeting, oddity.byteEveryMs);
    else if (oddity.greeting) say(oddity.greeting);
    if (oddity.then) end(oddity.then);
  }, oddity.waitMs ?? 0);
  let rest = '';
  socket.on('data', (chunk: Buffer) => {
    rest += chunk.toString('latin1');
    for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n')) {
      const verb = rest.slice(0, at).trim().split(/[ :]/)[0]?.toUpperCase() ?? '';
      rest = rest.slice(at + 1);
      const answer = oddity.answers?.[verb] ?? oddity.otherwise ?? 'mute';
      if (answer === 'cut' || answer === 'close') end(answer);
      else if (answer !== 'mute') say(answer);
      if (verb === 'QUIT') socket.end();
    }
  });
}

function drip(socket: Socket, lines: readonly string[], everyMs: number): void {
  const bytes = [...lines.map((line) => `${line}\r\n`).join('')];
  const timer = setInterval(() => {
    const next = bytes.shift();
    if (next === undefined || socket.destroyed) clearInterval(timer);
    else socket.write(next);
  }, everyMs);
}

/** Until TLS begins whole lines are changed; after that everything goes through as it is. */
function goBetween(client: Socket, { address, port, says = [], hears = [] }: NonNullable<Oddity['between']>): void {
  const server = connect(port, address);
  let secret = false;
  const changed = (text: string, pairs: readonly (readonly [string, string])[]) =>
    pairs.reduce((all, [from, to]) => all.replace(new RegExp(from, 'gim'), to), text);
  server.on('error', () => client.destroy()).on('close', () => client.destroy());
  client.on('close', () => server.destroy());
  client.on('data', (chunk: Buffer) => {
    const begins = chunk[0] === 0x16;
    secret ||= begins;
    server.write(secret ? chunk : Buffer.from(changed(chunk.toString('latin1'), hears), 'latin1'));
  });
  server.on('data', (chunk: Buffer) => {
    client.write(secret ? chunk : Buffer.from(changed(chunk.toString('latin1'), says), 'latin1'));
  });
}

const oddities = JSON.parse(process.argv[2] ?? '{}') as Readonly<Record<string, Oddity>>;
await Promise.all(
  Object.entries(oddities).map(([port, oddity]) => {
    const server = createServer((socket) => {
      serve(oddity, socket);
    });
    return once(server.listen(Number(port), '::'), 'listening');
  }),
);
console.log('ready');
