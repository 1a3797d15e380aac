import { connect as startTls, type TLSSocket } from 'node:tls';
import { isIP, type Socket } from 'node:net';
import type { Attempt, Certificate, Failure, Talk } from '../protocol/evidence.ts';
import type { Encryption } from '../protocol/account.ts';
import { certificateFact } from './certificate-fact.ts';
import { failureOf } from './failure.ts';
import { harmless } from './harmless.ts';
import type { Network, Opened, Target } from './network.ts';
import { Broken, smtpLines, type SmtpReply } from './smtp-lines.ts';
import { judgeFor } from './trust.ts';

/*
 * One connection to one port of one address, from opening it to the point where we would sign in. Its three milestones
 * are what three checks look at, so that no port is opened twice to learn two things.
 */

/** How a port is expected to begin: with TLS at once, with a plain greeting, or unknown. */
export type Opening = 'tls' | 'plain' | 'either';

export interface Conversation {
  readonly target: Target;
  /** The port answered, or did not; undefined if it was stopped before either was known. */
  readonly opened: Promise<Attempt | undefined>;
  /** The server was spoken to; undefined if the port was not open or time ran out before anything was certain. */
  readonly talked: Promise<Talk | undefined>;
  /** The server's certificate; undefined if there was no TLS handshake. */
  readonly secured: Promise<Certificate | undefined>;
}

/** On a port that may begin either way, how long the server may take to greet before we begin with TLS (ms). */
const EITHER_WAIT = 1_500;

/**
 * How long one conversation may take in all (ms). RFC 5321 §4.5.3.2.1 lets a server take five minutes to greet; a person
 * watching a pane will not wait for that, and Outlook itself gives up after one by default.
 */
const PATIENCE = 6_000;

/**
 * Opens a conversation. Never rejects.
 *
 * @param giveUp fires when the port has been silent for long enough
 * @param stop fires when whatever is not known by now is not wanted any more
 */
export function converse(
  network: Network,
  target: Target,
  opening: Opening,
  giveUp: AbortSignal,
  stop: AbortSignal,
): Conversation {
  const began = performance.now();
  const since = () => Math.round((performance.now() - began) * 10) / 10;
  const opening1 = network.open(target, giveUp);
  // Stopped is not silent: the port was not waited for.
  const opened = opening1.then((one): Attempt | undefined =>
    one.answer === 'silent' && stop.aborted ? undefined : { ...target, answer: one.answer, ms: since() },
  );
  const certificate = Promise.withResolvers<Certificate | undefined>();
  const talked = opening1
    .then((one) => (one.answer === 'accepted' ? speak(one) : undefined))
    .catch(() => undefined)
    .finally(() => {
      certificate.resolve(undefined);
    });

  async function speak(first: Extract<Opened, { answer: 'accepted' }>): Promise<Talk | undefined> {
    const talk = await speakOnce(network, target, first.socket, opening, stop, certificate.resolve);
    if (talk && opening === 'tls' && talk.failure?.name === 'tls-not-spoken' && !stop.aborted) {
      // The port does not begin with TLS. A second connection finds out what it does instead.
      const second = await network.open(target, stop);
      if (second.answer !== 'accepted') return { ...talk, ms: since() };
      const plain = await speakOnce(network, target, second.socket, 'plain', stop, certificate.resolve);
      // Silence after that is no answer to "what does it speak"; the broken handshake stays the news.
      return { ...(plain?.greeting ? plain : talk), ms: since() };
    }
    return talk && { ...talk, ms: since() };
  }
  return { target, opened, talked, secured: certificate.promise };
}

type Draft = { -readonly [Key in keyof Talk]: Talk[Key] };

