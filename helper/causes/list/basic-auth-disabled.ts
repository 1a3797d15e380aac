import { say } from '../../words/say.ts';
import { change } from '../change.ts';
import { switchModernOn } from '../modern-sign-in.ts';
import { told } from '../told.ts';

/** The provider, or the company’s administrator, has switched signing in with a password off. */
export const basicAuthDisabled = told({
  id: 'basic-auth-disabled',
  at: 'sign-in',
  correct: (situation) => [
    ...switchModernOn(situation),
    change('smtp.auth', situation.report.account.smtp.auth, 'oauth2', false),
    { do: 'tell-administrator', say: say('basic-auth-disabled.tell') },
  ],
});
