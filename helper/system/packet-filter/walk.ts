/*
 * A packet's way through lists of rules, and what both kinds of packet filters say of it.
 */

/** The first packet of a TCP connection that leaves this computer by a network card. */
export interface Leaving {
  readonly family: 4 | 6;
  readonly address: string;
  readonly port: number;
  /** The network card it leaves by; absent where that is not known. */
  readonly device?: string;
  /** Whose program sends it. */
  readonly sender?: { readonly uid: number; readonly gid: number; readonly user: string };
}

/** A rule that stops it. */
export interface Stop {
  readonly does: 'drop' | 'reject';
  /** As the packet filter lists it, or nearly so. */
  readonly rule: string;
  /** True where it hangs on something that we cannot tell, such as the control group of the program. */
  readonly perhaps?: boolean;
}

/** What becomes of a packet; undefined where no rule stops it. */
export type PacketFilter = (packet: Leaving) => Stop | undefined;

/** Jumps followed, one within the other. */
export const DEEPEST = 6;

/** What a rule, or a list of them, says of a packet; undefined: nothing. */
export type Verdict = Stop | 'accept' | 'return' | undefined;

/** Whether a condition holds; undefined where we cannot tell. */
export type Met = boolean | undefined;

/** What was found on a packet's way through the rules, besides what became of it. */
export interface Doubts {
  /** The first rule that may have stopped it. */
  stop?: Stop;
  /** Whether a rule may have let it through before. */
  passed?: boolean;
}

/** Notes what a rule would do of which we cannot tell whether it applies. */
export function doubt(verdict: Verdict, doubts: Doubts): void {
  if (typeof verdict === 'object' && doubts.passed !== true) doubts.stop ??= { ...verdict, perhaps: true };
  if (verdict === 'accept') doubts.passed = true;
}

/** What stops a packet, less certain where a rule may have let it through before. */
export function stopAfter(doubts: Doubts, stop: Stop): Stop {
  return doubts.passed === true ? { ...stop, perhaps: true } : stop;
}
