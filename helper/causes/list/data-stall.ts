import type { SendTest } from '../../protocol/evidence.ts';
import { say } from '../../words/say.ts';
import { change } from '../change.ts';
import { told } from '../told.ts';

/** RFC 5321 §4.5.3.2.6 wants a client to wait ten minutes for the end of a message; Outlook's slider ends here (s). */
const PATIENT_TIMEOUT = 600;

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
    const values = { seconds: String(Math.round(sent.ms / 1_000)), kilobytes: String(Math.round(sent.sent / 1_024)) };
    // It went on going: a line may be so slow, and then time is all it takes.
    if (sent.outcome === 'unfinished') {
      return {
        standing: 'possible',
        because: say('data-stall.unfinished', values),
        evidence: ['send-test'],
        corrections: [change('outlook.timeout', undefined, PATIENT_TIMEOUT, false), ...correct()],
        settledBy: say('data-stall.settled-by'),
        waitsFor: [],
      };
    }
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
  return (stage === 'content' || stage === 'data') && ['stalled', 'cut', 'unfinished'].includes(outcome);
}

function correct() {
  return [
    { do: 'tell-network', say: say('data-stall.tell') } as const,
    { do: 'look', say: say('data-stall.test') } as const,
  ];
}
