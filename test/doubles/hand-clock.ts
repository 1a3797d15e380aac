/** A clock that moves by hand: what is to run later runs when the test says so. */
export class HandClock {
  #now = 0;
  #waiting: { at: number; run: () => void }[] = [];

  readonly after = (ms: number, run: () => void): (() => void) => {
    const one = { at: this.#now + ms, run };
    this.#waiting.push(one);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== one);
    };
  };

  /** Lets this much time pass, in order. */
  pass(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#waiting = this.#waiting.filter((other) => other !== next);
      this.#now = next.at;
      next.run();
    }
    this.#now = until;
  }

  /** What is still to run, in milliseconds from now. */
  get waits(): readonly number[] {
    return this.#waiting.map(({ at }) => at - this.#now);
  }
}
