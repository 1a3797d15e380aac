import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { changesToBest } from '../change.ts';
import { signInOffered } from '../sign-in-offered.ts';

/** A port for sending whose server offers no way to sign in at all, though the account is set to. */
export const authNotOffered: Cause = {
  id: 'auth-not-offered',
  name: say('auth-not-offered.name'),
  title: say('auth-not-offered.title'),
  symptomOf: [
    'no-network',
    'transparent-proxy',
    'antivirus-interception',
    'plaintext-port-25',
    'wrong-port',
    'wrong-encryption-mode',
  ],
  judge(situation) {
    const offered = signInOffered(situation);
    if (!offered) return null;
    const { own, mechanisms, values } = offered;
    if (mechanisms.length > 0) {
      const suspected = situation.report.reading?.suspects.includes('auth-not-offered') ?? false;
      return suspected
        ? { standing: 'excluded', because: say('auth-not-offered.offered', values), evidence: ['smtp-greeting'] }
        : null;
    }
    const verdict = {
      because: say('auth-not-offered.because', values),
      evidence: ['smtp-greeting'],
      corrections: [
        ...changesToBest(situation),
        { do: 'tell-provider', say: say('auth-not-offered.tell', values) } as const,
      ],
    } as const;
    if (own.auth !== undefined) return { standing: 'confirmed', ...verdict };
    return { standing: 'possible', ...verdict, settledBy: say('auth-not-offered.settled-by'), waitsFor: [] };
  },
};
