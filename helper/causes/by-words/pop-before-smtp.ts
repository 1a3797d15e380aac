import { say } from '../../words/say.ts';
import { change } from '../change.ts';
import { told } from '../told.ts';

/** Servers of old let those send who fetched their mail a few minutes ago from the same address. */
export const popBeforeSmtp = told({
  id: 'pop-before-smtp',
  at: 'sending',
  correct: ({ report }) => [
    ...(report.account.smtp.auth === 'none' ? [change('smtp.auth', 'none', 'password', false)] : []),
    { do: 'look', say: say('pop-before-smtp.told') },
  ],
});
