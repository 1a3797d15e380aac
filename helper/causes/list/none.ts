import { settingValue } from '../../steps/value.ts';
import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { SLOW_GREETING } from '../own-talk.ts';
import { ipv4Fault, ipv6Fault } from '../surroundings.ts';
import { ownServer, ownWayWorks, talksAt } from '../server.ts';
import { mayBeTooLarge } from './message-too-large.ts';
import { signedIn, wasSent } from '../tried.ts';

/** Nothing is wrong from here now. An answer like any other, with its honest limit: the sign-in was not tried. */
export const none: Cause = {
  id: 'none',
  name: say('none.name'),
  title: say('none.title'),
  symptomOf: ['antivirus-interception', 'tls-inspection', 'transparent-proxy', 'greylisted', 'ipv6-broken'],
  judge(situation) {
    const own = ownServer(situation);
    if (!own || ownWayWorks(situation) !== true) return null;
    const broken = [ipv6Fault(situation), ipv4Fault(situation)];
    if (broken.some((one) => one !== undefined && one !== 'pending')) return null;
    const reading = situation.report.reading;
    const { seen } = situation;
    const inWay = signedIn(situation);
    // What was tried just now and did not go through is no "nothing wrong".
    if ((seen['sign-in'] && !inWay) || (seen['send-test'] && !wasSent(situation))) return null;
    // What the server or Outlook's own store refused lies beyond what was looked at here.
    const beyond =
      reading?.isSendError && ['auth', 'envelope', 'data', 'policy', 'client-store'].includes(reading.stage);
    if (beyond || (own.auth === 'none' && own.port !== 25)) return null;
    // A server that keeps one waiting, or takes no message of this size, is no answer either.
    const talk = talksAt(situation, own.host, own.port)[0];
    if ((talk?.greetedAfter ?? 0) >= SLOW_GREETING || mayBeTooLarge(situation)) return null;
    // Not knowing what Outlook has set, we can only say what works; if just that is suspected, it is no answer.
    const spoke = talk?.spoke ?? 'none';
    const unknown = own.encryption === undefined;
    if (unknown && reading?.suspects.includes('wrong-encryption-mode')) return null;
    const values = { host: own.host, port: String(own.port) };
    if (inWay && own.encryption !== 'none') {
      return {
        standing: 'confirmed',
        because: say(wasSent(situation) ? 'none.because-sent' : 'none.because-signed-in', values),
        evidence: [
          'port-open',
          'smtp-greeting',
          'tls-certificate',
          'sign-in',
          ...(wasSent(situation) ? (['send-test'] as const) : []),
        ],
        corrections: [],
      };
    }
    return {
      standing: 'confirmed',
      because: say(own.encryption === 'none' ? 'none.because-plain' : unknown ? 'none.because-if' : 'none.because', {
        ...values,
        encryption: settingValue('smtp.encryption', spoke),
      }),
      evidence:
        own.encryption === 'none' ? ['port-open', 'smtp-greeting'] : ['port-open', 'smtp-greeting', 'tls-certificate'],
      corrections: [],
    };
  },
};
