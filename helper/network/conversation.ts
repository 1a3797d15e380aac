import type { Socket } from 'node:net';
import type { Attempt, Certificate, Talk } from '../protocol/evidence.ts';
import type { Network, Opened, Target } from './network.ts';
import { smtpTalk, type Manner, type Opening } from './smtp-talk.ts';
import { after, deadline } from './timers.ts';

/*
 * One look at one port of one host, from opening it to the point where we would sign in. Its three milestones are what
 * three checks look at, so that no port is opened twice to learn two things.
 */

export interface Conversation {
  readonly target: Target;
  /** The port answered, or did not; undefined if it was stopped before either was known. */
  readonly opened: Promise<Attempt | undefined>;
  /** True as soon as the port has kept us waiting for longer than one that answers does; false if it did not. */
  readonly overdue: Promise<boolean>;
  /** The server was spoken to; undefined if the port was not open or time ran out before anything was certain. */
  readonly talked: Promise<Talk | undefined>;
  /** The server's certificate; undefined if there was no TLS handshake. */
  readonly secured: Promise<Certificate | undefined>;
}

/** A port that has not greeted for this long may be waiting for TLS to begin: a second connection asks (ms). */
const ASK_FOR_TLS = 1_500;

/** By now the SYN has been sent a second time (RFC 6298 §2) and that one, too, could have been answered (ms). */
const OVERDUE = 1_200;

/**
 * Opens a conversation. Never rejects.
 *
 * @param open opens the connection; `network` opens a second one where the first leaves open what the port speaks
 * @param stop fires when whatever is not known by now is not wanted any more
 * @param manner how long is waited, and by which name we call ourselves
 */
export function converse(
  network: Network,
  target: Target,
  opening: Opening,
  open: () => Promise<Opened>,
  stop: AbortSignal,
  manner: Manner = {},
): Conversation {
  const began = performance.now();
  const since = () => Math.round((performance.now() - began) * 10) / 10;
  const timed = open().then((one) => ({ one, ms: since() }));
  // The first handshake reads the roots of all stores at once. What was answered at the same moment is timed before that.
  const opened = timed.then(({ one }) => new Promise<Opened>((resolve) => setImmediate(resolve, one)));
  const certificate = Promise.withResolvers<Certificate | undefined>();
  const talked = opened
    .then((one) => (one.answer === 'accepted' ? speak(one) : undefined))
    .catch(() => undefined)
    .finally(() => {
      certificate.resolve(undefined);
    });

  async function speak({ socket }: Extract<Opened, { answer: 'accepted' }>): Promise<Talk | undefined> {
    // A second connection goes to the very address that took the first one.
    const address = socket.remoteAddress ?? target.address;
    const talk = opening === 'tls' ? await tlsFirst(socket, address) : await plainFirst(socket, address);
    return talk && { ...talk, ms: since() };
  }

  /** A port that does not begin with TLS after all is asked once more what it speaks. */
  async function tlsFirst(socket: Socket, address: string) {
    const hearing = { greeted: () => {}, certificate: certificate.resolve };
    const talk = await smtpTalk(network, target, socket, 'tls', stop, hearing, manner);
    if (talk?.failure?.name !== 'tls-not-spoken' || stop.aborted) return talk;
    const second = await network.open({ ...target, address }, stop);
    if (second.answer !== 'accepted') return talk;
    // Something spoke, and not TLS: if it does not greet either, it waits to be spoken to.
    const speakFirst = after(ASK_FOR_TLS);
    const plain = await smtpTalk(network, target, second.socket, 'plain', stop, hearing, { ...manner, speakFirst });
    // Silence after that is no answer to "what does it speak"; the broken handshake stays the news.
    return plain?.greeting || plain?.failure?.name === 'not-smtp' ? plain : talk;
  }

  /** While a port keeps us waiting for its greeting, a second connection tries TLS; the first to speak is believed. */
  async function plainFirst(socket: Socket, address: string): Promise<Talk | undefined> {
    const end = new AbortController();
    const over = AbortSignal.any([stop, end.signal]);
    const greeted = Promise.withResolvers<'greeted'>();
    const hearing = { greeted: () => greeted.resolve('greeted'), certificate: certificate.resolve };
    const notTls = Promise.withResolvers<undefined>();
    const plain = smtpTalk(network, target, socket, 'plain', over, hearing, { ...manner, speakFirst: notTls.promise });
    const timer = deadline(ASK_FOR_TLS);
    const first = await Promise.race([plain, greeted.promise, timer.over.then(() => 'late' as const)]);
    timer.cancel();
    if (first !== 'late') return plain;
    const second = await network.open({ ...target, address }, over);
    if (second.answer !== 'accepted') return plain;
    const quiet = { greeted: () => {}, certificate: certificate.resolve };
    const spoken = smtpTalk(network, target, second.socket, 'tls', over, quiet, manner);
    // Something answered, and not with TLS: a port that waits to be spoken to, such as a web server's.
    void spoken.then((talk) => {
      if (talk?.failure?.name === 'tls-not-spoken') notTls.resolve(undefined);
    });
    const winner = await Promise.race([
      greeted.promise.then(() => plain),
      spoken.then((talk) => (talk && isTold(talk) ? talk : plain)),
      plain.then((talk) =>
        talk && isTold(talk) ? talk : spoken.then((other) => (other && isTold(other) ? other : talk)),
      ),
    ]);
    end.abort();
    return winner;
  }

  // Stopped is not silent: the port was not waited for.
  const attempt = timed.then(({ one, ms }): Attempt | undefined =>
    one.answer === 'silent' && stop.aborted ? undefined : { ...target, answer: one.answer, ...codeOf(one), ms },
  );
  return { target, opened: attempt, overdue: isLate(opened), talked, secured: certificate.promise };
}

function isLate(opened: Promise<Opened>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, OVERDUE, true);
    void opened.then(() => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}

/** Whether the port has shown what it speaks, be it something else than SMTP. */
function isTold(talk: Talk): boolean {
  return talk.greeting !== undefined || talk.failure?.name === 'not-smtp';
}

function codeOf(opened: Opened): { code?: string } {
  return opened.answer !== 'accepted' && opened.code !== undefined ? { code: opened.code } : {};
}
