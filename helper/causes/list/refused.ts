import type { CauseId } from '../../protocol/cause-ids.ts';
import type { Correction } from '../../protocol/finding.ts';
import type { Said } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { changesToBest } from '../change.ts';
import { outlookHears, ownTalk } from '../own-talk.ts';
import { refusedWith, type Refusal } from '../refusal.ts';

interface Refused {
  readonly id: CauseId;
  readonly name: Said;
  readonly title: Said;
  readonly refusals: readonly Refusal[];
  /** Refusals that may have this reason, among others. */
  readonly perhaps?: readonly Refusal[];
  readonly because: (values: Values) => Said;
  readonly settledBy: Said;
  /** What to do besides going another way to the server. */
  readonly advice: (values: Values) => readonly Correction[];
  /** Whether another port of the server is a way out. */
  readonly elsewhere: boolean;
}

interface Values {
  readonly [name: string]: string;
  readonly host: string;
  readonly port: string;
  readonly words: string;
}

/** A server that turns us away in its greeting or in its answer to EHLO, and says why. Its own words are proof enough. */
export function refused({ id, name, title, refusals, perhaps, because, settledBy, advice, elsewhere }: Refused): Cause {
  return {
    id,
    name,
    title,
    symptomOf: ['no-network', 'transparent-proxy', 'plaintext-port-25', 'starttls-stripped'],
    judge(situation) {
      const mine = ownTalk(situation);
      const told = mine && refusedWith(mine.talk);
      if (!told || !outlookHears(mine)) return null;
      const certain = refusals.includes(told.refusal);
      if (!certain && !perhaps?.includes(told.refusal)) return null;
      const values = { ...mine.values, words: told.words };
      const verdict = {
        because: because(values),
        evidence: ['smtp-greeting'],
        corrections: [...(elsewhere ? changesToBest(situation) : []), ...advice(values)],
      } as const;
      return certain
        ? { standing: 'confirmed', ...verdict }
        : { standing: 'possible', ...verdict, settledBy, waitsFor: [] };
    },
  };
}
