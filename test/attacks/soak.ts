import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { PROTOCOL } from '../../helper/protocol/messages.ts';
import { MailServer } from '../doubles/mail-server.ts';
import { memoryOf, startAttacked, type Attacked } from './attacked.ts';
import { accountAt, answerTo, challengeOf, login, newNonce, openChannel } from './honest.ts';
import { dial, pageRequest, send, upgradeRequest } from './wire.ts';

/*
 * Honest panes and attackers at once, as fast as they are served. What counts is that the helper is afterwards what it was
 * before, and that none of the honest ones went unanswered.
 */

/** What the helper holds while nobody is there: resident memory (MB), and open files and sockets. */
export interface Held {
  readonly memory: number;
  readonly handles: number;
}

export interface Soaked {
  /** After the warm-up, and at the end. */
  readonly before: Held;
  readonly after: Held;
  readonly asked: number;
  readonly answered: number;
  /** The longest that an honest pane waited for its welcome, or for the end of its look (ms). */
  readonly longest: number;
  readonly attacks: number;
  readonly most: number;
  /** What an honest pane met that was no answer, each once. */
  readonly unanswered: readonly string[];
  readonly ended: string | null;
}

/** How much more than after the warm-up is no growth: the collector's own ups and downs. */
const UPS_AND_DOWNS = 1.15;
const MOST_MEMORY = 150;
/** Handles that come and go by themselves: a look-up under way, a log being written. */
const IN_PASSING = 3;
const HONEST = 3;
const HOSTILE = 6;

const report = { ...accountAt('smtp.practice.test'), practice: 'healthy' };

export async function soak(wish: { ms: number; warmUp: number; tell?: (line: string) => void }): Promise<Soaked> {
  const helper = await startAttacked();
  const server = await new MailServer().goesOn('220-and another thing\r\n'.repeat(64)).starts(2525, '127.0.170.1');
  const counts = { asked: 0, answered: 0, longest: 0, attacks: 0, unanswered: new Set<string>() };
  try {
    await traffic(helper, performance.now() + wish.warmUp, { ...counts, unanswered: new Set() });
    const before = await settled(helper);
    const end = performance.now() + wish.ms;
    const telling = setInterval(() => {
      const left = Math.round((end - performance.now()) / 60_000);
      const { now } = memoryOf(helper.pid);
      wish.tell?.(
        `${String(left)} min left: ${String(counts.answered)} of ${String(counts.asked)}, ${now.toFixed(0)} MB`,
      );
    }, 60_000);
    await traffic(helper, end, counts).finally(() => {
      clearInterval(telling);
    });
    const after = await settled(helper);
    const { unanswered, ...rest } = counts;
    const most = memoryOf(helper.pid).most;
    return { ...rest, unanswered: [...unanswered], before, after, most, ended: helper.ended() ?? null };
  } finally {
    await server.stops().catch(() => {});
    await helper.stop();
  }
}

/** What is wrong about it, in words; nothing where all is well. */
export function faultsOf({ before, after, asked, answered, most, ended, unanswered }: Soaked): readonly string[] {
  const faults: string[] = [];
  if (ended !== null) faults.push(`the helper ended: ${ended}`);
  if (answered !== asked || asked === 0)
    faults.push(
      `${String(asked - answered)} of ${String(asked)} honest requests were not answered: ${unanswered.join('; ')}`,
    );
  if (after.memory > before.memory * UPS_AND_DOWNS) faults.push(`memory grew to ${after.memory.toFixed(0)} MB`);
  if (most > MOST_MEMORY) faults.push(`memory reached ${most.toFixed(0)} MB`);
  if (after.handles > before.handles + IN_PASSING)
    faults.push(`${String(after.handles - before.handles)} handles stayed`);
  return faults;
}

interface Counts {
  asked: number;
  answered: number;
  longest: number;
  attacks: number;
  unanswered: Set<string>;
}

