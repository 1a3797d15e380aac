import { say } from '../../words/say.ts';
import type { Situation, Verdict } from '../cause.ts';
import { leavesOpen } from '../named.ts';
import { told } from '../told.ts';
import { brokeOff, wantsSignIn } from '../tried.ts';

/** Something within the server is broken, and it says so: not the account, not the way there. */
export const serverFault = told({
  id: 'server-fault',
  correct,
  besides(situation) {
    const broken = brokeOff(situation);
    if (broken && broken.how !== 'cut') {
      const at = broken.check === 'sign-in' ? 'signIn' : 'sending';
      return {
        standing: 'confirmed',
        because: say(broken.how === 'silent' ? 'server-fault.silent-at' : 'server-fault.nonsense-at', { at }),
        evidence: [broken.check],
        corrections: correct(),
      };
    }
    return unexplained(situation);
  },
});

/** Signed in, and the test message is refused with words that name nothing we know. */
function unexplained(situation: Situation): Verdict | undefined {
  const sent = situation.seen['send-test'];
  if (!sent?.reply || (sent.outcome !== 'refused' && sent.outcome !== 'later')) return undefined;
  if (wantsSignIn(situation) !== undefined || !leavesOpen(sent.reply, situation.report.account)) return undefined;
  return {
    standing: 'possible',
    because: say('told.sent', { words: sent.reply.text }),
    evidence: ['send-test'],
    corrections: correct(),
    settledBy: say('server-fault.settled-by-log'),
    waitsFor: [],
  };
}

function correct() {
  return [
    { do: 'tell-provider', say: say('server-fault.told') } as const,
    { do: 'wait', say: say('server-busy.told') } as const,
  ];
}
