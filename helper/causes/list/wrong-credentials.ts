import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { change } from '../change.ts';
import { offersSignIn, ownServer, talksAt } from '../server.ts';

/**
 * The server refused the sign-in and gave no other reason. From the reply alone this is never proved: the same words
 * come for a changed password, a wrong user name and a missing app password.
 */
export const wrongCredentials: Cause = {
  id: 'wrong-credentials',
  name: say('wrong-credentials.name'),
  title: say('wrong-credentials.title'),
  symptomOf: ['no-network'],
  judge(situation) {
    const { report } = situation;
    if (!report.reading?.suspects.includes('wrong-credentials')) return null;
    if (report.account.smtp.auth === 'none') {
      return { standing: 'excluded', because: say('wrong-credentials.no-sign-in'), evidence: [] };
    }
    const own = ownServer(situation);
    const talk = own && talksAt(situation, own.host, own.port)[0];
    if (talk && !talk.failure && talk.authAfter.length > 0 && !offersSignIn(talk.authAfter, 'password')) {
      return { standing: 'excluded', because: say('wrong-credentials.takes-none'), evidence: ['smtp-greeting'] };
    }
    const refused = report.reading.stage === 'auth' && report.reading.reply !== null;
    return {
      standing: 'possible',
      because: say(refused ? 'wrong-credentials.refused' : 'wrong-credentials.fits'),
      evidence: [],
      corrections: [
        change('smtp.password', undefined, 'new', false),
        { do: 'check-account', say: say('wrong-credentials.webmail') },
      ],
      settledBy: say('wrong-credentials.settled-by'),
      waitsFor: [],
    };
  },
};
