import type { Probes } from '../network/probes.ts';
import type { Network } from '../network/network.ts';
import type { CheckId, Facts, Settings, Unseen } from '../protocol/evidence.ts';
import type { Report } from '../protocol/report.ts';
import type { Place } from '../network/probes.ts';
import type { Attempt } from '../sign-in/attempt.ts';
import type { Computer } from '../system/computer.ts';

/** What a check may look at. It has no clock and no way to stop the others. */
export interface Looking<Fact> {
  readonly report: Report;
  readonly network: Network;
  readonly probes: Probes;
  /** Hosts and ports of this run. Each place is announced once; the promise ends when there will be no more. */
  places(onPlace: (place: Place) => void): Promise<void>;
  /** What the provider of the account's address publishes; undefined without an address. Looked up once a run. */
  readonly settings: Promise<Settings | undefined>;
  /** What was asked for beyond looking, with what it takes; absent unless somebody asked. */
  readonly attempt?: Attempt | undefined;
  /** What this computer can be asked beside its network; absent where nothing of it may be asked, as in practice. */
  readonly computer?: Computer | undefined;
  /** Fires when nothing more is wanted; whatever was opened is closed then. */
  readonly stop: AbortSignal;
  /** Tells what was seen so far. The fact may still grow. */
  tell(fact: Fact): void;
}

/** Thrown by a check that could have looked and did not: why. */
export class NotTried extends Error {
  readonly why: Unseen;
  constructor(why: Unseen) {
    super(why);
    this.why = why;
  }
}

/** A thing to find out. Whatever goes wrong in `observe` becomes an observation one level up, in run.ts. */
export interface Check<Id extends CheckId = CheckId> {
  readonly id: Id;
  /** The most time it gets, in ms from the start of the run. */
  readonly within: number;
  /** The whole fact, or undefined where there is nothing to look at. */
  observe(looking: Looking<Facts[Id]>): Promise<Facts[Id] | undefined>;
}

/** Names a check's id and fact type once. */
export function check<Id extends CheckId>(definition: Check<Id>): Check<Id> {
  return definition;
}
