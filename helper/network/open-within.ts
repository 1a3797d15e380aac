import type { Opened } from './network.ts';

/**
 * Opens a port with a time of its own for the answer.
 *
 * @param ms after which it counts as silent
 * @param open is told by its signal when to give up
 */
export async function openWithin(ms: number, open: (late: AbortSignal) => Promise<Opened>): Promise<Opened> {
  const end = new AbortController();
  const timer = setTimeout(() => {
    end.abort();
  }, ms);
  try {
    return await open(end.signal);
  } finally {
    clearTimeout(timer);
  }
}
