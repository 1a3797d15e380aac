import type { SignIn } from '../../protocol/account.ts';
import type { SignInTry } from '../../protocol/evidence.ts';
import { say } from '../../words/say.ts';
import type { Situation, Verdict } from '../cause.ts';
import { bestWay, change, changesTo } from '../change.ts';
import { offersSignIn, ownServer, talksAt } from '../server.ts';
import { told } from '../told.ts';
import { accepted, suits } from '../tried.ts';

/** Outlook and the server know no common way to sign in, or Outlook is set to one that the server does not offer. */
export const authMechanismMismatch = told({
  id: 'auth-mechanism-mismatch',
  at: 'sign-in',
  correct: (situation) => {
    const changes = changesToOffered(situation);
    return changes.length > 0 ? changes : [tell(situation)];
  },
  besides: byTrying,
});

/** What Outlook has to be set to for a mechanism; undefined for those it does not speak. */
function settingFor(mechanism: SignInTry['mechanism']): SignIn | undefined {
  switch (mechanism) {
    case 'LOGIN':
    case 'PLAIN':
      return 'password';
    case 'NTLM':
      return 'spa';
    case 'XOAUTH2':
      return 'oauth2';
    case 'CRAM-MD5':
    case null:
      return undefined;
  }
}

/** The server let us in by another way than Outlook would have gone. */
function byTrying(situation: Situation): Verdict | undefined {
  const own = ownServer(situation);
  const its = accepted(situation);
  if (!own || !its || own.auth === undefined || suits(its, situation) || its.user !== 'as-set') return undefined;
  const to = settingFor(its.mechanism);
  return {
    standing: 'confirmed',
    because: say('auth-mechanism-mismatch.worked', { host: own.host, mechanism: its.mechanism ?? '' }),
    evidence: ['sign-in'],
    corrections: to === undefined ? [tell(situation)] : [change('smtp.auth', own.auth, to, true)],
  };
}

/** To the way in that the server does offer; else to another server or port that offers the one that is set. */
function changesToOffered(situation: Situation) {
  const own = ownServer(situation);
  const talk = own && talksAt(situation, own.host, own.port)[0];
  const offered = [...(talk?.authBefore ?? []), ...(talk?.authAfter ?? [])];
  const fits = (['password', 'spa', 'oauth2'] as const).find((way) => way !== own?.auth && offersSignIn(offered, way));
  if (fits !== undefined && offered.length > 0) return [change('smtp.auth', own?.auth, fits, false)];
  const way = bestWay(situation);
  return way ? changesTo(situation, way) : [];
}

function tell({ report }: Situation) {
  return {
    do: 'tell-provider',
    say: say('auth-mechanism-mismatch.told', { host: report.account.smtp.host ?? '' }),
  } as const;
}
