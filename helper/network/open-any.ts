import type { Network, Opened, Target } from './network.ts';

/** How long the first address is given before the next one is tried beside it (ms; RFC 8305 §5 recommends 250). */
const HEAD_START = 250;

/**
 * Opens a port on the first of a host's addresses that takes the connection, as Outlook would: the next address is tried
 * when one refuses, or keeps us waiting. Never rejects.
 *
 * @param targets at least one; the same port on each address
 * @param watch starts the clock of one attempt, and is told when it is over
 * @returns the connection, or what the first address answered
 */
export async function openAny(
  network: Network,
  targets: readonly Target[],
  watch: (giveUp: AbortController) => (roundTrip?: number) => void,
  stop: AbortSignal,
): Promise<Opened> {
  const attempts: Promise<Opened>[] = [];
  const ends: AbortController[] = [];
  let winner: Opened | undefined;
  for (const target of targets) {
    const end = new AbortController();
    ends.push(end);
    const over = watch(end);
    const began = performance.now();
    const attempt = network.open(target, AbortSignal.any([stop, end.signal])).then((opened) => {
      const came = opened.answer === 'accepted' || opened.answer === 'refused';
      over(came ? performance.now() - began : undefined);
      if (opened.answer === 'accepted') {
        if (winner) opened.socket.destroy();
        else {
          winner = opened;
          for (const other of ends) if (other !== end) other.abort();
        }
      }
      return opened;
    });
    attempts.push(attempt);
    if (targets.length > 1) await Promise.race([attempt, headStart()]);
    if (winner || stop.aborted) break;
  }
  const all = await Promise.all(attempts);
  return winner ?? all[0] ?? { answer: 'unreachable' };
}

function headStart(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, HEAD_START));
}
