import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** An add-in, a mail scanner or another program changes or holds what Outlook sends. */
export const softwareConflict = told({
  id: 'software-conflict',
  correct: () => [{ do: 'look', say: say('software-conflict.tell') }],
  settledBy: say('software-conflict.settled-by'),
});
