import type { Socket } from 'node:net';
import { isIP } from 'node:net';
import { connect as startTls, type TLSSocket } from 'node:tls';
import { certificateFact } from '../network/certificate-fact.ts';
import type { Network, Target } from '../network/network.ts';
import { Broken, smtpLines, type SmtpLines, type SmtpReply } from '../network/smtp-lines.ts';
import { addressLiteral } from '../network/smtp-talk.ts';
import { judgeFor } from '../network/trust.ts';
import type { Certificate } from '../protocol/evidence.ts';
import type { Answered, Mechanism, SignInTry } from '../protocol/facts/sign-in.ts';
import { answeredBy } from './answered.ts';
import { base64 } from './base64.ts';
import { exchange } from './mechanisms.ts';
import type { Secret } from './secret.ts';

/**
 * How long a server may take over an answer (ms). Servers hold refusals of a sign-in back against guessing: Dovecot two
 * seconds, and more with each (auth_failure_delay).
 */
const PATIENCE = 15_000;

/** What came of giving a user name and a password. */
export interface Tried {
  readonly outcome: SignInTry['outcome'];
  readonly reply: Answered | null;
}

/** An SMTP connection inside TLS whose certificate was verified on this very connection. */
export interface Session {
  readonly socket: TLSSocket;
  readonly lines: SmtpLines;
  /** EHLO keywords inside TLS. */
  readonly keywords: readonly string[];
  readonly ended: boolean;
  /** Tries to sign in once. Never rejects. */
  signIn(mechanism: Mechanism, user: string, secret: Secret, secrets: readonly Secret[]): Promise<Tried>;
  close(): void;
}

/** Opens a session: connection, TLS, EHLO. Rejects with `Broken`, or `Unverified` where the certificate does not hold. */
export async function openSession(
  network: Network,
  target: Target,
  encryption: 'tls' | 'starttls',
  mayUse: (certificate: Certificate | undefined) => boolean,
  stop: AbortSignal,
): Promise<Session> {
  const opened = await network.open(target, AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)]));
  if (opened.answer !== 'accepted') throw new Broken(opened.answer);
  let top: Socket = opened.socket;
  const closing = () => top.destroy();
  stop.addEventListener('abort', closing, { once: true });
  try {
    if (encryption === 'starttls') await askForTls(opened.socket, stop);
    const secure = await handshake(network, target, opened.socket, stop);
    top = secure;
    if (!mayUse(certificateFact(secure, target, target.port, judgeFor(network.trust()), new Date())))
      throw new Unverified();
    const lines = smtpLines(secure);
    if (encryption === 'tls') await expect(lines, 220, stop);
    const keywords = await greet(lines, secure, stop);
    return session(secure, lines, keywords, stop, () => {
      stop.removeEventListener('abort', closing);
    });
  } catch (error) {
    stop.removeEventListener('abort', closing);
    top.destroy();
    throw error;
  }
}

/** The certificate that was good a moment ago is not the one of this connection. */
export class Unverified extends Error {}

async function askForTls(socket: Socket, stop: AbortSignal): Promise<void> {
  const lines = smtpLines(socket);
  await expect(lines, 220, stop);
  await greet(lines, socket, stop);
  lines.send('STARTTLS');
  await expect(lines, 220, stop);
  if (lines.saidMore) throw new Broken('injected');
  lines.release();
}

async function greet(lines: SmtpLines, socket: Socket, stop: AbortSignal): Promise<readonly string[]> {
  lines.send(`EHLO ${addressLiteral(socket.localAddress)}`);
  return (await expect(lines, 250, stop)).lines.slice(1, 101);
}

async function expect(lines: SmtpLines, code: number, stop: AbortSignal): Promise<SmtpReply> {
  const reply = await answer(lines, stop);
  if (reply.code !== code) throw new Broken(code === 250 ? 'ehlo-refused' : 'greeting-refused');
  return reply;
}

/** The next reply, within our patience. */
export async function answer(lines: SmtpLines, stop: AbortSignal, withinMs = PATIENCE): Promise<SmtpReply> {
  const late = AbortSignal.timeout(withinMs);
  return lines.reply(AbortSignal.any([stop, late]));
}

function handshake(network: Network, target: Target, socket: Socket, stop: AbortSignal): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const secure = startTls({
      socket,
      // Judged by the same eyes as everywhere else, before a byte of the sign-in is sent.
      rejectUnauthorized: false,
      secureContext: judgeFor(network.trust()).context,
      ...(isIP(target.host) ? {} : { servername: target.host.replace(/\.$/, '') }),
    });
    const fail = () => {
      secure.destroy();
      reject(new Broken('tls-failed'));
    };
    const timer = setTimeout(fail, PATIENCE);
    secure.on('error', fail);
    secure.once('close', fail);
    stop.addEventListener('abort', fail, { once: true });
    secure.once('secureConnect', () => {
      clearTimeout(timer);
      secure.off('close', fail);
      resolve(secure);
    });
  });
}

function session(
  socket: TLSSocket,
  lines: SmtpLines,
  keywords: readonly string[],
  stop: AbortSignal,
  closed: () => void,
): Session {
  async function exchanged(mechanism: Mechanism, user: string, secret: Secret): Promise<SmtpReply> {
    const talk = exchange(mechanism, user, secret);
    await sendBytes(socket, `AUTH ${mechanism}${talk.first ? ' ' : ''}`, talk.first);
    for (let turn = 0; turn < 6; turn += 1) {
      const reply = await answer(lines, stop);
      if (reply.code !== 334) return reply;
      const next = talk.answer(Buffer.from(reply.lines.join(''), 'base64'));
      // RFC 4954 §4: "*" calls the exchange off.
      if (next) await sendBytes(socket, '', next);
      else lines.send('*');
    }
    throw new Broken('not-smtp');
  }

  return {
    socket,
    lines,
    keywords,
    get ended() {
      return socket.destroyed || socket.readableEnded;
    },
    async signIn(mechanism, user, secret, secrets) {
      try {
        const reply = await exchanged(mechanism, user, secret);
        return { outcome: outcomeOf(reply.code), reply: answeredBy(reply, secrets) };
      } catch (error) {
        if (!(error instanceof Broken)) return { outcome: 'late', reply: null };
        return { outcome: ['closed', 'reset'].includes(error.failure) ? 'cut' : 'broken', reply: null };
      }
    },
    close() {
      closed();
      if (!socket.destroyed) lines.send('QUIT');
      socket.destroySoon();
    },
  };
}

function outcomeOf(code: number): Tried['outcome'] {
  if (code === 235) return 'accepted';
  if (code >= 500) return 'refused';
  return code >= 400 ? 'later' : 'broken';
}

/** Writes a line that ends in base64 of a secret, and overwrites every copy of ours once it is on its way. */
function sendBytes(socket: TLSSocket, before: string, secret: Buffer | undefined): Promise<void> {
  const encoded = secret === undefined ? Buffer.alloc(0) : base64(secret);
  const line = Buffer.concat([Buffer.from(before, 'ascii'), encoded, Buffer.from('\r\n', 'ascii')]);
  secret?.fill(0);
  encoded.fill(0);
  return new Promise((resolve) => {
    socket.write(line, () => {
      line.fill(0);
      resolve();
    });
  });
}
