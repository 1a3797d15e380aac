import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers that one connection waits for, at most. Browsers ask for one after the other. */
const MOST_OWED = 4;
/** How long an answer may take until the last of it is taken (ms), however slowly it is read. */
const TAKEN_WITHIN = 20_000;

/** The answers that connections wait for. */
const owed = new WeakMap<IncomingMessage['socket'], Set<ServerResponse>>();

/**
 * Counts an answer as owed until it is given, and hangs up on who asks for many at once or does not take them.
 *
 * @returns what fires when the connection goes; undefined where nothing is to be answered any more
 */
export function owe({ socket }: IncomingMessage, response: ServerResponse): AbortSignal | undefined {
  // What else came in the same packet is still being read.
  if (socket.destroyed) return undefined;
  const all = owed.get(socket) ?? new Set();
  owed.set(socket, all);
  if (all.size >= MOST_OWED) {
    socket.destroy();
    return undefined;
  }
  all.add(response);
  const gone = new AbortController();
  const timer = setTimeout(() => socket.destroy(), TAKEN_WITHIN);
  const given = () => {
    clearTimeout(timer);
    all.delete(response);
    socket.off('close', lost);
  };
  // An answer behind others is told nothing when its connection goes.
  const lost = () => {
    given();
    gone.abort();
  };
  response.once('close', given);
  socket.once('close', lost);
  return gone.signal;
}
