import type { History, PastFinding } from '../../helper/protocol/history.ts';
import type { Hidden } from '../../helper/report/mask.ts';
import type { Replay } from '../../helper/report/replay.ts';

/*
 * Reports and earlier findings: what lies on the desk beside the question at hand. It covers the screen below while it
 * is open, and changes nothing of it.
 */

/** What lies open. */
export type Paper =
  /** S25. `note`: what was just done with it. */
  | { readonly at: 'report'; readonly hidden: Hidden; readonly note: Note | null }
  /** S32. */
  | { readonly at: 'replay'; readonly replay: Replay }
  /** S26. `sure`: it is asked whether all of it is to be erased. */
  | { readonly at: 'history'; readonly sure: boolean };

export type Note = { readonly is: 'copied' | 'not-copied' } | { readonly is: 'saved'; readonly file: string };

/** What a look at this computer is held against. */
export type Then =
  { readonly from: 'report'; readonly replay: Replay } | { readonly from: 'history'; readonly finding: PastFinding };

export interface Desk {
  readonly paper: Paper | null;
  readonly then: Then | null;
  /** As the helper told it last; null until then. */
  readonly history: History | null;
}

export const emptyDesk: Desk = { paper: null, then: null, history: null };

/** Something new is at hand: what lay open is put away, and nothing is compared any more. */
export function cleared(desk: Desk): Desk {
  return desk.paper || desk.then ? { ...desk, paper: null, then: null } : desk;
}
