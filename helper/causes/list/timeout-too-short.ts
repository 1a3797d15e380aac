import { say } from '../../words/say.ts';
import type { Situation, Verdict } from '../cause.ts';
import { change } from '../change.ts';
import { ownOutlookAccount } from '../outlook-account.ts';
import { outlookHears, ownTalk } from '../own-talk.ts';
import { told } from '../told.ts';

/** The time (s) that a client owes a server for its greeting: five minutes (RFC 5321 §4.5.3.2.1). */
const ENOUGH = 300;

/** Outlook waits so long for a server (one minute by default) and no longer; some answer later. */
export const timeoutTooShort = told({
  id: 'timeout-too-short',
  correct: (situation) => [
    change('outlook.timeout', ownOutlookAccount(situation)?.timeout ?? undefined, ENOUGH, false),
  ],
  settledBy: say('timeout-too-short.settled-by'),
  besides: byWaiting,
});

/** The server took longer just now than Outlook is set to wait. */
function byWaiting(situation: Situation): Verdict | undefined {
  const set = ownOutlookAccount(situation)?.timeout ?? undefined;
  const mine = ownTalk(situation);
  if (set === undefined || !mine || !outlookHears(mine)) return undefined;
  const took = mine.talk.greetedAfter ?? mine.talk.failure?.afterMs ?? 0;
  if (took <= set * 1_000) return undefined;
  return {
    standing: 'confirmed',
    because: say('timeout-too-short.slower', {
      ...mine.values,
      seconds: String(Math.round(took / 1_000)),
      set: String(set),
    }),
    evidence: ['outlook-settings', 'smtp-greeting'],
    corrections: [change('outlook.timeout', set, ENOUGH, false)],
  };
}
