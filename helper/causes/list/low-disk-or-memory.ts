import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** Outlook could not write or hold what it was about to send. */
export const lowDiskOrMemory = told({
  id: 'low-disk-or-memory',
  correct: () => [{ do: 'look', say: say('low-disk-or-memory.tell') }],
  settledBy: say('low-disk-or-memory.settled-by'),
});
