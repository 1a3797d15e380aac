import type { CauseId } from '../../protocol/cause-ids.ts';
import { say } from '../../words/say.ts';
import type { Cause, Situation } from '../cause.ts';
import { largestMessage, ownTalk } from '../own-talk.ts';

/** Attachments grow by a third on the way (base64, RFC 2045 §6.8: 4 octets for 3, and line ends). */
const GROWTH = 1.37;

/** The message is larger than the server says it takes (SIZE, RFC 1870). */
export const messageTooLarge: Cause = {
  id: 'message-too-large' satisfies CauseId,
  name: say('message-too-large.name'),
  title: say('message-too-large.title'),
  symptomOf: ['no-network', 'transparent-proxy'],
  judge(situation) {
    const sizes = sizesOf(situation);
    if (!sizes) return null;
    const { size, limit, host } = sizes;
    const values = { host, size: megabytes(size), limit: megabytes(limit) };
    if (size * GROWTH <= limit)
      return { standing: 'excluded', because: say('message-too-large.fits', values), evidence: ['smtp-greeting'] };
    const verdict = {
      evidence: ['smtp-greeting'],
      corrections: [
        { do: 'look', say: say('message-too-large.link', values) },
        { do: 'tell-provider', say: say('message-too-large.tell', values) },
      ],
    } as const;
    return size > limit
      ? { standing: 'confirmed', because: say('message-too-large.because', values), ...verdict }
      : {
          standing: 'possible',
          because: say('message-too-large.grows', values),
          ...verdict,
          settledBy: say('message-too-large.settled-by'),
          waitsFor: [],
        };
  },
};

/** Whether the message at hand is, or once encoded may be, larger than the server takes. */
export function mayBeTooLarge(situation: Situation): boolean {
  const sizes = sizesOf(situation);
  return sizes !== undefined && sizes.size * GROWTH > sizes.limit;
}

function sizesOf(situation: Situation) {
  const size = situation.report.account.message?.size;
  const mine = ownTalk(situation);
  const limit = mine && !mine.talk.failure ? largestMessage(mine.talk) : undefined;
  return size === undefined || limit === undefined || !mine ? undefined : { size, limit, host: mine.own.host };
}

function megabytes(octets: number): string {
  const millions = octets / 1_000_000;
  return millions < 10 ? millions.toFixed(1) : String(Math.round(millions));
}
