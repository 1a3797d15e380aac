import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** The provider has locked the account: too many wrong passwords, or mail that looked like spam. */
export const accountLockedOrBlocked = told({
  id: 'account-locked-or-blocked',
  at: 'sign-in',
  correct: ({ report }) => [
    {
      do: 'check-account',
      say: say('account-locked-or-blocked.tell', { user: report.account.smtp.user ?? report.account.email ?? '' }),
    },
  ],
});
