import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { changesToBest } from '../change.ts';
import { smallAnswers } from '../handshake.ts';
import { openedHere, ownTalk } from '../own-talk.ts';

/** The port opens, and then nobody says a word, in the clear or with TLS. */
export const openButSilent: Cause = {
  id: 'open-but-silent',
  name: say('open-but-silent.name'),
  title: say('open-but-silent.title'),
  symptomOf: ['no-network', 'transparent-proxy', 'captive-portal', 'hosts-file-override', 'dns-failure'],
  judge(situation) {
    const mine = ownTalk(situation);
    const failure = mine?.talk.failure;
    if (!mine || !failure || failure.text !== undefined) return null;
    const { talk, values } = mine;
    // A port of TLS at once that does not answer a handshake, and not with a few bytes either: its answer was not too large.
    const mute = failure.name === 'silent' && failure.at === 'tls' && talk.spoke === 'tls';
    if (failure.name !== 'no-greeting' && !mute) return null;
    const small = smallAnswers(situation)[0]?.answer;
    if (mute && (small === undefined ? situation.over('small-answer') : small !== 'silent')) return null;
    const unclear = (mute && small === undefined) || openedHere(situation, mine);
    const seconds = String(Math.round((failure.afterMs ?? talk.ms) / 1_000));
    const verdict = {
      because: say('open-but-silent.because', { ...values, seconds }),
      evidence: ['port-open', 'smtp-greeting'],
      corrections: [
        ...changesToBest(situation),
        { do: 'tell-provider', say: say('open-but-silent.tell', values) },
        { do: 'wait', say: say('open-but-silent.wait', values) },
      ],
    } as const;
    return unclear
      ? { standing: 'possible', ...verdict, settledBy: say('open-but-silent.settled-by'), waitsFor: ['small-answer'] }
      : { standing: 'confirmed', ...verdict };
  },
};
