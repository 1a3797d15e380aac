import * as v from 'valibot';
import { helperProves, paneProves, type Nonces } from '../../helper/protocol/challenge.ts';
import { MESSAGE_LIMIT, PROTOCOL, toPaneSchema, type ToHelper, type ToPane } from '../../helper/protocol/messages.ts';
import type { Around, Socket } from './around.ts';
import { hello } from './hello.ts';
import { lean } from './lean.ts';
import { isSame } from './proof.ts';

/** What the link tells. Messages are checked already. */
export type Told =
  | { readonly is: 'connecting' }
  | { readonly is: 'said'; readonly message: ToPane }
  /** A message that does not keep to the protocol, and where in it. */
  | { readonly is: 'unreadable'; readonly path: string }
  /** It speaks another version. */
  | { readonly is: 'misfit'; readonly version: string }
  /** A code is wanted, which the helper shows to its user; and what became of the one that was tried. */
  | { readonly is: 'pair'; readonly why: 'unknown' | 'code' | 'no-code' | 'later' }
  /** Who answers there is another user's helper, or none. */
  | { readonly is: 'foreign' }
  | { readonly is: 'gone'; readonly retryInMs: number };

export interface Link {
  /** Says something to the helper; nothing happens while it is not there. */
  say(message: ToHelper): void;
  /** Tries a code that the helper has shown. */
  pair(code: string): void;
  /** Tries at once if it waits for the next try, or for a code. */
  retry(): void;
  close(): void;
}

/** Quick at first, since a helper that was restarted is back in a moment; then every 15 s, for as long as the page stands. */
const WAITS = [500, 1000, 2000, 4000, 8000, 15_000] as const;

/** A helper that takes a connection and then says nothing is not there. */
const GREETING_WITHIN = 8000;

