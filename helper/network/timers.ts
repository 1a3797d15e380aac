/** Resolves so many ms later; keeps no program running for it. */
export function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

/** A timer that keeps Node alive and can be moved by hand in a test, which AbortSignal.timeout does not and cannot. */
export function deadline(ms: number): { readonly over: Promise<void>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return {
    over,
    cancel() {
      clearTimeout(timer);
    },
  };
}

/** The answer, or what stands for one that took longer than so many ms. Rejects only as the answer does. */
export async function inTime<Answer, Late>(ms: number, answer: Promise<Answer>, late: Late): Promise<Answer | Late> {
  const timer = deadline(ms);
  try {
    return await Promise.race([answer, timer.over.then(() => late)]);
  } finally {
    timer.cancel();
  }
}
