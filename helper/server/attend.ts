import * as v from 'valibot';
import type { WebSocket } from 'ws';
import { PROTOCOL, toHelperSchema, type ToHelper, type ToPane } from '../protocol/messages.ts';
import { practiceList } from '../practice/practice.ts';
import { askThisComputer } from '../system/asking.ts';
import { version } from '../version.ts';
import type { ComputerSide, Seat } from './computer-side.ts';
import { attemptOf } from './attempt-of.ts';
import { look } from './look.ts';

/** How long a socket may stay without a greeting (ms). */
const GREETING_WITHIN = 8_000;
/** Runs of one pane at the same time, at most. */
const MOST_RUNS = 4;
/** Messages that could not be taken before the socket is closed. */
const MOST_PROBLEMS = 20;

/** Tells a pane that there are too many of them, and closes its socket. */
export function turnAway(socket: WebSocket): void {
  socket.on('error', () => {
    socket.terminate();
  });
  socket.send(JSON.stringify({ type: 'refused', why: 'too-many', version } satisfies ToPane));
  socket.close(4429, 'too many');
}

/** Speaks with one pane over its socket until it goes. A bad message is answered and ends nothing else. */
export function attend(socket: WebSocket, isToken: (given: string) => boolean, side?: ComputerSide): void {
  let known = false;
  let seat: Seat | undefined;
  let problems = 0;
  const runs = new Map<string, AbortController>();
  const tell = (message: ToPane) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const timer = setTimeout(() => {
    if (!known) socket.close(4401, 'no greeting');
  }, GREETING_WITHIN);

  // What was taken back in the pane counts, even where the file that says "given" could not be removed.
  const ask = async () => ({ ...(await askThisComputer()), ...(side && { consent: await side.mayRead() }) });

  const problem = (path: string, why: string, id?: string) => {
    problems += 1;
    tell({ type: 'problem', ...(id === undefined ? {} : { id }), path, say: why });
    if (problems >= MOST_PROBLEMS) socket.close(4400, 'too many bad messages');
  };

  socket.on('message', (data, isBinary) => {
    // What was on its way when we closed it is not heard any more.
    if (socket.readyState !== socket.OPEN) return;
    const message = isBinary ? 'a message must be text' : read(data.toString());
    // There may be a password in it.
    if (Buffer.isBuffer(data)) data.fill(0);
    if (typeof message === 'string') {
      problem('', message);
    } else if ('issue' in message) {
      problem(message.issue.path, message.issue.say);
    } else if (!known) {
      greet(message);
    } else {
      take(message);
    }
  });
  socket.on('error', () => {
    socket.terminate();
  });
  socket.on('close', () => {
    clearTimeout(timer);
    seat?.leave();
    for (const run of runs.values()) run.abort();
  });

  function greet(message: ToHelper): void {
    if (message.type !== 'hello') {
      problem('type', 'the first message must be "hello"');
    } else if (message.protocol !== PROTOCOL) {
      tell({ type: 'refused', why: 'protocol', version });
      socket.close(4426, 'protocol');
    } else if (!isToken(message.token)) {
      tell({ type: 'refused', why: 'token', version });
      socket.close(4401, 'token');
    } else {
      known = true;
      const computer = side?.told();
      const practice = [...practiceList()];
      tell({ type: 'welcome', protocol: PROTOCOL, version, practice, ...(computer && { computer }) });
      seat = side?.join(tell);
    }
  }

  function take(message: ToHelper): void {
    switch (message.type) {
      case 'hello':
        problem('type', '"hello" is said once');
        return;
      case 'stop':
        runs.get(message.id)?.abort();
        return;
      case 'attempt':
      case 'look': {
        const { id } = message;
        if (runs.has(id)) {
          problem('id', 'a run of this id is under way', id);
        } else if (runs.size >= MOST_RUNS) {
          problem('', 'too many runs at once', id);
        } else {
          const stop = new AbortController();
          runs.set(id, stop);
          void look(id, message.report, stop.signal, tell, ask, attemptOf(message)).finally(() => runs.delete(id));
        }
        return;
      }
      case 'consent':
      case 'accounts':
      case 'listen':
      case 'open':
        if (seat) seat.take(message);
        else problem('type', 'this helper knows nothing of its computer');
        return;
    }
  }
}

function read(text: string): ToHelper | string | { issue: { path: string; say: string } } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  const parsed = v.safeParse(toHelperSchema, value);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  return { issue: { path: v.getDotPath(issue) ?? '', say: `expected ${issue.expected ?? 'something else'}` } };
}
