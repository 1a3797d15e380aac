import type { Network, Opened, Target } from './network.ts';
import { harmless } from './harmless.ts';
import { openWithin } from './open-within.ts';

/** What came of opening a port to hear who is there; `words` is there if the connection was taken. */
export interface Overheard {
  readonly answer: Opened['answer'];
  /** The first line, made harmless; empty if none came in time. Never rejects. */
  readonly words?: Promise<string>;
  /** Whether it was taken by a program of this computer; absent where that cannot be told. */
  readonly here?: boolean;
}

/** No greeting is longer (RFC 5321 §4.5.3.1.5 allows 512 octets). */
const LONGEST = 2_048;

/**
 * Opens a port, listens for one line and hangs up without having said anything. Never rejects.
 *
 * @param answerWithin how long the port is waited for (ms)
 * @param wordsWithin how long the line is waited for then (ms)
 */
export async function overhear(
  network: Network,
  target: Target,
  answerWithin: number,
  wordsWithin: number,
  stop: AbortSignal,
): Promise<Overheard> {
  const opened = await openWithin(answerWithin, (late) => network.open(target, AbortSignal.any([stop, late])));
  if (opened.answer !== 'accepted') return { answer: opened.answer };
  const { socket } = opened;
  // While it stands: it may be cut any moment.
  const here = network.surroundings?.endsHere?.(socket);
  const words = new Promise<string>((resolve) => {
    let heard = '';
    const over = () => {
      clearTimeout(patience);
      stop.removeEventListener('abort', over);
      socket.destroy();
      resolve(harmless(heard.split(/\r?\n/)[0] ?? ''));
    };
    const patience = setTimeout(over, wordsWithin);
    stop.addEventListener('abort', over, { once: true });
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1', 0, LONGEST);
      if (heard.includes('\n') || heard.length >= LONGEST) over();
    });
    socket.once('end', over).once('close', over).once('error', over);
    if (stop.aborted || socket.destroyed) over();
  });
  return { answer: 'accepted', words, ...(here === undefined ? {} : { here }) };
}
