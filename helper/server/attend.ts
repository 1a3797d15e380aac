import type { WebSocket } from 'ws';
import { GREETING_LIMIT, PANE_MESSAGE_LIMIT, PROTOCOL, type ToHelper, type ToPane } from '../protocol/messages.ts';
import { practiceList } from '../practice/practice.ts';
import { askThisComputer } from '../system/asking.ts';
import { version } from '../version.ts';
import type { MessageId } from '../words/en.ts';
import { render } from '../words/render.ts';
import type { ComputerSide, Seat } from './computer-side.ts';
import { attemptOf } from './attempt-of.ts';
import type { HistorySide } from './history-side.ts';
import { read } from './incoming.ts';
import { Challenge, type Entry } from './login.ts';
import { look, type Bounds } from './look.ts';
import { Pace } from './pace.ts';
import type { Turns } from './turns.ts';

/** What one socket needs of its helper. */
export interface Door {
  readonly entry: Entry;
  /** The secret of whoever comes in from that entry's origin. */
  secret(): Buffer;
  /** Tries a code that the user was shown. */
  pair(code: string): Promise<'right' | 'wrong' | 'none'>;
  /** Counts a failed login. @returns false after too many of them */
  mayFail(): boolean;
  /** Called at the right proof. @returns false if too many panes are in already */
  enter(): boolean;
  /** Counts a sign-in that a pane asks for. @returns false after too many of them */
  mayTry(): boolean;
  /** Whose turn it is to look, among all panes. */
  readonly turns: Turns;
  /** Where a look may lead. */
  readonly bounds?: Bounds | undefined;
  readonly side?: ComputerSide | undefined;
  /** Earlier findings; absent where none are kept. */
  readonly past?: HistorySide | undefined;
}

/** How long a socket may stay before its pane has proved who it is (ms). */
const GREETING_WITHIN = 8_000;
/** Runs of one pane at the same time, at most. */
const MOST_RUNS = 4;
/** Messages that could not be taken, or asked for what is not allowed, before the socket is closed. */
const MOST_PROBLEMS = 20;
/** How long whoever sent those has to hear why (ms). */
const GOODBYE_WITHIN = 200;
/** Messages a second. */
const MOST_A_SECOND = 50;
/** Bytes a second: two of the largest messages. Sixteen panes that send as much as they may hold nobody else up. */
const MOST_BYTES = 2 * PANE_MESSAGE_LIMIT;
/** What may wait to be read by the pane (bytes): one that reads nothing is let go. */
const MOST_UNSENT = 4 * 1024 * 1024;
/** How often the pane is asked whether it is still there (ms). It has until the next time to answer. */
const PING_EVERY = 25_000;

