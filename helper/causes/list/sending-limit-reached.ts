import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** A provider lets an account send so much an hour or a day, and no more. */
export const sendingLimitReached = told({
  id: 'sending-limit-reached',
  at: 'sending',
  correct: () => [{ do: 'wait', say: say('sending-limit-reached.tell') }],
});
