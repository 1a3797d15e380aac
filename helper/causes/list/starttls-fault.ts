import type { CauseId } from '../../protocol/cause-ids.ts';
import type { Correction } from '../../protocol/finding.ts';
import { say, type Said } from '../../words/say.ts';
import type { Cause } from '../cause.ts';
import { changesToBest } from '../change.ts';
import { starttlsMissing, type StarttlsMissing } from '../starttls-missing.ts';

interface StarttlsFault {
  readonly id: CauseId;
  readonly name: Said;
  readonly title: Said;
  readonly by: StarttlsMissing['by'];
  readonly tell: (values: StarttlsMissing['values']) => Correction;
}

/** STARTTLS is set and not offered: by the server's will, or because something on the way takes the offer out. */
export function starttlsFault({ id, name, title, by, tell }: StarttlsFault): Cause {
  return {
    id,
    name,
    title,
    symptomOf: [
      'no-network',
      'hosts-file-override',
      'transparent-proxy',
      'antivirus-interception',
      'plaintext-port-25',
    ],
    judge(situation) {
      const missing = starttlsMissing(situation);
      if (!missing) return null;
      const { values, talk, certain, clue, waits } = missing;
      const told = { ...values, words: `${String(talk.anyway?.code ?? '')} ${talk.anyway?.text ?? ''}`.trim() };
      const evidence = ['smtp-greeting', 'control-talks'] as const;
      if (missing.by !== by) {
        // What was seen speaks for the server's own will, and nothing for a hand on the way.
        if (!certain && by === 'way' && !waits) return null;
        if (certain) return { standing: 'excluded', because: say('starttls-missing.otherwise', told), evidence };
        return {
          standing: 'possible',
          because: say('starttls-missing.may-be', told),
          evidence,
          corrections: [...changesToBest(situation), tell(values)],
          settledBy: say('starttls-missing.settled-by'),
          waitsFor: waits ? ['control-talks'] : [],
        };
      }
      const verdict = {
        because: say(`starttls-missing.${clue}`, told),
        evidence,
        corrections: [...changesToBest(situation), tell(values)],
      };
      return certain
        ? { standing: 'confirmed', ...verdict }
        : {
            standing: 'possible',
            ...verdict,
            settledBy: say('starttls-missing.settled-by'),
            waitsFor: waits ? ['control-talks'] : [],
          };
    },
  };
}
