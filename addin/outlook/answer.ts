/** Outlook's answer to a question: a value, or the code of its refusal where it gave one. */
export interface Answer<T> {
  readonly value: T | null;
  readonly code: number | null;
}

/** What the host may keep us waiting for, in milliseconds, before it counts as silent. */
const ANSWER_WITHIN = 5000;

/** Asks Outlook. Never fails: a host that throws or keeps silent has only nothing to say. */
export function ask<T>(question: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ value: null, code: null }), ANSWER_WITHIN);
    const answer = (one: Answer<T>) => {
      clearTimeout(timer);
      resolve(one);
    };
    try {
      question((result) => {
        // 'succeeded' is Office.AsyncResultStatus.Succeeded, which a test's host need not bring.
        const isGiven = String(result.status) === 'succeeded';
        const code = (result as { error?: Partial<Office.Error> | null }).error?.code;
        answer({ value: isGiven ? (result.value ?? null) : null, code: typeof code === 'number' ? code : null });
      });
    } catch {
      answer({ value: null, code: null });
    }
  });
}
