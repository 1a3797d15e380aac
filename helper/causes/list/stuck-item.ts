import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** One message in the Outbox cannot go out, and those behind it wait. */
export const stuckItem = told({
  id: 'stuck-item',
  correct: () => [{ do: 'look', say: say('stuck-item.tell') }],
  settledBy: say('stuck-item.settled-by'),
});
