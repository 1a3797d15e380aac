/** Lets so many go on at once, and so many more wait for their turn. */
export class Turns {
  readonly #atOnce: number;
  readonly #mostWaiting: number;
  readonly #waiting: (() => void)[] = [];
  #underWay = 0;

  constructor(atOnce: number, mostWaiting: number) {
    this.#atOnce = atOnce;
    this.#mostWaiting = mostWaiting;
  }

  /**
   * Waits for a turn, or until `stop` fires.
   *
   * @returns what ends the turn; undefined if too many wait already
   */
  async take(stop: AbortSignal): Promise<(() => void) | undefined> {
    if (this.#underWay >= this.#atOnce) {
      if (this.#waiting.length >= this.#mostWaiting) return undefined;
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const turn = () => {
        resolve(true);
      };
      const leave = () => {
        const at = this.#waiting.indexOf(turn);
        if (at >= 0) this.#waiting.splice(at, 1);
        if (at >= 0) resolve(false);
      };
      this.#waiting.push(turn);
      stop.addEventListener('abort', leave, { once: true });
      if (stop.aborted) leave();
      const mine = await promise;
      stop.removeEventListener('abort', leave);
      if (!mine) return () => {};
    } else this.#underWay += 1;
    let over = false;
    return () => {
      if (over) return;
      over = true;
      const next = this.#waiting.shift();
      // The turn goes over to the next one.
      if (next) next();
      else this.#underWay -= 1;
    };
  }
}
