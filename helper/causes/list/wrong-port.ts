import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { compareSettings } from '../compare.ts';
import { bestWay, changesTo, changesToBest } from '../change.ts';
import { controlsOn } from '../control.ts';
import { ownServer, portAnswer, sameHost, talksAt } from '../server.ts';
import { SENDING_PORTS, whatSpeaks } from '../spoken.ts';
import { SURROUNDINGS } from '../surroundings.ts';

/** Outlook knocks at a door where the server takes no mail, while another door of the same server is open. */
export const wrongPort: Cause = {
  id: 'wrong-port',
  name: say('wrong-port.name'),
  title: say('wrong-port.title'),
  symptomOf: [
    ...SURROUNDINGS,
    'network-blocks-port',
    'isp-blocks-port',
    'plaintext-port-25',
    'server-down',
    'transparent-proxy',
    'starttls-stripped',
    'starttls-not-offered',
  ],
  judge(situation) {
    const own = ownServer(situation);
    if (!own) return compareSettings(situation, 'wrong-port');
    const port = String(own.port);
    const answer = portAnswer(situation, own.host, own.port);
    if (answer === undefined) return null;
    const better = bestWay(situation);
    const values = { host: own.host, port, better: String(better?.port ?? '') };
    if (answer === 'accepted') {
      const talk = talksAt(situation, own.host, own.port)[0];
      if (!talk) return null;
      // On a port for sending it is the server that is wrong, not the port.
      if (talk.failure?.name === 'not-smtp' && talk.failure.at === 'greeting' && !SENDING_PORTS.includes(own.port)) {
        return {
          standing: 'confirmed',
          because: say('wrong-port.not-smtp', { ...values, kind: whatSpeaks(talk.failure.text ?? '') }),
          evidence: ['smtp-greeting'],
          corrections: better ? changesTo(situation, better) : changesToBest(situation),
        };
      }
      // Signing in is asked for, and this door takes none, neither in the clear nor inside TLS: a door for other servers.
      const noSignIn = !talk.failure && talk.authBefore.length === 0 && talk.authAfter.length === 0;
      const betweenServers = ![465, 587].includes(own.port);
      if (
        betweenServers &&
        noSignIn &&
        own.auth !== undefined &&
        own.auth !== 'none' &&
        better &&
        better.port !== own.port
      ) {
        return {
          standing: 'confirmed',
          because: say('wrong-port.no-sign-in', values),
          evidence: ['smtp-greeting', 'port-open'],
          corrections: changesTo(situation, better),
        };
      }
      return talk.failure
        ? null
        : { standing: 'excluded', because: say('wrong-port.speaks', values), evidence: ['smtp-greeting'] };
    }
    if (!better) return null;
    const theirs = sameHost(better.host, own.host);
    const controls = controlsOn(situation, own.port);
    const certain = answer === 'refused' ? controls !== 'blocked' : controls === 'answer';
    if (theirs && certain) {
      return {
        standing: 'confirmed',
        because: say(answer === 'refused' ? 'wrong-port.refused' : 'wrong-port.silent', values),
        evidence: ['port-open', 'smtp-greeting', 'other-hosts'],
        corrections: changesTo(situation, better),
      };
    }
    return {
      standing: 'possible',
      because: say('wrong-port.maybe', values),
      evidence: ['port-open', 'smtp-greeting'],
      corrections: changesTo(situation, better),
      settledBy: say('blocked-port.settled-by'),
      waitsFor: ['other-hosts'],
    };
  },
};
