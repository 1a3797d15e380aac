import type { Cause, Verdict } from './cause.ts';

/**
 * One cause that can be told in two ways, by the conversation with the server and by words: whichever proves it does,
 * and one that leaves it possible counts more than one that excludes it.
 */
export function either(told: Cause, seen: Cause): Cause {
  const symptomOf = [...new Set([...(told.symptomOf ?? []), ...(seen.symptomOf ?? [])])];
  return {
    ...seen,
    symptomOf,
    judge(situation) {
      const both = [told.judge(situation), seen.judge(situation)].filter((one): one is Verdict => one !== null);
      const of = (standing: Verdict['standing']) => both.find((one) => one.standing === standing);
      return of('confirmed') ?? of('possible') ?? of('excluded') ?? null;
    },
  };
}
