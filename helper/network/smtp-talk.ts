import { isIP, type Socket } from 'node:net';
import type { Encryption } from '../protocol/account.ts';
import type { Certificate, Talk } from '../protocol/evidence.ts';
import { certificateFact } from './certificate-fact.ts';
import { failureOf } from './failure.ts';
import { handshake, reasonOf } from './handshake.ts';
import { harmless } from './harmless.ts';
import type { Network, Target } from './network.ts';
import { Broken, smtpLines, type SmtpReply } from './smtp-lines.ts';
import { judgeFor } from './trust.ts';

/** How a conversation is begun: with TLS at once, or by waiting for a greeting in the clear. */
export type Opening = 'tls' | 'plain';

/**
 * How long a server may take over each of its answers (ms). RFC 5321 §4.5.3.2.1 lets it take five minutes to greet; a
 * person watching a pane will not wait for that. Longer than this is not called silence, only late.
 */
const PATIENCE = 8_000;

/** How long the server may take over the handshake (ms). It waits for nobody then, and three lost packets come again by now. */
const HANDSHAKE_PATIENCE = 4_000;

type Draft = { -readonly [Key in keyof Talk]: Talk[Key] };

/** What a conversation tells before its end. */
export interface Hearing {
  /** The server has said its first words. */
  readonly greeted: () => void;
  readonly certificate: (certificate: Certificate | undefined) => void;
}

/**
 * Speaks SMTP over an open connection until signing in would come next. Never rejects.
 *
 * @param stop fires when whatever is not known by now is not wanted any more
 * @returns undefined if it was stopped before anything was certain
 */
export async function smtpTalk(
  network: Network,
  target: Target,
  socket: Socket,
  opening: Opening,
  stop: AbortSignal,
  hearing: Hearing,
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
  // What is closed is the topmost layer: pulling the connection from under a handshake can bring Node down.
  let top: Socket = socket;
  const late = new AbortController();
  let timer = setTimeout(() => {
    late.abort();
  }, PATIENCE);
  const over = AbortSignal.any([stop, late.signal]);
  const closing = () => {
    top.destroy();
  };
  over.addEventListener('abort', closing, { once: true });
  try {
    if (opening === 'tls') {
      at = 'tls';
      await overTls('tls');
    } else {
      const lines = smtpLines(socket);
      await plainly(lines, await answerOf(lines));
    }
  } catch (error) {
    if (stop.aborted) return draft.greeting ? draft : undefined;
    if (late.signal.aborted) draft.failure = { name: draft.greeting || at === 'tls' ? 'silent' : 'no-greeting', at };
    else if (error instanceof Broken) draft.failure = { name: error.failure, at, ...said(error.said) };
    else draft.failure = { name: failureOf(error), at, ...said(reasonOf(error)) };
  } finally {
    clearTimeout(timer);
    over.removeEventListener('abort', closing);
    top.destroySoon();
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
    const answer = await answerOf(lines);
    if (answer.code !== 220)
      throw new Broken('starttls-refused', harmless(`${String(answer.code)} ${answer.lines.join(' ')}`));
    // Whatever came in the clear behind the go-ahead is not the server's: whoever sent it wants it read as if it were.
    if (lines.saidMore) throw new Broken('injected');
    lines.release();
    at = 'tls';
    await overTls('starttls');
  }

  async function overTls(encryption: Encryption): Promise<void> {
    draft.spoke = encryption;
    clearTimeout(timer);
    timer = setTimeout(() => {
      late.abort();
    }, HANDSHAKE_PATIENCE);
    const secure = await handshake(
      socket,
      target,
      { secureContext: judgeFor(network.trust()).context },
      over,
      (layer) => (top = layer),
    );
    hearing.certificate(certificateFact(secure, target, target.port, judgeFor(network.trust()), new Date()));
    const lines = smtpLines(secure);
    try {
      if (encryption === 'tls') {
        at = 'greeting';
        takeGreeting(await answerOf(lines));
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
    hearing.greeted();
    draft.greeting = { code: greeting.code, text: harmless(greeting.lines.join(' ')) };
    if (greeting.code !== 220)
      throw new Broken('greeting-refused', harmless(`${String(greeting.code)} ${greeting.lines.join(' ')}`));
  }

  async function ehlo(lines: ReturnType<typeof smtpLines>): Promise<string[]> {
    lines.send(`EHLO ${addressLiteral(socket.localAddress)}`);
    const answer = await answerOf(lines);
    if (answer.code !== 250)
      throw new Broken('ehlo-refused', harmless(`${String(answer.code)} ${answer.lines.join(' ')}`));
    return answer.lines.slice(1, 101).map((line) => harmless(line));
  }

  /** The next reply; the clock starts anew with each. */
  async function answerOf(lines: ReturnType<typeof smtpLines>): Promise<SmtpReply> {
    clearTimeout(timer);
    timer = setTimeout(() => {
      late.abort();
    }, PATIENCE);
    return lines.reply(over);
  }
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

function said(text: string): { text?: string } {
  return text ? { text } : {};
}
