let waiting = 0;

/** Whether the system's resolver still owes us an answer. */
export function waitingForResolver(): boolean {
  return waiting > 0;
}

/** Counts a look-up until it is answered. */
export async function untilAnswered<Answer>(lookup: Promise<Answer>): Promise<Answer> {
  waiting += 1;
  try {
    return await lookup;
  } finally {
    waiting -= 1;
  }
}
