import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { change } from '../change.ts';
import { switchModernOn } from '../modern-sign-in.ts';
import { OAUTH, PASSWORD, signInOffered, SPA } from '../sign-in-offered.ts';

/** The server takes no passwords any more, only the sign-in by the provider's own page (OAuth). */
export const oauthRequired: Cause = {
  id: 'oauth-required',
  name: say('oauth-required.name'),
  title: say('oauth-required.title'),
  symptomOf: ['no-network', 'transparent-proxy', 'wrong-port', 'wrong-encryption-mode'],
  judge(situation) {
    const offered = signInOffered(situation);
    if (!offered || offered.own.auth === 'oauth2') return null;
    const { own, mechanisms, values } = offered;
    const any = (names: readonly string[]) => mechanisms.some((one) => names.includes(one));
    if (!any(OAUTH) || any(PASSWORD) || any(SPA)) return null;
    const verdict = {
      because: say('oauth-required.because', { ...values, list: mechanisms.join(', ') }),
      evidence: ['smtp-greeting'],
      corrections: [...switchModernOn(situation), change('smtp.auth', own.auth, 'oauth2', false)],
    } as const;
    if (own.auth !== undefined) return { standing: 'confirmed', ...verdict };
    return { standing: 'possible', ...verdict, settledBy: say('oauth-required.settled-by'), waitsFor: [] };
  },
};