/** Speaks until signing in would come next. Gives undefined if it was stopped before anything was certain. */
async function speakOnce(
  network: Network,
  target: Target,
  socket: Socket,
  opening: Opening,
  stop: AbortSignal,
  onCertificate: (certificate: Certificate | undefined) => void,
): Promise<Talk | undefined> {
  const draft: Draft = {
    ...target,
    spoke: opening === 'tls' ? 'tls' : 'none',
    starttls: 'not-asked',
    authBefore: [],
    authAfter: [],
    ms: 0,
  };
  let at: NonNullable<Talk['failure']>['at'] = 'greeting';
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
  }, PATIENCE);
  const over = AbortSignal.any([stop, late.signal]);
  const closing = () => {
    socket.destroy();
  };
  over.addEventListener('abort', closing, { once: true });
  try {
    if (opening === 'tls') {
      at = 'tls';
      await overTls(socket, 'tls');
    } else {
      const lines = smtpLines(socket);
      const greeting = await greetingOf(lines, opening === 'either' ? EITHER_WAIT : undefined);
      if (!greeting) {
        lines.release();
        at = 'tls';
        await overTls(socket, 'tls');
      } else {
        await plainly(lines, greeting);
      }
    }
  } catch (error) {
    if (stop.aborted) return draft.greeting ? draft : undefined;
    if (late.signal.aborted) draft.failure = { name: at === 'greeting' || at === 'tls' ? 'no-greeting' : 'silent', at };
    else if (error instanceof Broken) draft.failure = { name: nameAt(error.failure, at), at, ...said(error.said) };
    else draft.failure = { name: failureOf(error), at };
  } finally {
    clearTimeout(timer);
    over.removeEventListener('abort', closing);
    socket.destroySoon();
  }
  return draft;

  async function plainly(lines: ReturnType<typeof smtpLines>, greeting: SmtpReply): Promise<void> {
    takeGreeting(greeting);
    at = 'ehlo';
    const before = await ehlo(lines);
    draft.before = before;
    draft.authBefore = mechanisms(before);
    if (!has(before, 'STARTTLS')) {
      draft.starttls = 'not-offered';
      lines.send('QUIT');
      return;
    }
    draft.starttls = 'offered';
    at = 'starttls';
    lines.send('STARTTLS');
    const answer = await lines.reply(over);
    if (answer.code !== 220)
      throw new Broken('starttls-refused', harmless(`${String(answer.code)} ${answer.lines.join(' ')}`));
    // Whatever came in the clear behind the go-ahead is not the server's: whoever sent it wants it read as if it were.
    if (lines.saidMore) throw new Broken('injected');
    lines.release();
    at = 'tls';
    await overTls(socket, 'starttls');
  }

  async function overTls(plain: Socket, encryption: Encryption): Promise<void> {
    draft.spoke = encryption;
    const secure = await handshake(network, target, plain, over);
    onCertificate(certificateFact(secure, target, target.port, judgeFor(network.trust()), new Date()));
    const lines = smtpLines(secure);
    try {
      if (encryption === 'tls') {
        at = 'greeting';
        takeGreeting(await lines.reply(over));
      }
      at = 'ehlo-again';
      draft.after = await ehlo(lines);
      draft.authAfter = mechanisms(draft.after);
      lines.send('QUIT');
    } finally {
      secure.destroySoon();
    }
  }

  function takeGreeting(greeting: SmtpReply): void {
    draft.greeting = { code: greeting.code, text: harmless(greeting.lines.join(' ')) };
    if (greeting.code !== 220)
      throw new Broken('greeting-refused', harmless(`${String(greeting.code)} ${greeting.lines.join(' ')}`));
  }

  async function ehlo(lines: ReturnType<typeof smtpLines>): Promise<string[]> {
    lines.send(`EHLO ${addressLiteral(socket.localAddress)}`);
    const answer = await lines.reply(over);
    if (answer.code !== 250)
      throw new Broken('ehlo-refused', harmless(`${String(answer.code)} ${answer.lines.join(' ')}`));
    return answer.lines.slice(1, 101).map((line) => harmless(line));
  }

  /** undefined if nothing was said in time. */
  async function greetingOf(
    lines: ReturnType<typeof smtpLines>,
    wait: number | undefined,
  ): Promise<SmtpReply | undefined> {
    if (wait === undefined) return lines.reply(over);
    const short = new AbortController();
    const shortly = setTimeout(() => {
      short.abort();
    }, wait);
    try {
      return await lines.reply(AbortSignal.any([over, short.signal]));
    } catch (error) {
      if (short.signal.aborted && !over.aborted) return undefined;
      throw error;
    } finally {
      clearTimeout(shortly);
    }
  }
}

/** A TLS handshake that does not insist on trust: judging the certificate comes after. */
function handshake(network: Network, target: Target, socket: Socket, stop: AbortSignal): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const secure = startTls({
      socket,
      rejectUnauthorized: false,
      secureContext: judgeFor(network.trust()).context,
      // RFC 6066 §3: no server name for an IP address.
      ...(isIP(target.host) ? {} : { servername: target.host.replace(/\.$/, '') }),
    });
    const cut = () => {
      reject(new Broken('closed'));
    };
    secure.once('secureConnect', () => {
      secure.off('close', cut);
      resolve(secure);
    });
    secure.once('error', reject);
    secure.once('close', cut);
    // The handshake of a silent server ends when our patience does.
    stop.addEventListener(
      'abort',
      () => {
        reject(new Broken('no-greeting'));
      },
      { once: true },
    );
    secure.on('error', () => {});
  });
}

/** RFC 5321 §4.1.3; used where there is no name of our own, as §4.1.4 asks. */
function addressLiteral(address: string | undefined): string {
  if (!address) return '[127.0.0.1]';
  const plain = address.split('%')[0] ?? '';
  return isIP(plain) === 6 ? `[IPv6:${plain}]` : `[${plain}]`;
}

function has(keywords: readonly string[], keyword: string): boolean {
  return keywords.some((line) => line.toUpperCase().split(' ')[0] === keyword);
}

/** RFC 4954 §3, and the older "AUTH=LOGIN" that some servers still send beside it. */
function mechanisms(keywords: readonly string[]): string[] {
  const found = keywords.flatMap((line) => /^AUTH[ =](.*)$/i.exec(line)?.[1]?.split(/\s+/) ?? []);
  return [...new Set(found.filter(Boolean).map((one) => one.toUpperCase()))];
}

/** A cut before the first word is a server that gives no greeting; later it is a cut. */
function nameAt(failure: Failure, at: string): Failure {
  return at === 'tls' && failure === 'closed' ? 'tls-failed' : failure;
}

function said(text: string): { text?: string } {
  return text ? { text } : {};
}
