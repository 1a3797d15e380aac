import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** Outlook was switched to “Work Offline”; it sends nothing until it is switched back. */
export const offlineMode = told({
  id: 'offline-mode',
  correct: () => [{ do: 'look', say: say('offline-mode.tell') }],
  settledBy: say('offline-mode.settled-by'),
});
