interface Timed {
  readonly ms: number;
}

/** Nothing beyond this computer answers faster than this where everything else takes longer than FAR (ms). */
const HERE = 5;
const FAR = 20;

/** Whether an answer came sooner than a distant host could have given it. */
export function isNear({ ms }: Timed): boolean {
  return ms < HERE;
}

/**
 * Whether answers came from within this computer: in no time, though others took a real round trip. Never where there are
 * no others to compare with.
 */
export function cameFromHere(answers: readonly Timed[], others: readonly Timed[]): boolean {
  return answers.length > 0 && answers.every(isNear) && others.length > 0 && others.every(({ ms }) => ms >= FAR);
}
