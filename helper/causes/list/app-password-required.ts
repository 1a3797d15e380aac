import { say } from '../../words/say.ts';
import { change } from '../change.ts';
import { refusedPlainly, takenBy } from '../policy.ts';
import { told } from '../told.ts';

/** The provider takes another password from mail programs than from people: one made for the program. */
export const appPasswordRequired = told({
  id: 'app-password-required',
  at: 'sign-in',
  correct,
  besides(situation) {
    const known = takenBy(situation);
    if (!refusedPlainly(situation) || !known?.ways.has('app-password') || known.ways.has('password')) return undefined;
    return {
      standing: 'possible',
      because: say('app-password-required.policy', { provider: known.provider }),
      evidence: ['sign-in'],
      corrections: correct(),
      settledBy: say('wrong-credentials.settled-by'),
      waitsFor: [],
    };
  },
});

function correct() {
  return [
    change('smtp.password', undefined, 'app-password', false),
    { do: 'check-account', say: say('app-password-required.tell') } as const,
  ];
}
