import { say } from '../../words/say.ts';
import type { Situation, Verdict } from '../cause.ts';
import { mayLieHere } from '../may-lie-here.ts';
import { told } from '../told.ts';

/** Outlook was switched to “Work Offline”, or told to keep mail until Send/Receive; it sends nothing of itself then. */
export const offlineMode = told({
  id: 'offline-mode',
  correct: () => [{ do: 'look', say: say('offline-mode.tell') }],
  settledBy: say('offline-mode.settled-by'),
  besides: bySettings,
});

function bySettings(situation: Situation): Verdict | null | undefined {
  const { report, seen, over, asked } = situation;
  const suspected = report.reading?.suspects.includes('offline-mode') ?? false;
  const fact = seen['outlook-settings'];
  if (!fact) {
    const waits = asked('outlook-settings') && !over('outlook-settings');
    if (!waits || !(suspected || mayLieHere(situation))) return undefined;
    return {
      standing: 'possible',
      because: say('offline-mode.being-read'),
      evidence: [],
      corrections: [],
      settledBy: say('offline-mode.settled-by'),
      waitsFor: ['outlook-settings'],
    };
  }
  const { workOffline, sendImmediately } = fact;
  const evidence = ['outlook-settings'] as const;
  if (workOffline?.on === true) {
    const byPolicy = workOffline.by === 'policy';
    return {
      standing: 'confirmed',
      because: say('offline-mode.is-set'),
      evidence,
      corrections: byPolicy
        ? [{ do: 'tell-administrator', say: say('offline-mode.tell-policy') }]
        : [{ do: 'look', say: say('offline-mode.tell') }],
    };
  }
  // Where Outlook reports an error of sending, it did try to send.
  if (sendImmediately?.on === false && (suspected || !report.reading?.isSendError)) {
    const byPolicy = sendImmediately.by === 'policy';
    return {
      standing: 'confirmed',
      title: say('offline-mode.title-waits'),
      because: say('offline-mode.waits'),
      evidence,
      corrections: [
        byPolicy
          ? { do: 'tell-administrator', say: say('offline-mode.waits-policy') }
          : { do: 'look', say: say('offline-mode.send-immediately') },
      ],
    };
  }
  return undefined;
}
