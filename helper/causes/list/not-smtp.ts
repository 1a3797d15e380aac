import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { changesToBest } from '../change.ts';
import { ownTalk } from '../own-talk.ts';
import { SENDING_PORTS, whatSpeaks } from '../spoken.ts';

/** On a port for sending, something else answers than a mail server. */
export const notSmtp: Cause = {
  id: 'not-smtp',
  name: say('not-smtp.name'),
  title: say('not-smtp.title'),
  symptomOf: ['no-network', 'transparent-proxy', 'captive-portal', 'hosts-file-override', 'dns-failure'],
  judge(situation) {
    const mine = ownTalk(situation);
    const failure = mine?.talk.failure;
    if (!failure || !SENDING_PORTS.includes(mine.own.port)) return null;
    // A port that answers TLS with something else, and does not greet in the clear, speaks a third thing.
    const neither = failure.name === 'tls-not-spoken' && mine.talk.greeting === undefined;
    const other = failure.name === 'not-smtp' && failure.at === 'greeting';
    if (!other && !neither) return null;
    const { values } = mine;
    return {
      standing: 'confirmed',
      because: say('not-smtp.because', {
        ...values,
        kind: whatSpeaks(failure.text ?? ''),
        words: failure.text ?? 'none',
      }),
      evidence: ['smtp-greeting', 'port-open'],
      corrections: [...changesToBest(situation), { do: 'tell-provider', say: say('not-smtp.tell', values) }],
    };
  },
};
