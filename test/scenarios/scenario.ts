import type { CauseId } from '../../helper/protocol/cause-ids.ts';
import type { BrokenMail } from '../worlds/broken-mail.ts';
import type { Needed } from '../needs.ts';

/** A network that is broken in one way, and what must be found there. */
export interface Scenario extends BrokenMail {
  /** What is broken, as a noun: "port 587 dropped by the router for everybody". */
  readonly title: string;
  /** Programs it needs besides Postfix, namespaces and nft. */
  readonly needs?: readonly Needed[];
  readonly finds: {
    /** The first finding. */
    readonly cause: CauseId;
    readonly standing: 'confirmed' | 'possible';
    /** The settings to change, all of them; absent: none. */
    readonly change?: Readonly<Record<string, string | number>>;
    /** Of those, the settings that cannot have been tried. */
    readonly untried?: readonly string[];
  };
}

/** Names a scenario's type once. */
export function scenario(its: Scenario): Scenario {
  return its;
}

/** A day so many days from now. */
export function inDays(days: number): Date {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1_000);
}
