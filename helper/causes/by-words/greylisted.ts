import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** The server sends first mails of strangers away for some minutes; programs that do not come back are spammers’. */
export const greylisted = told({
  id: 'greylisted',
  at: 'sending',
  correct: () => [{ do: 'wait', say: say('greylisted.told') }],
});
