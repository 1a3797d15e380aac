import type { SignIn } from '../../protocol/account.ts';
import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { change, changesToBest } from '../change.ts';
import { OAUTH, PASSWORD, signInOffered, SPA } from '../sign-in-offered.ts';
import { offersSignIn } from '../server.ts';

/** The server offers ways to sign in, and not the one that is set; or none at all that Outlook knows. */
export const authMechanismMismatch: Cause = {
  id: 'auth-mechanism-mismatch',
  name: say('auth-mechanism-mismatch.name'),
  title: say('auth-mechanism-mismatch.title'),
  symptomOf: ['no-network', 'transparent-proxy', 'wrong-port', 'wrong-encryption-mode', 'oauth-required'],
  judge(situation) {
    const offered = signInOffered(situation);
    if (!offered || offered.mechanisms.length === 0) return null;
    const { own, mechanisms, values } = offered;
    const suspected = situation.report.reading?.suspects.includes('auth-mechanism-mismatch') ?? false;
    if (offersSignIn(mechanisms, own.auth)) {
      if (!suspected || own.auth === undefined) return null;
      return {
        standing: 'excluded',
        because: say('auth-mechanism-mismatch.offered', values),
        evidence: ['smtp-greeting'],
      };
    }
    const instead = insteadOf(mechanisms);
    const told = { ...values, list: mechanisms.join(', '), set: own.auth ?? 'unknown' };
    const tell = { do: 'tell-provider', say: say('auth-mechanism-mismatch.tell', told) } as const;
    const elsewhere = changesToBest(situation);
    const better = elsewhere.length > 0 && elsewhere.every((one) => one.do === 'change-setting' && one.tried);
    return {
      standing: 'confirmed',
      because: say(instead ? 'auth-mechanism-mismatch.because' : 'auth-mechanism-mismatch.none', told),
      evidence: ['smtp-greeting'],
      // Another port that takes what is set changes less than another way to sign in, which was not tried.
      corrections:
        instead && !(better && own.auth === 'password')
          ? [change('smtp.auth', own.auth, instead, false)]
          : [...(better ? elsewhere : []), tell],
    };
  },
};

/** What could be set to fit such a list. */
function insteadOf(mechanisms: readonly string[]): SignIn | undefined {
  const any = (names: readonly string[]) => mechanisms.some((one) => names.includes(one));
  if (any(PASSWORD)) return 'password';
  if (any(SPA)) return 'spa';
  return any(OAUTH) ? 'oauth2' : undefined;
}
