import { say } from '../../words/say.ts';
import { told } from '../told.ts';
import { refusedTry } from '../tried.ts';

/** The server has too much to do, or part of it is not there for the moment, and says to come again (4yz, RFC 5321 §4.2.1). */
export const serverBusy = told({
  id: 'server-busy',
  at: 'sending',
  correct: wait,
  besides(situation) {
    const tried = refusedTry(situation);
    const first = tried?.reply?.means?.causes[0];
    const asked = tried?.outcome === 'later' && (first === 'server-busy' || first === undefined);
    if (!asked || !tried.reply) return undefined;
    return {
      standing: 'confirmed',
      because: say('told.sign-in', { words: tried.reply.text }),
      evidence: ['sign-in'],
      corrections: wait(),
    };
  },
});

function wait() {
  return [{ do: 'wait', say: say('server-busy.told') } as const];
}
