/** How much may happen: `most` within `within` (ms), the time that slides along. */
export class Pace {
  readonly #most: number;
  readonly #within: number;
  readonly #now: () => number;
  #taken: { readonly at: number; readonly weight: number }[] = [];

  /** @param now a clock that is never set (ms) */
  constructor(most: number, within: number, now: () => number = () => performance.now()) {
    this.#most = most;
    this.#within = within;
    this.#now = now;
  }

  /** Whether so much more may happen just now; counts it if so. */
  take(weight = 1): boolean {
    const now = this.#now();
    const since = now - this.#within;
    if ((this.#taken[0]?.at ?? Infinity) <= since) this.#taken = this.#taken.filter(({ at }) => at > since);
    const sum = this.#taken.reduce((all, one) => all + one.weight, weight);
    if (sum > this.#most) return false;
    this.#taken.push({ at: now, weight });
    return true;
  }
}
