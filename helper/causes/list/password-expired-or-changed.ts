import { say } from '../../words/say.ts';
import { change } from '../change.ts';
import { told } from '../told.ts';

/** The password was right until it ran out, or was changed elsewhere. */
export const passwordExpiredOrChanged = told({
  id: 'password-expired-or-changed',
  at: 'sign-in',
  correct: () => [
    change('smtp.password', undefined, 'new', false),
    { do: 'check-account', say: say('password-expired-or-changed.tell') },
  ],
});
