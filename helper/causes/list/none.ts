import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { ownServer, ownWayWorks } from '../server.ts';

/** Nothing is wrong from here now. An answer like any other, with its honest limit: the sign-in was not tried. */
export const none: Cause = {
  id: 'none',
  name: say('none.name'),
  title: say('none.title'),
  judge(situation) {
    const own = ownServer(situation);
    if (!own || ownWayWorks(situation) !== true) return null;
    const reading = situation.report.reading;
    // What the server or Outlook's own store refused lies beyond what was looked at here.
    const beyond =
      reading?.isSendError && ['auth', 'envelope', 'data', 'policy', 'client-store'].includes(reading.stage);
    if (beyond || (own.auth === 'none' && own.port !== 25)) return null;
    return {
      standing: 'confirmed',
      because: say('none.because', { host: own.host, port: String(own.port) }),
      evidence: ['port-open', 'smtp-greeting', 'tls-certificate'],
      corrections: [],
    };
  },
};
