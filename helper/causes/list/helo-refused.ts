import { say } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { outlookHears, ownTalk } from '../own-talk.ts';
import { refused } from './refused.ts';

const refusedOutright = refused({
  id: 'helo-refused',
  name: say('helo-refused.name'),
  title: say('helo-refused.title'),
  refusals: ['name'],
  because: (values) => say('helo-refused.because', values),
  settledBy: say('helo-refused.settled-by'),
  advice,
  elsewhere: true,
});

/** The server does not like how the mail program introduces itself (EHLO): at all, or by the computer's name. */
export const heloRefused: Cause = {
  ...refusedOutright,
  judge(situation) {
    const mine = ownTalk(situation);
    const words = mine?.talk.nameRefused;
    if (!mine || words === undefined || !outlookHears(mine)) return refusedOutright.judge(situation);
    const values = { ...mine.values, words };
    return {
      standing: 'confirmed',
      because: say('helo-refused.by-name', values),
      evidence: ['smtp-greeting'],
      corrections: advice(values),
    };
  },
};

function advice(values: { readonly [name: string]: string }) {
  return [
    { do: 'tell-provider', say: say('helo-refused.tell', values) },
    { do: 'tell-administrator', say: say('helo-refused.name-it', values) },
  ] as const;
}
