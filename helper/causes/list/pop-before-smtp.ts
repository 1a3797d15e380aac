import { say } from '../../words/say.ts';
import { refused } from './refused.ts';

/** The server takes mail only from whoever has fetched mail shortly before. */
export const popBeforeSmtp = refused({
  id: 'pop-before-smtp',
  name: say('pop-before-smtp.name'),
  title: say('pop-before-smtp.title'),
  refusals: ['pop-first'],
  because: (values) => say('pop-before-smtp.because', values),
  settledBy: say('pop-before-smtp.settled-by'),
  advice: (values) => [{ do: 'look', say: say('pop-before-smtp.look', values) }],
  elsewhere: true,
});
