/** Lets in so many different names within a time (ms) that slides along; one that is in already comes in again for nothing. */
export class Fresh {
  readonly #most: number;
  readonly #within: number;
  readonly #now: () => number;
  readonly #seen = new Map<string, number>();

  /** @param now a clock that is never set (ms) */
  constructor(most: number, within: number, now: () => number = () => performance.now()) {
    this.#most = most;
    this.#within = within;
    this.#now = now;
  }

  /** Whether this one may come in. A name stays in for the time since it was let in first. */
  take(name: string): boolean {
    const now = this.#now();
    for (const [known, at] of this.#seen) if (at <= now - this.#within) this.#seen.delete(known);
    if (this.#seen.has(name)) return true;
    if (this.#seen.size >= this.#most) return false;
    this.#seen.set(name, now);
    return true;
  }
}
