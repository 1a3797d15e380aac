/**
 * An honest pane in a process of its own, beside the attack: it logs in, pings all the time, and tells how long an answer
 * took at worst. `fork`ed with the helper's port and process id; answers each message with what it saw since the last.
 */
import { readFileSync } from 'node:fs';
import { login } from './honest.ts';

/** What an honest session saw while the attack went on. */
export interface Seen {
  /** Answers that came. */
  readonly answers: number;
  /** The longest an answer took (ms), without the time in which this machine gave the helper or us no processor. */
  readonly worst: number;
  /** The session still stands. */
  readonly open: boolean;
}

/** From one ping to the next (ms). */
const EVERY = 20;

const [port, pid] = process.argv.slice(2).map(Number);
const session = await login(Number(port));
let answers = 0;
let worst = 0;
let sent: { at: number; waited: number } | undefined;

/** How long the helper's main thread and ours were ready to run and had no processor (ms). */
function waited(): number {
  return [pid, process.pid].reduce<number>((sum, one) => {
    const [, waiting] = readFileSync(`/proc/${String(one)}/schedstat`, 'utf8').split(' ');
    return sum + Number(waiting) / 1e6;
  }, 0);
}

session.socket.on('pong', () => {
  if (!sent) return;
  answers += 1;
  worst = Math.max(worst, performance.now() - sent.at - (waited() - sent.waited));
  sent = undefined;
});
setInterval(() => {
  if (sent || session.socket.readyState !== 1) return;
  sent = { at: performance.now(), waited: waited() };
  session.socket.ping();
}, EVERY);

process.on('message', () => {
  // One that has not been answered yet counts as well.
  if (sent) worst = Math.max(worst, performance.now() - sent.at - (waited() - sent.waited));
  process.send?.({ answers, worst, open: session.socket.readyState === 1 } satisfies Seen);
  answers = 0;
  worst = 0;
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
