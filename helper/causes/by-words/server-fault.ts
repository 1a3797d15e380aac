import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** Something within the server is broken, and it says so: not the account, not the way there. */
export const serverFault = told({
  id: 'server-fault',
  correct: () => [
    { do: 'tell-provider', say: say('server-fault.told') },
    { do: 'wait', say: say('server-busy.told') },
  ],
});
