import { Duplex } from 'node:stream';
import type { Looking } from '../checks/check.ts';
import { NotTried } from '../checks/check.ts';
import type { Facts, SendTest } from '../protocol/evidence.ts';
import { answeredBy } from './answered.ts';
import type { Session } from './session.ts';

type Fact = Facts['send-test'];

/** No byte either way for this long: it stalls (ms). Servers that look into a message take seconds, not more. */
const STALLED = 15_000;

/** A message that goes over slowly, and still goes, is given up after this long (ms): Outlook's usual "Server Timeouts". */
const WHOLE = 60_000;

/** A message is handed over in parts of this size, that of the longest record of TLS (bytes; RFC 8446 §5.1). */
const PIECE = 16 * 1024;

/** At least this much is sent (bytes), so that packets of full size are on the way: a small one proves nothing of them. */
const SMALLEST = 16 * 1024;
/** Of a message as large as the one that did not go out, this much at most (bytes). */
const LARGEST = 25 * 1024 * 1024;

/** Sends a test message from the account's own address to itself, over the session that was signed in. */
export async function sendToOneself({ attempt, report, stop }: Looking<Fact>): Promise<Fact | undefined> {
  const session = await attempt?.session.promise;
  const { email, smtp, message } = report.account;
  if (!attempt || !session) throw new NotTried('not-reached');
  try {
    if (email === undefined) return undefined;
    const secrets = [attempt.password, attempt.receiving].filter((one) => one !== undefined);
    const { default: Connection } = await import('nodemailer/lib/smtp-connection');
    const { default: Composer } = await import('nodemailer/lib/mail-composer');
    const text = padded(Math.min(Math.max(message?.size ?? 0, SMALLEST), LARGEST));
    const mail = await new Composer({ from: email, to: email, subject: SUBJECT, text }).compile().build();
    const began = performance.now();
    const watched = new Watched(session);
    const connection = new Connection({
      connection: watched as never,
      secured: true,
      secure: true,
      host: smtp.host ?? '',
      port: smtp.port ?? 0,
      name: 'localhost',
      logger: false,
      greetingTimeout: 600_000,
      socketTimeout: 600_000,
      connectionTimeout: 600_000,
    } as never);
    const size = Math.max(message?.size ?? 0, mail.length);
    const limit = Number(session.keywords.map((one) => /^SIZE (\d{1,15})$/i.exec(one.trim())?.[1]).find(Boolean));
    if (limit > 0 && size > limit) throw new NotTried('no-need');
    await new Promise<void>((resolve) => {
      const end = () => {
        resolve();
      };
      stop.addEventListener('abort', end, { once: true });
      watched.onStalled = end;
      setTimeout(() => {
        watched.isLate = true;
        end();
      }, WHOLE).unref();
      connection.on('error', end);
      connection.on('end', end);
      connection.connect(() => {
        connection.send({ from: email, to: [email], size } as never, mail, end);
      });
    });
    const ms = Math.round(performance.now() - began);
    connection.close();
    return {
      host: smtp.host ?? '',
      port: smtp.port ?? 0,
      ...watched.result((reply) => answeredBy(reply, secrets)),
      announced: session.keywords.some((one) => /^SIZE\b/i.test(one)) ? size : null,
      ms,
    };
  } finally {
    session.close();
  }
}

const SUBJECT = 'Outbox Doctor: test message';

function padded(size: number): string {
  const said =
    'Outbox Doctor sent this message from your address to itself, because you asked it to test sending. You can delete it.\r\n\r\n';
  const line = `${'.'.repeat(70)}\r\n`.replace(/^\./, '-');
  return said + line.repeat(Math.max(0, Math.ceil((size - said.length - 600) / line.length)));
}

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
class Watched extends Duplex {
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
