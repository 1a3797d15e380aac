import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** The address does not exist there, or its server takes no mail for it. */
export const recipientRejected = told({
  id: 'recipient-rejected',
  at: 'sending',
  correct: () => [{ do: 'look', say: say('recipient-rejected.tell') }],
});
