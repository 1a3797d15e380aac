import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { changesToBest } from '../change.ts';
import { ownServer, portAnswer, talksAt } from '../server.ts';

/** Outlook's old defaults: port 25 without encryption, where servers today take no mail from programs like Outlook. */
export const plaintextPort25: Cause = {
  id: 'plaintext-port-25',
  name: say('plaintext-port-25.name'),
  title: say('plaintext-port-25.title'),
  symptomOf: ['no-network', 'isp-blocks-port', 'wrong-server-name', 'server-down'],
  judge(situation) {
    const own = ownServer(situation);
    if (own?.port !== 25 || own.encryption !== 'none') return null;
    if (portAnswer(situation, own.host, 25) !== 'accepted') return null;
    const talk = talksAt(situation, own.host, 25)[0];
    if (!talk) return null;
    if (talk.authBefore.length > 0) {
      return { standing: 'excluded', because: say('plaintext-port-25.takes-sign-in'), evidence: ['smtp-greeting'] };
    }
    const corrections = changesToBest(situation);
    const refusal = situation.report.reading?.reply;
    // Of all that can break there, only the server's own refusal says anything about port 25.
    const turnedAway = talk.failure?.name === 'greeting-refused' && (talk.greeting?.code ?? 0) >= 500;
    if (talk.failure && !(turnedAway && corrections.length > 0)) return null;
    // Without sign-in nothing is missing from the server's offer; then only its refusal proves it.
    if (own.auth === 'none' && !refusal && !turnedAway) return null;
    return {
      standing: 'confirmed',
      because: say(talk.failure ? 'plaintext-port-25.refuses' : 'plaintext-port-25.no-sign-in', { host: own.host }),
      evidence: ['smtp-greeting', 'port-open'],
      corrections,
    };
  },
};
