import { say } from '../../words/say.ts';
import type { Talk } from '../../protocol/evidence.ts';
import type { Correction } from '../../protocol/finding.ts';
import type { Cause, Situation } from '../cause.ts';
import { bestWay, change, changesTo } from '../change.ts';
import { offersSignIn, ownServer, ownWayWorks, talksAt } from '../server.ts';
import { wantsSignIn } from '../tried.ts';

/** "My outgoing server (SMTP) requires authentication" is off, and the server wants to know who is sending. */
export const authNotEnabled: Cause = {
  id: 'auth-not-enabled',
  name: say('auth-not-enabled.name'),
  title: say('auth-not-enabled.title'),
  symptomOf: ['no-network', 'wrong-server-name', 'network-blocks-port', 'isp-blocks-port', 'server-down', 'wrong-port'],
  judge(situation) {
    const { reading, account } = situation.report;
    const suspected = reading?.suspects.includes('auth-not-enabled') ?? false;
    const { auth } = account.smtp;
    if (auth !== undefined && auth !== 'none') {
      return suspected ? { standing: 'excluded', because: say('auth-not-enabled.is-on'), evidence: [] } : null;
    }
    const own = ownServer(situation);
    const talk = own && talksAt(situation, own.host, own.port)[0];
    const offered = talk && (talk.authAfter.length > 0 || talk.authBefore.length > 0);
    const corrections = switchOn(situation, talk);
    const asked = wantsSignIn(situation);
    if (asked !== undefined) {
      return {
        standing: 'confirmed',
        because: say('told.sent', { words: asked }),
        evidence: ['send-test'],
        corrections,
      };
    }
    if (auth === 'none' && offered && suspected) {
      return {
        standing: 'confirmed',
        because: say('auth-not-enabled.offered', { host: own.host }),
        evidence: ['smtp-greeting'],
        corrections,
      };
    }
    // RFC 6409 §4.3: a submission server takes no mail from strangers; but some know their own network without sign-in.
    if (auth === 'none' && offered && own.port !== 25 && (reading?.reply ?? null) === null) {
      return {
        standing: 'possible',
        because: say('auth-not-enabled.offers', { host: own.host }),
        evidence: ['smtp-greeting'],
        corrections,
        settledBy: say('auth-not-enabled.settled-by-sending'),
        waitsFor: [],
      };
    }
    if (!suspected) return null;
    return {
      standing: 'possible',
      because: say('auth-not-enabled.said'),
      evidence: talk ? ['smtp-greeting'] : [],
      corrections,
      settledBy: say('auth-not-enabled.settled-by'),
      waitsFor: ['smtp-greeting'],
    };
  },
};

/** Sign-in switched on, and with it whatever else it takes to sign in there: a server may offer it inside TLS only. */
function switchOn(situation: Situation, talk: Talk | undefined): readonly Correction[] {
  const { report } = situation;
  const offered = [...(talk?.authBefore ?? []), ...(talk?.authAfter ?? [])];
  const auth = offered.length === 0 || offersSignIn(offered, 'password') ? 'password' : 'oauth2';
  const smtp = { ...report.account.smtp, auth } as const;
  const after: Situation = { ...situation, report: { ...report, account: { ...report.account, smtp } } };
  const works = ownWayWorks(after) === true;
  const way = works ? undefined : bestWay(after);
  return [
    // The server was reached, but nobody signed in: that part is not tried.
    change('smtp.auth', report.account.smtp.auth, auth, false),
    ...(way ? changesTo(after, way) : []),
  ];
}
