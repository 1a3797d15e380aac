import { Duplex } from 'node:stream';
import type { SendTest } from '../protocol/evidence.ts';
import type { Session } from './session.ts';

/** No byte either way for this long: it stalls (ms). Servers that look into a message take seconds, not more. */
const STALLED = 15_000;

/** A message is handed over in parts of this size, that of the longest record of TLS (bytes; RFC 8446 §5.1). */
const PIECE = 16 * 1024;

/** The commands nodemailer sends, by the stage they belong to; it sends several at once where the server lets it (RFC 2920). */
const STAGES: readonly (readonly [command: RegExp, stage: SendTest['stage']])[] = [
  [/^MAIL /i, 'sender'],
  [/^RCPT /i, 'recipient'],
  [/^DATA$/i, 'data'],
  [/./, 'greeting'],
];

/**
 * The signed-in connection as nodemailer gets it. nodemailer waits for a greeting and signs in by itself; here the one
 * is made up and the other is done, so the password never comes near it. On the way we note how far it comes.
 */
export class Watched extends Duplex {
  onStalled: () => void = () => {};
  isLate = false;
  /** Commands that wait for their answers, in the order they were sent. */
  readonly #asked: SendTest['stage'][] = [];
  #stage: SendTest['stage'] = 'greeting';
  #sent = 0;
  #stalled = false;
  #ended = false;
  #said = '';
  #lines: string[] = [];
  #refused: { code: number; lines: string[] } | undefined;
  #accepted = false;
  #timer: NodeJS.Timeout | undefined;
  readonly #session: Session;

  constructor(session: Session) {
    super();
    this.#session = session;
    session.lines.release();
    const { socket } = session;
    socket.on('data', (chunk: Buffer) => {
      this.#hear(chunk.toString('latin1'));
      this.push(chunk);
    });
    const ended = () => {
      this.#ended = true;
      this.push(null);
    };
    socket.once('end', ended).once('close', ended);
    socket.resume();
    this.#wait();
    this.push('220 signed in\r\n');
  }

  // What a socket has beside a stream's own.
  setKeepAlive(): this {
    return this;
  }
  setTimeout(): this {
    return this;
  }
  setNoDelay(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    if (this.#stage === 'content') this.#pieces(chunk, done);
    else {
      for (const line of chunk.toString('latin1').split('\r\n')) this.#ask(line);
      this.#wait();
      this.#session.socket.write(chunk, () => {
        this.#wait();
        done();
      });
    }
  }

  /** Piece by piece: the system takes no more than it can send, so each piece it took is a sign that others came over. */
  #pieces(rest: Buffer, done: () => void): void {
    if (rest.length === 0) {
      done();
      return;
    }
    const piece = rest.subarray(0, PIECE);
    this.#wait();
    this.#session.socket.write(piece, (error) => {
      if (!error) this.#sent += piece.length;
      this.#wait();
      if (error || this.#session.socket.destroyed) done();
      else this.#pieces(rest.subarray(PIECE), done);
    });
  }

  #ask(line: string): void {
    const stage = STAGES.find(([command]) => command.test(line))?.[1];
    if (stage !== undefined) this.#asked.push(stage);
  }

  override _final(done: () => void): void {
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    clearTimeout(this.#timer);
    done(error);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#stalled = true;
      this.onStalled();
    }, STALLED);
  }

  #hear(text: string): void {
    this.#said = (this.#said + text).slice(-64 * 1024);
    for (;;) {
      const end = this.#said.indexOf('\n');
      if (end < 0) return;
      const line = this.#said.slice(0, end).replace(/\r$/, '');
      this.#said = this.#said.slice(end + 1);
      const [, code, more, words = ''] = /^(\d{3})(?:([ -])(.*))?$/.exec(line) ?? [];
      if (code === undefined) continue;
      if (this.#lines.length < 100) this.#lines.push(words);
      if (more === '-') continue;
      // Only a whole answer is a sign of life: one who says a byte a second never comes to an end.
      this.#wait();
      this.#answered(Number(code), this.#lines);
      this.#lines = [];
    }
  }

  /** The first refusal counts: what was sent together with it is refused in its wake. */
  #answered(code: number, lines: string[]): void {
    if (this.#refused || this.#accepted) return;
    if (this.#stage !== 'content') this.#stage = this.#asked.shift() ?? this.#stage;
    if (code >= 400) this.#refused = { code, lines };
    else if (this.#stage === 'data') this.#stage = 'content';
    else if (this.#stage === 'content') this.#accepted = true;
  }

  result(answered: (reply: { code: number; lines: string[] }) => SendTest['reply']) {
    clearTimeout(this.#timer);
    const refused = this.#refused;
    return {
      stage: refused || this.#accepted ? this.#stage : (this.#asked[0] ?? this.#stage),
      outcome: refused ? (refused.code >= 500 ? 'refused' : 'later') : this.#left(),
      reply: refused ? answered(refused) : null,
      sent: this.#sent,
    } satisfies Partial<SendTest>;
  }

  /** What became of it where the server refused nothing. */
  #left(): SendTest['outcome'] {
    if (this.#accepted) return 'accepted';
    if (this.#stalled) return 'stalled';
    if (this.#ended) return 'cut';
    return this.isLate ? 'unfinished' : 'broken';
  }
}
