import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { ownTalk } from '../own-talk.ts';
import { refusalOf, refusedWith } from '../refusal.ts';

/** The server sends everybody away once whom it does not know, and takes the mail at the next try. Only its words tell. */
export const greylisted: Cause = {
  id: 'greylisted',
  name: say('greylisted.name'),
  title: say('greylisted.title'),
  symptomOf: ['no-network', 'plaintext-port-25', 'transparent-proxy'],
  judge(situation) {
    const { reading } = situation.report;
    const reply = reading?.reply;
    const met =
      typeof reply?.code === 'number' &&
      reply.code < 500 &&
      refusalOf(reply.code, reply.text, 'greeting') === 'greylist';
    const mine = ownTalk(situation);
    const heard = mine && refusedWith(mine.talk);
    if (!met && heard?.refusal !== 'greylist') return null;
    return {
      standing: 'confirmed',
      because: say('greylisted.because', { words: met ? reply.text : (heard?.words ?? '') }),
      evidence: met ? [] : ['smtp-greeting'],
      corrections: [{ do: 'wait', say: say('greylisted.wait') }],
    };
  },
};