async function traffic(helper: Attacked, until: number, counts: Counts): Promise<void> {
  const goesOn = () => performance.now() < until && helper.ended() === undefined;
  const honest = Array.from({ length: HONEST }, async () => {
    while (goesOn()) await ask(helper.port, counts);
  });
  const hostile = Array.from({ length: HOSTILE }, async (_, nth) => {
    for (let at = nth; goesOn(); at += 1) {
      counts.attacks += 1;
      await attacks[at % attacks.length]?.(helper.port).catch(() => {});
    }
  });
  const slowly = (async () => {
    for (; goesOn(); await sleep(5_000)) await hostileLook(helper.port).catch(() => {});
  })();
  await Promise.all([...honest, ...hostile, slowly]);
}

/** One honest pane: it logs in, looks twice and goes. */
async function ask(port: number, counts: Counts): Promise<void> {
  const began = performance.now();
  counts.asked += 1;
  try {
    const session = await login(port, 40);
    try {
      for (const id of ['one', 'two']) {
        const told = await session.look(report, id, 30_000);
        if (!told.some((one) => one.type === 'observed')) throw new Error(JSON.stringify(told).slice(0, 300));
      }
    } finally {
      session.close();
    }
    counts.answered += 1;
    counts.longest = Math.max(counts.longest, Math.round(performance.now() - began));
  } catch (error) {
    counts.unanswered.add(String(error).slice(0, 300));
  }
}

/** A look at a server that greets without end, by a page that was taken over. */
async function hostileLook(port: number): Promise<void> {
  const session = await login(port);
  session.say({ type: 'look', id: 'a', report: accountAt('127.0.170.1', 2525) });
  await session
    .until((one) => one.type === 'finished', 30_000)
    .finally(() => {
      session.close();
    });
}

const changed = (port: number, headers: Readonly<Record<string, string | null>>) =>
  send(port, upgradeRequest(port, { headers }), 50);

/** Attacks that take no longer than a moment each. */
const attacks: readonly ((port: number) => Promise<unknown>)[] = [
  (port) => changed(port, { Origin: 'https://evil.example' }),
  (port) => changed(port, { Host: 'evil.example' }),
  (port) => changed(port, { Origin: null }),
  (port) => send(port, pageRequest(port, '/../../etc/passwd'), 50),
  (port) =>
    send(port, pageRequest(port, '/taskpane.html', { method: 'POST', headers: { 'Content-Length': '4, 5' } }), 50),
  (port) => send(port, 'x'.repeat(20_000), 50),
  async (port) => {
    const socket = await dial(port);
    socket.write(`GET / HTTP/1.1\r\nHost: localhost:${String(port)}\r\n`);
    socket.destroy();
  },
  async (port) => {
    const socket = await dial(port);
    socket.write(upgradeRequest(port));
    socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff]));
    await sleep(20);
    socket.destroy();
  },
  async (port) => {
    const socket = await openChannel(port);
    await challengeOf(socket);
    await answerTo(socket, { type: 'hello', protocol: PROTOCOL, nonce: newNonce(), proof: newNonce() });
    socket.terminate();
  },
  async (port) => {
    const socket = await openChannel(port);
    socket.send('x'.repeat(200_000));
    await sleep(20);
    socket.terminate();
  },
  async (port) => {
    const session = await login(port);
    for (let at = 0; at < 300; at += 1) session.raw('x');
    await sleep(20);
    session.close();
  },
  async (port) => {
    const session = await login(port);
    for (let at = 0; at < 1_000; at += 1) session.socket.ping('x'.repeat(100));
    await sleep(20);
    session.close();
  },
  async (port) => {
    const session = await login(port);
    session.say({ type: 'look', id: 'a', report });
    session.close();
  },
];

/** Waits until the helper lets go of what was under way, and reads what it holds then. */
async function settled({ pid }: Attacked): Promise<Held> {
  const handles = () => readdirSync(`/proc/${String(pid)}/fd`).length;
  let least = handles();
  for (let at = 0, since = 0; at < 60 && since < 8; at += 1) {
    await sleep(250);
    const now = handles();
    since = now < least ? 0 : since + 1;
    least = Math.min(least, now);
  }
  return { memory: memoryOf(pid).now, handles: least };
}
