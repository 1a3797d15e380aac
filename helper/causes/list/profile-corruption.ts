import { say } from '../../words/say.ts';
import type { Situation, Verdict } from '../cause.ts';
import { ownOutlookAccount, unreadOfAccounts } from '../outlook-account.ts';
import { told } from '../told.ts';

/** The Outlook profile, the list of accounts and data files, is damaged. */
export const profileCorruption = told({
  id: 'profile-corruption',
  correct: () => [{ do: 'look', say: say('profile-corruption.tell') }],
  settledBy: say('profile-corruption.settled-by'),
  besides: bySettings,
});

/** An account for sending without the server to send through: Outlook's own dialogs let nobody save one. */
function bySettings(situation: Situation): Verdict | undefined {
  const one = ownOutlookAccount(situation);
  if (!one?.smtp || (one.smtp.host ?? '') !== '') return undefined;
  const verdict = {
    because: say('profile-corruption.no-server', { account: one.name, profile: one.profile }),
    evidence: ['outlook-settings'],
    corrections: [{ do: 'look', say: say('profile-corruption.repair') }],
  } as const;
  const settings = situation.seen['outlook-settings'];
  return settings && unreadOfAccounts(settings).length === 0
    ? { standing: 'confirmed', ...verdict }
    : { standing: 'possible', ...verdict, settledBy: say('profile-corruption.settled-by-dialog'), waitsFor: [] };
}
