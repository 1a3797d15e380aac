import { say } from '../../words/say.ts';
import { change } from '../change.ts';
import { told } from '../told.ts';

/** The time (s) that a client owes a server for its greeting: five minutes (RFC 5321 §4.5.3.2.1). */
const ENOUGH = 300;

/** Outlook waits so long for a server (one minute by default) and no longer; some answer later. */
export const timeoutTooShort = told({
  id: 'timeout-too-short',
  correct: () => [change('outlook.timeout', undefined, ENOUGH, false)],
  settledBy: say('timeout-too-short.settled-by'),
});
