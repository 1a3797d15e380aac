/** How often something may happen: `most` times within `within` (ms), the time that slides along. */
export class Pace {
  readonly #most: number;
  readonly #within: number;
  readonly #now: () => number;
  #times: number[] = [];

  /** @param now a clock that is never set (ms) */
  constructor(most: number, within: number, now: () => number = () => performance.now()) {
    this.#most = most;
    this.#within = within;
    this.#now = now;
  }

  /** Whether it may happen once more just now; counts it if so. */
  take(): boolean {
    if (this.isSpent) return false;
    this.#times.push(this.#now());
    return true;
  }

  get isSpent(): boolean {
    const since = this.#now() - this.#within;
    if ((this.#times[0] ?? Infinity) <= since) this.#times = this.#times.filter((one) => one > since);
    return this.#times.length >= this.#most;
  }
}
