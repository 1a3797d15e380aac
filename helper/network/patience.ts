/** The first retransmission of a SYN goes out after one second (RFC 6298 §2; Linux, Windows 11 and macOS alike). */
const RETRANSMISSION = 1_000;
/** What we allow beyond it for the answer to come back, at the least (ms): well above any land line's round trip. */
const SLACK = 700;
/** Without any answer from the host to measure by, a port counts as silent after this long (ms): two retransmissions. */
const UNKNOWN_PATIENCE = 3_300;
/** Controls are popular hosts near everybody; one retransmission is enough for them. */
export const CONTROL_PATIENCE = RETRANSMISSION + SLACK;

/** A port that is being waited for. */
interface Waiting {
  readonly began: number;
  readonly giveUp: AbortController;
  timer: NodeJS.Timeout;
}

/**
 * How long the ports of one address are waited for, each from its own start. Once a neighbour has answered, the round trip
 * is known, and a port that has missed the first retransmission too is silent; until then we wait for a second one.
 */
export class Patience {
  private readonly waiting = new Set<Waiting>();
  /** How long is long enough; known once a neighbour has answered. */
  private enough: number | undefined;

  /** Starts waiting for a port. @returns what to call when it is over, with the round trip (ms) if an answer came */
  watch(giveUp: AbortController): (roundTrip?: number) => void {
    const one: Waiting = {
      began: performance.now(),
      giveUp,
      timer: setTimeout(() => {
        giveUp.abort();
      }, this.enough ?? UNKNOWN_PATIENCE),
    };
    this.waiting.add(one);
    return (roundTrip) => {
      clearTimeout(one.timer);
      this.waiting.delete(one);
      if (roundTrip !== undefined && this.enough === undefined) this.learn(roundTrip);
    };
  }

  private learn(roundTrip: number): void {
    const enough = RETRANSMISSION + Math.max(SLACK, 4 * roundTrip);
    this.enough = enough;
    const now = performance.now();
    for (const one of this.waiting) {
      clearTimeout(one.timer);
      one.timer = setTimeout(
        () => {
          one.giveUp.abort();
        },
        Math.max(0, one.began + enough - now),
      );
    }
  }
}
