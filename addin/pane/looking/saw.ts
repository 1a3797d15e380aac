import type { Account } from '../../../helper/protocol/account.ts';
import type { CheckId, Evidence } from '../../../helper/protocol/evidence.ts';
import { observed } from '../../../helper/words/observed.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Shown } from '../mark.tsx';
import { isOver } from './progress.ts';

/** How a check stands, and what it saw in one line. */
export interface Saw {
  readonly standing: Shown;
  readonly said: Said;
}

/** Tells a check; `isRunning` says whether anything may still come. */
export function saw(id: CheckId, evidence: Evidence, account: Account, isRunning: boolean): Saw {
  const seen = observed(id, evidence, account);
  const isLooking = isRunning && !isOver(evidence, id);
  if (!seen) {
    return isLooking
      ? { standing: 'looking', said: say('pane.saw.looking') }
      : { standing: 'open', said: say('unseen.stopped') };
  }
  // Half a list may be all good so far; that is not known to be good.
  if (isLooking) return { standing: 'looking', said: seen.said };
  if (!isOver(evidence, id)) return { standing: 'open', said: say('pane.saw.partly', { saw: seen.said }) };
  return { standing: seen.mark === 'unknown' ? 'open' : seen.mark, said: seen.said };
}
