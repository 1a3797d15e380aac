import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** A mailbox has no room left: the sender’s own, where sent mail is kept, or the recipient’s. */
export const mailboxFull = told({
  id: 'mailbox-full',
  at: 'sending',
  correct: () => [{ do: 'look', say: say('mailbox-full.tell') }],
});
