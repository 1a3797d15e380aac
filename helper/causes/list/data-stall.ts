import type { SendTest } from '../../protocol/evidence.ts';
import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** Small packets pass and large ones do not, or something on the way holds the message: sending begins and never ends. */
export const dataStall = told({
  id: 'data-stall',
  at: 'sending',
  symptomOf: ['mtu-blackhole'],
  correct,
  besides(situation) {
    const sent = situation.seen['send-test'];
    if (!sent || !within(sent)) return undefined;
    const stalled = sent.outcome === 'stalled';
    const values = { seconds: String(Math.round(sent.ms / 1_000)) };
    return {
      standing: 'confirmed',
      because: say(stalled ? 'data-stall.stalled' : 'data-stall.cut', values),
      evidence: ['send-test'],
      corrections: correct(),
    };
  },
});

/** Sender and recipient were taken; the message, or the word that it may come, was not answered. */
function within({ stage, outcome }: SendTest): boolean {
  return (stage === 'content' || stage === 'data') && (outcome === 'stalled' || outcome === 'cut');
}

function correct() {
  return [
    { do: 'tell-network', say: say('data-stall.tell') } as const,
    { do: 'look', say: say('data-stall.test') } as const,
  ];
}
