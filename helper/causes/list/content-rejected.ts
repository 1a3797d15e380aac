import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** A filter of the server took the message for spam, or for harm. */
export const contentRejected = told({
  id: 'content-rejected',
  at: 'sending',
  correct: () => [{ do: 'look', say: say('content-rejected.tell') }],
});
