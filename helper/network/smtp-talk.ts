import { isIP, type Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Encryption } from '../protocol/account.ts';
import type { Certificate, Talk } from '../protocol/evidence.ts';
import { certificateFact } from './certificate-fact.ts';
import { failureOf } from './failure.ts';
import { handshake, reasonOf } from './handshake.ts';
import { harmless } from './harmless.ts';
import type { Network, Target } from './network.ts';
import { Broken, smtpLines, type SmtpLines, type SmtpReply } from './smtp-lines.ts';
import { after } from './timers.ts';
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

/** A port inside TLS that has not greeted for this long is spoken to first: a web server waits for that (ms). */
const SPEAK_FIRST = 4_000;

type Draft = { -readonly [Key in keyof Talk]: Talk[Key] };
type Phase = NonNullable<Talk['failure']>['at'];

/** What a conversation tells before its end. */
export interface Hearing {
  /** The server has said its first words. */
  readonly greeted: () => void;
  readonly certificate: (certificate: Certificate | undefined) => void;
}

/** How a conversation is held. */
export interface Manner {
  /** How long each answer is waited for (ms). Default: eight seconds. */
  readonly patience?: number;
  /** How long the greeting is waited for (ms). Default: the same. */
  readonly greetingPatience?: number;
  /** The name to give in EHLO before our address is given. */
  readonly name?: string | undefined;
  /** Resolves when the port is known to be no mail server that is merely slow: it is spoken to first then. */
  readonly speakFirst?: Promise<void>;
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
  { patience = PATIENCE, greetingPatience = patience, name, speakFirst }: Manner = {},
): Promise<Talk | undefined> {
  const draft: Draft = {
    ...target,
    spoke: opening === 'tls' ? 'tls' : 'none',
    starttls: 'not-asked',
    authBefore: [],
    authAfter: [],
    ms: 0,
  };
  let at: Phase = 'greeting';
  let began = performance.now();
  // What is closed is the topmost layer: pulling the connection from under a handshake can bring Node down.
  let top: Socket = socket;
  let current: SmtpLines | undefined;
  /** EHLO that was said before any greeting, and its answer where that came first. */
  let early: { answer?: SmtpReply } | undefined;
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const over = AbortSignal.any([stop, late.signal]);
  const closing = () => {
    top.destroy();
  };
  over.addEventListener('abort', closing, { once: true });
  waitFor(greetingPatience);
  try {
    if (opening === 'tls') {
      // Cut between its opening and now: there is nothing to speak TLS over.
      if (socket.destroyed) throw new Broken('reset');
      at = 'tls';
      await overTls('tls');
    } else {
      const lines = linesOver(socket);
      await plainly(lines, await greetingOf(lines, speakFirst));
    }
  } catch (error) {
    if (stop.aborted) return draft.greeting ? draft : undefined;
    draft.failure = failing(error);
  } finally {
    clearTimeout(timer);
    over.removeEventListener('abort', closing);
    top.destroySoon();
  }
  return draft;

  async function plainly(lines: SmtpLines, greeting: SmtpReply): Promise<void> {
    takeGreeting(greeting);
    phase('ehlo');
    const before = await ehlo(lines);
    draft.before = before;
    draft.authBefore = mechanisms(before);
    if (!has(before, 'STARTTLS')) {
      draft.starttls = 'not-offered';
      await starttlsAnyway(lines);
      return;
    }
    draft.starttls = 'offered';
    phase('starttls');
    lines.send('STARTTLS');
    const answer = await answerOf(lines);
    if (answer.code !== 220) throw new Broken('starttls-refused', words(answer));
    // Whatever came in the clear behind the go-ahead is not the server's: whoever sent it wants it read as if it were.
    if (lines.saidMore) throw new Broken('injected');
    lines.release();
    phase('tls');
    await overTls('starttls');
  }

  async function overTls(encryption: Encryption): Promise<void> {
    draft.spoke = encryption;
    waitFor(HANDSHAKE_PATIENCE);
    const secure = await shakeHands();
    hearing.certificate(certificateFact(secure, target, target.port, judgeFor(network.trust()), new Date()));
    const lines = linesOver(secure);
    try {
      if (encryption === 'tls') {
        phase('greeting');
        waitFor(greetingPatience);
        takeGreeting(await greetingOf(lines, after(SPEAK_FIRST)));
      }
      phase('ehlo-again');
      draft.after = await ehlo(lines);
      draft.authAfter = mechanisms(draft.after);
      lines.send('QUIT');
    } finally {
      secure.destroySoon();
    }
  }

  function shakeHands(): Promise<TLSSocket> {
    const { context: secureContext } = judgeFor(network.trust());
    return handshake(socket, target, { secureContext }, over, (layer) => (top = layer));
  }

  /**
   * Where STARTTLS is not offered, its answer tells why: it works (the offer was taken out on the way), 500 (the command was
   * made unreadable on the way) or 502 (the server knows it and has it not). Whatever happens here is no failure of the talk.
   */
  async function starttlsAnyway(lines: SmtpLines): Promise<void> {
    phase('starttls');
    try {
      lines.send('STARTTLS');
      const answer = await answerOf(lines);
      draft.anyway = { code: answer.code, text: harmless(answer.lines.join(' ')), auth: [] };
      if (answer.code !== 220 || lines.saidMore) {
        lines.send('QUIT');
        return;
      }
      lines.release();
      draft.anyway = { ...draft.anyway, tls: false };
      const secure = await shakeHands();
      draft.anyway = { ...draft.anyway, tls: true };
      const inside = linesOver(secure);
      draft.anyway = { ...draft.anyway, auth: mechanisms(await ehlo(inside)) };
      inside.send('QUIT');
    } catch (error) {
      if (stop.aborted) throw error;
      draft.anyway ??= { auth: [] };
    }
  }

  function takeGreeting(greeting: SmtpReply): void {
    draft.greetedAfter = Math.round(performance.now() - began);
    hearing.greeted();
    draft.greeting = { code: greeting.code, text: harmless(greeting.lines.join(' ')) };
    // RFC 5321 §4.3.2: 220, 421 or 554 where others say something else by other numbers, such as 200 (NNTP).
    if (greeting.code < 400 && greeting.code !== 220) throw new Broken('not-smtp', words(greeting));
    if (greeting.code !== 220) throw new Broken('greeting-refused', words(greeting));
    // FTP greets with 220, too (RFC 959 §5.4).
    if (/ftp/i.test(draft.greeting.text) && !/smtp/i.test(draft.greeting.text))
      throw new Broken('not-smtp', words(greeting));
  }

  /**
   * The greeting. Where it is late and `spokenTo` resolves, EHLO is said first: what does not speak SMTP then shows what it
   * speaks, such as a web server, which waits to be asked.
   */
  async function greetingOf(lines: SmtpLines, spokenTo: Promise<void> | undefined): Promise<SmtpReply> {
    let came = false;
    void spokenTo?.then(() => {
      if (came || over.aborted || lines.saidMore || top.destroyed) return;
      early = {};
      lines.send(`EHLO ${literal()}`);
    });
    try {
      const first = await lines.reply(over);
      // Some do not wait to be greeted either: it is a mail server, and its greeting is still to come.
      if (early === undefined || first.code !== 250) return first;
      early = { answer: first };
      return await lines.reply(over);
    } finally {
      came = true;
    }
  }

  /** EHLO by name, then by address, then HELO; the last two only where the one before was refused. */
  async function ehlo(lines: SmtpLines): Promise<string[]> {
    const said = early;
    early = undefined;
    let answer = said ? (said.answer ?? (await answerOf(lines))) : await ask(lines, `EHLO ${name ?? literal()}`);
    if (answer.code >= 500 && name !== undefined) {
      const refusal = words(answer);
      const second = await ask(lines, `EHLO ${literal()}`);
      if (second.code === 250) draft.nameRefused = refusal;
      if (second.code === 250 || second.code < 400) answer = second;
    }
    if (answer.code !== 250) {
      const refused = new Broken('ehlo-refused', words(answer));
      // RFC 5321 §3.2: a server that does not know EHLO is asked with HELO.
      if (answer.code >= 500) {
        try {
          const helo = await ask(lines, `HELO ${name ?? literal()}`);
          draft.helo = { code: helo.code, text: harmless(helo.lines.join(' ')) };
        } catch (error) {
          if (stop.aborted) throw error;
        }
      }
      throw refused;
    }
    draft.hello = harmless(answer.lines[0] ?? '');
    return answer.lines.slice(1, 101).map((line) => harmless(line));
  }

  function ask(lines: SmtpLines, command: string): Promise<SmtpReply> {
    lines.send(command);
    return answerOf(lines);
  }

  /** The next reply; the clock starts anew with each. */
  async function answerOf(lines: SmtpLines): Promise<SmtpReply> {
    began = performance.now();
    waitFor(patience);
    return lines.reply(over);
  }

  function waitFor(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      late.abort();
    }, ms);
  }

  function phase(next: Phase): void {
    at = next;
    began = performance.now();
  }

  function linesOver(stream: Socket): SmtpLines {
    current = smtpLines(stream);
    return current;
  }

  function failing(error: unknown): NonNullable<Talk['failure']> {
    const afterMs = Math.round(performance.now() - began);
    if (late.signal.aborted) {
      const unread = current?.unread ?? '';
      // Words without a line's end that are no reply's beginning (RFC 5321 §4.2) come from something else.
      const other = unread !== '' && !/^\d{0,3}(?:[ -]|$)/.test(unread);
      const named = other ? 'not-smtp' : draft.greeting || at === 'tls' ? 'silent' : 'no-greeting';
      return { name: named, at, ...said(unread), afterMs };
    }
    if (error instanceof Broken) return { name: error.failure, at, ...said(error.said), afterMs };
    return { name: failureOf(error), at, ...said(reasonOf(error)), afterMs };
  }

  function literal(): string {
    return addressLiteral(socket.localAddress);
  }
}

function words({ code, lines }: SmtpReply): string {
  return harmless(`${String(code)} ${lines.join(' ')}`);
}

/** RFC 5321 §4.1.3; used where there is no name of our own, as §4.1.4 asks. */
export function addressLiteral(address: string | undefined): string {
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
