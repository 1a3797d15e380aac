/** Why an answer is not waited for any longer. */
export type Over = 'too-slow' | 'stopped';

/**
 * An answer, or what stands for it where it takes longer than `patience` (ms) or is not wanted any more. Rejects only as
 * the asking does; what was asked is told by its signal when it is over.
 */
export async function within<Answer>(
  patience: number,
  stop: AbortSignal,
  ask: (over: AbortSignal) => Promise<Answer>,
  otherwise: (why: Over) => Answer,
): Promise<Answer> {
  const end = new AbortController();
  const late = new Promise<Answer>((resolve) => {
    const give = (why: Over) => () => {
      resolve(otherwise(why));
    };
    const timer = setTimeout(give('too-slow'), patience);
    end.signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
    stop.addEventListener('abort', give('stopped'), { once: true, signal: end.signal });
    if (stop.aborted) give('stopped')();
  });
  try {
    return await Promise.race([ask(AbortSignal.any([stop, end.signal])), late]);
  } finally {
    end.abort();
  }
}
