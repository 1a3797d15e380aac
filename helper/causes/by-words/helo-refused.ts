import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** The server takes EHLO and holds the name in it against us later, as Postfix does: its words tell. */
export const heloRefused = told({
  id: 'helo-refused',
  at: 'sending',
  symptomOf: ['auth-not-enabled', 'plaintext-port-25'],
  correct(situation) {
    const host = situation.report.account.smtp.host ?? '';
    return [
      { do: 'tell-provider', say: say('helo-refused.told', { host }) },
      { do: 'tell-administrator', say: say('helo-refused.name-told') },
    ];
  },
});
