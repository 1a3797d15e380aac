import { say } from '../../words/say.ts';
import type { Situation, Verdict } from '../cause.ts';
import { change } from '../change.ts';
import { modernIsOff, switchModernOn } from '../modern-sign-in.ts';
import { refusedPlainly, takenBy } from '../policy.ts';
import { told } from '../told.ts';

/** The server takes tokens of a sign-in on the provider's own page, and no passwords. */
export const oauthRequired = told({
  id: 'oauth-required',
  at: 'sign-in',
  correct,
  besides: (situation) => byPolicy(situation) ?? modernIsOff(situation),
});

function correct(situation: Situation) {
  const { report } = situation;
  return [
    ...switchModernOn(situation),
    change('smtp.auth', report.account.smtp.auth, 'oauth2', false),
    { do: 'look', say: say('oauth-required.told') } as const,
  ];
}

/** The provider is known to take no passwords on this day, and refused one just now without saying why. */
function byPolicy(situation: Situation): Verdict | undefined {
  const known = takenBy(situation);
  if (!refusedPlainly(situation) || !known || ![...known.ways].every((way) => way === 'oauth2')) return undefined;
  return {
    standing: 'possible',
    because: say('oauth-required.policy', { provider: known.provider }),
    evidence: ['sign-in'],
    corrections: correct(situation),
    settledBy: say('wrong-credentials.settled-by'),
    waitsFor: [],
  };
}
