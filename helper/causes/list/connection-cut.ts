import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { changesToBest } from '../change.ts';
import { openedHere, ownTalk } from '../own-talk.ts';
import { brokeOff } from '../tried.ts';

/** The connection stands, and somebody cuts it without a word. */
export const connectionCut: Cause = {
  id: 'connection-cut',
  name: say('connection-cut.name'),
  title: say('connection-cut.title'),
  symptomOf: ['no-network', 'transparent-proxy', 'captive-portal', 'hosts-file-override', 'dns-failure'],
  judge(situation) {
    const mine = ownTalk(situation);
    const broken = brokeOff(situation);
    if (mine && broken?.how === 'cut') {
      return {
        standing: 'confirmed',
        because: say('connection-cut.later', { ...mine.values, at: broken.check === 'sign-in' ? 'signIn' : 'sending' }),
        evidence: [broken.check],
        corrections: [{ do: 'tell-provider', say: say('connection-cut.tell', mine.values) }],
      };
    }
    const failure = mine?.talk.failure;
    if (!failure || (failure.name !== 'reset' && failure.name !== 'closed') || failure.at === 'tls') return null;
    const { values, own } = mine;
    const others = (situation.seen['control-talks']?.talks ?? []).filter((one) => one.port === own.port);
    const cutToo = others.filter((one) => one.failure?.name === 'reset' || one.failure?.name === 'closed').length;
    const everybody = cutToo >= 2 && cutToo === others.length;
    const told = { ...values, at: failure.at, manner: failure.name };
    const verdict = {
      because: say(everybody ? 'connection-cut.everybody' : 'connection-cut.because', told),
      evidence: everybody ? (['smtp-greeting', 'control-talks'] as const) : (['smtp-greeting'] as const),
      corrections: [
        ...changesToBest(situation),
        everybody
          ? ({ do: 'tell-network', say: say('connection-cut.tell-network', values) } as const)
          : ({ do: 'tell-provider', say: say('connection-cut.tell', values) } as const),
      ],
    };
    return openedHere(situation, mine)
      ? { standing: 'possible', ...verdict, settledBy: say('connection-cut.settled-by'), waitsFor: [] }
      : { standing: 'confirmed', ...verdict };
  },
};
