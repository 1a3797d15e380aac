import * as v from 'valibot';
import { MESSAGE_LIMIT, PROTOCOL, toPaneSchema, type ToHelper, type ToPane } from '../../helper/protocol/messages.ts';
import type { Around, Socket } from './around.ts';
import { tokenFrom } from './token.ts';

/** What the link tells. Messages are checked already. */
export type Told =
  | { readonly is: 'connecting' }
  | { readonly is: 'said'; readonly message: ToPane }
  /** A message that does not keep to the protocol, and where in it. */
  | { readonly is: 'unreadable'; readonly path: string }
  /** It speaks another version. */
  | { readonly is: 'misfit'; readonly version: string }
  | { readonly is: 'gone'; readonly retryInMs: number };

export interface Link {
  /** Says something to the helper; nothing happens while it is not there. */
  say(message: ToHelper): void;
  /** Tries at once if it waits for the next try. */
  retry(): void;
  close(): void;
}

/** Quick at first, since a helper that was restarted is back in a moment; then every 15 s, for as long as the page stands. */
const WAITS = [500, 1000, 2000, 4000, 8000, 15_000] as const;

/** A helper that takes a connection and then says nothing is not there. */
const GREETING_WITHIN = 8000;

/** Keeps a connection to the helper, for as long as the page stands. */
export function linkTo(around: Around, tell: (told: Told) => void): Link {
  let socket: Socket | null = null;
  let greeted = false;
  let closed = false;
  let tries = 0;
  let cancelWait: (() => void) | null = null;
  let cancelDeadline: (() => void) | null = null;
  /** Counts the attempts, so that a late answer to an old one is known as such. */
  let attempt = 0;

  function connect() {
    cancelWait = null;
    const mine = ++attempt;
    tell({ is: 'connecting' });
    const lose = () => {
      if (mine === attempt) gone();
    };
    cancelDeadline = around.after(GREETING_WITHIN, lose);
    tokenFrom(around).then((token) => {
      if (mine !== attempt || closed) return;
      const opened = around.open(`${around.origin.replace(/^http/, 'ws')}/ws`);
      socket = opened;
      opened.onopen = () =>
        opened.send(JSON.stringify({ type: 'hello', protocol: PROTOCOL, token } satisfies ToHelper));
      opened.onmessage = ({ data }) => {
        if (mine === attempt) hear(data);
      };
      opened.onclose = lose;
      opened.onerror = lose;
    }, lose);
  }

  function hear(data: unknown) {
    const message = readMessage(data);
    if ('path' in message) {
      // A greeting we cannot read comes from a helper of another time.
      tell(greeted ? { is: 'unreadable', path: message.path } : { is: 'misfit', version: message.version });
      return;
    }
    const said = message.said;
    if (said.type === 'welcome' && said.protocol !== PROTOCOL) {
      tell({ is: 'misfit', version: said.version });
      return;
    }
    if (said.type === 'refused' && said.why === 'protocol') {
      tell({ is: 'misfit', version: said.version });
      return;
    }
    if (said.type === 'welcome') {
      greeted = true;
      tries = 0;
      cancelDeadline?.();
    }
    // Nothing is believed before the greeting.
    if (greeted || said.type === 'refused') tell({ is: 'said', message: said });
  }

  function gone() {
    attempt++;
    cancelDeadline?.();
    drop();
    if (closed) return;
    const retryInMs = WAITS[Math.min(tries, WAITS.length - 1)] ?? 15_000;
    tries++;
    cancelWait = around.after(retryInMs, connect);
    tell({ is: 'gone', retryInMs });
  }

  function drop() {
    const old = socket;
    socket = null;
    greeted = false;
    if (!old) return;
    old.onopen = old.onmessage = old.onclose = old.onerror = null;
    old.close();
  }

  connect();

  return {
    say(message) {
      if (socket && greeted) socket.send(JSON.stringify(message));
    },
    retry() {
      if (!cancelWait) return;
      cancelWait();
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
