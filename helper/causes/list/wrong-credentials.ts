import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { change } from '../change.ts';

/**
 * The server refused the sign-in and gave no other reason. From the reply alone this is never proved: the same words
 * come for a changed password, a wrong user name and a missing app password.
 */
export const wrongCredentials: Cause = {
  id: 'wrong-credentials',
  name: say('wrong-credentials.name'),
  title: say('wrong-credentials.title'),
  symptomOf: ['no-network'],
  judge({ report }) {
    if (!report.reading?.suspects.includes('wrong-credentials')) return null;
    if (report.account.smtp.auth === 'none') {
      return { standing: 'excluded', because: say('wrong-credentials.no-sign-in'), evidence: [] };
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