/** Speaks with one pane over its socket until it goes. A bad message is answered and ends nothing else. */
export function attend(socket: WebSocket, door: Door): void {
  const { side, past } = door;
  const challenge = new Challenge(door.entry);
  const pace = new Pace(MOST_A_SECOND, 1_000);
  const bytes = new Pace(MOST_BYTES, 1_000);
  let known = false;
  let trying = false;
  let seat: Seat | undefined;
  let problems = 0;
  let answered = true;
  const runs = new Map<string, AbortController>();
  const tell = (message: ToPane) => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > MOST_UNSENT) {
      socket.terminate();
      return;
    }
    socket.send(JSON.stringify(message));
    if (message.type !== 'problem') return;
    problems += 1;
    if (problems < MOST_PROBLEMS) return;
    socket.close(4400, 'too many bad messages');
    // What is still on its way would be read into memory, only to be left unheard.
    socket.pause();
    setTimeout(() => {
      socket.terminate();
    }, GOODBYE_WITHIN);
  };
  const timer = setTimeout(() => {
    if (!known) socket.close(4401, 'no greeting');
  }, GREETING_WITHIN);
  const pinging = setInterval(() => {
    if (!answered) {
      socket.terminate();
      return;
    }
    answered = false;
    socket.ping();
  }, PING_EVERY);

  // What was taken back in the pane counts, even where the file that says "given" could not be removed.
  const ask = async () => ({ ...(await askThisComputer()), ...(side && { consent: await side.mayRead() }) });

  const problem = (path: string, why: string, id?: string) => {
    tell({ type: 'problem', ...(id === undefined ? {} : { id }), path, say: why });
  };
  const busy = (why: MessageId, id?: string) => {
    problem('', render({ id: why }), id);
  };
  const refuse = (why: Extract<ToPane, { type: 'refused' }>['why'], code: number) => {
    tell({ type: 'refused', why, version });
    socket.close(code, why);
  };

  socket.on('message', (data: Buffer, isBinary) => {
    // What was on its way when we closed it is not heard any more.
    if (socket.readyState !== socket.OPEN) return;
    if (!known && data.length > GREETING_LIMIT) {
      socket.close(1009, 'too long');
      return;
    }
    if (!pace.take() || !bytes.take(data.length)) {
      busy('channel.busy.messages');
      return;
    }
    const heard = isBinary ? { wrong: { path: '', say: 'a message must be text' } } : read(data.toString());
    // There may be a password in it.
    data.fill(0);
    if ('wrong' in heard) problem(heard.wrong.path, heard.wrong.say);
    else if (known) take(heard.message);
    else void greet(heard.message);
  });
  socket.on('pong', () => {
    answered = true;
  });
  socket.on('error', () => {
    socket.terminate();
  });
  socket.on('close', () => {
    clearTimeout(timer);
    clearInterval(pinging);
    seat?.leave();
    for (const run of runs.values()) run.abort();
  });

  tell({ type: 'challenge', protocol: PROTOCOL, version, nonce: challenge.nonce });

  async function greet(message: ToHelper): Promise<void> {
    if (message.type !== 'hello' && message.type !== 'pair') {
      problem('type', 'the first message must be "hello" or "pair"');
    } else if (message.protocol !== PROTOCOL) {
      refuse('protocol', 4426);
    } else if (message.type === 'pair') {
      await pair(message.code);
    } else {
      const proof = challenge.answer(door.secret(), message.nonce, message.proof);
      if (proof === undefined) refuse(door.mayFail() ? 'token' : 'later', 4401);
      else if (!door.enter()) refuse('too-many', 4429);
      else welcome(proof);
    }
  }

  async function pair(code: string): Promise<void> {
    if (trying) {
      problem('code', 'one code at a time');
      return;
    }
    trying = true;
    const tried = await door.pair(code);
    trying = false;
    if (tried === 'right') tell({ type: 'paired', secret: door.secret().toString('base64url') });
    else if (!door.mayFail()) refuse('later', 4401);
    else refuse(tried === 'wrong' ? 'code' : 'no-code', 4401);
  }

  function welcome(proof: string): void {
    known = true;
    const computer = side?.told();
    const practice = [...practiceList()];
    tell({ type: 'welcome', protocol: PROTOCOL, version, proof, practice, ...(computer && { computer }) });
    seat = side?.join(tell);
  }

  function take(message: ToHelper): void {
    switch (message.type) {
      case 'hello':
      case 'pair':
        problem('type', `"${message.type}" is said once`);
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
          busy('channel.busy.looks', id);
        } else {
          const stop = new AbortController();
          runs.set(id, stop);
          void inTurn(message, stop.signal).finally(() => runs.delete(id));
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
      case 'history':
      case 'history-erase':
      case 'history-keep':
        if (past) void past.take(message, tell);
        else tell({ type: 'history', history: { keep: false, findings: [], begunAnew: false } });
        return;
    }
  }

  async function inTurn(asked: Extract<ToHelper, { type: 'look' | 'attempt' }>, stop: AbortSignal): Promise<void> {
    const { id, report } = asked;
    // What an organization has forbidden stays so, whatever a page asks for.
    const blocklists = asked.blocklists === true && side?.told()?.managed?.blocklists !== false;
    if (asked.type === 'attempt' && !door.mayTry()) {
      busy('channel.busy.sign-ins', id);
      return;
    }
    const attempt = attemptOf(asked);
    const end = await door.turns.take(stop);
    if (!end) {
      attempt?.wipe();
      busy('channel.busy.looks', id);
      return;
    }
    try {
      const told = past?.alongside(report, stop, tell) ?? tell;
      await look(id, report, stop, told, { ask, bounds: door.bounds, attempt, blocklists });
    } finally {
      end();
    }
  }
}
