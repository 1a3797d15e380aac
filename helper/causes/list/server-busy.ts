import { say } from '../../words/say.ts';
import { refused } from './refused.ts';

/** The server has no room for one more conversation now. */
export const serverBusy = refused({
  id: 'server-busy',
  name: say('server-busy.name'),
  title: say('server-busy.title'),
  refusals: ['busy'],
  because: (values) => say('server-busy.because', values),
  settledBy: say('server-busy.settled-by'),
  advice: (values) => [{ do: 'wait', say: say('server-busy.wait', values) }],
  elsewhere: false,
});