/** Keeps a connection to the helper, for as long as the page stands. */
export function linkTo(around: Around, tell: (told: Told) => void): Link {
  const port = Number(new URL(around.helper).port || 443);
  let socket: Socket | null = null;
  let greeted = false;
  let closed = false;
  /** A code is wanted, or somebody else is there: nothing is tried until the user says so. */
  let halted = false;
  let tries = 0;
  let cancelWait: (() => void) | null = null;
  let cancelDeadline: (() => void) | null = null;
  /** Counts the attempts, so that a late answer to an old one is known as such. */
  let attempt = 0;
  let secret: string | null = null;
  /** Whether the secret was given for a code, and not by the helper that this page came from. */
  let paired = false;
  /** Whether it was given in this very attempt. */
  let isFresh = false;
  let nonces: Nonces | null = null;

  function connect(code: string | null = null) {
    cancelWait = null;
    halted = false;
    const mine = ++attempt;
    tell({ is: 'connecting' });
    const isMine = () => mine === attempt && !closed;
    const lose = () => {
      if (mine === attempt) gone();
    };
    cancelDeadline = around.after(GREETING_WITHIN, lose);
    secretFor(code).then((known) => {
      if (!isMine()) return;
      if (known !== 'known') {
        halt(known === 'user' ? { is: 'foreign' } : { is: 'pair', why: 'unknown' });
        return;
      }
      const opened = around.open(`${around.helper.replace(/^http/, 'ws')}/ws`);
      socket = opened;
      // One after the other: a proof takes a moment, and what comes meanwhile comes after it.
      let turn = Promise.resolve();
      opened.onmessage = ({ data }) => {
        turn = turn.then(() => (isMine() ? hear(data, code, isMine) : undefined)).catch(lose);
      };
      opened.onclose = lose;
      opened.onerror = lose;
    }, lose);
  }

  async function secretFor(code: string | null): Promise<'known' | 'pair' | 'user'> {
    isFresh = false;
    if (secret !== null || code !== null) return 'known';
    secret = around.keep.read();
    paired = secret !== null;
    if (paired) return 'known';
    const answer = await hello(around);
    if ('refused' in answer) return answer.refused;
    secret = answer.secret;
    isFresh = true;
    return 'known';
  }

  async function hear(data: unknown, code: string | null, isMine: () => boolean): Promise<void> {
    const message = readMessage(data);
    if ('path' in message) {
      // A greeting we cannot read comes from a helper of another time.
      tell(greeted ? { is: 'unreadable', path: message.path } : { is: 'misfit', version: message.version });
      return;
    }
    const said = message.said;
    if (greeted) {
      if (said.type !== 'challenge' && said.type !== 'welcome' && said.type !== 'paired')
        tell({ is: 'said', message: said });
      return;
    }
    switch (said.type) {
      case 'challenge':
        await answer(said, code, isMine);
        return;
      case 'paired':
        if (code === null || nonces === null) return;
        ({ secret } = said);
        paired = true;
        around.keep.write(secret);
        await prove(isMine);
        return;
      case 'welcome':
        await meet(said, isMine);
        return;
      case 'refused':
        refused(said);
        return;
      default:
      // Nothing else is believed before the greeting.
    }
  }

  async function answer(said: Extract<ToPane, { type: 'challenge' }>, code: string | null, isMine: () => boolean) {
    if (nonces !== null) return;
    if (said.protocol !== PROTOCOL) {
      tell({ is: 'misfit', version: said.version });
      return;
    }
    nonces = { helper: said.nonce, pane: around.nonce() };
    if (code === null) await prove(isMine);
    else put({ type: 'pair', protocol: PROTOCOL, code });
  }

  async function prove(isMine: () => boolean): Promise<void> {
    if (nonces === null || secret === null) return;
    const proof = await around.sign(secret, paneProves(nonces, around.origin, port));
    if (isMine()) put({ type: 'hello', protocol: PROTOCOL, nonce: nonces.pane, proof });
  }

  /** Only who holds the secret, too, is our helper; anybody else is told nothing more. */
  async function meet(said: Extract<ToPane, { type: 'welcome' }>, isMine: () => boolean): Promise<void> {
    if (nonces === null || secret === null) return;
    const wanted = await around.sign(secret, helperProves(nonces, port));
    if (!isMine()) return;
    if (!isSame(said.proof, wanted)) {
      halt({ is: 'foreign' });
      return;
    }
    greeted = true;
    tries = 0;
    cancelDeadline?.();
    tell({ is: 'said', message: said });
  }

  function refused(said: Extract<ToPane, { type: 'refused' }>): void {
    switch (said.why) {
      case 'protocol':
        tell({ is: 'misfit', version: said.version });
        return;
      case 'code':
      case 'no-code':
      case 'later':
        halt({ is: 'pair', why: said.why });
        return;
      case 'token':
        // Known for a moment, and of no use already: asking again would go on for ever.
        if (isFresh) break;
        secret = null;
        if (!paired) {
          // It was started anew. It is asked again as by a page just loaded, and the browser looks at its certificate again.
          gone();
          return;
        }
        paired = false;
        around.keep.write(null);
        halt({ is: 'pair', why: 'unknown' });
        return;
      case 'too-many':
    }
    tell({ is: 'said', message: said });
  }

  function put(message: ToHelper): void {
    socket?.send(JSON.stringify(message));
  }

  function halt(told: Told): void {
    attempt++;
    cancelDeadline?.();
    drop();
    halted = true;
    tell(told);
  }

  function gone() {
    attempt++;
    cancelDeadline?.();
    drop();
    if (closed) return;
    const retryInMs = WAITS[Math.min(tries, WAITS.length - 1)] ?? 15_000;
    tries++;
    cancelWait = around.after(retryInMs, () => connect());
    tell({ is: 'gone', retryInMs });
  }

  function drop() {
    const old = socket;
    socket = null;
    greeted = false;
    nonces = null;
    if (!old) return;
    old.onopen = old.onmessage = old.onclose = old.onerror = null;
    old.close();
  }

  connect();

  return {
    say(message) {
      if (greeted) put(lean(message));
    },
    pair(code) {
      if (halted) connect(code);
    },
    retry() {
      if (!cancelWait && !halted) return;
      cancelWait?.();
      connect();
    },
    close() {
      closed = true;
      attempt++;
      cancelWait?.();
      cancelDeadline?.();
      drop();
    },
  };
}

/** A message of the helper, or the place where it stops being one, and the version it names all the same. */
function readMessage(data: unknown): { said: ToPane } | { path: string; version: string } {
  if (typeof data !== 'string' || data.length > MESSAGE_LIMIT) return { path: '(message)', version: '' };
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return { path: '(message)', version: '' };
  }
  const read = v.safeParse(toPaneSchema, value);
  if (read.success) return { said: read.output };
  const named = v.safeParse(v.object({ version: v.pipe(v.string(), v.maxLength(32)) }), value);
  return {
    path: v.getDotPath(read.issues[0]) ?? '(message)',
    version: named.success ? named.output.version : '',
  };
}
