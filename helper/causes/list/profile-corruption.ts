import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** The Outlook profile, the list of accounts and data files, is damaged. */
export const profileCorruption = told({
  id: 'profile-corruption',
  correct: () => [{ do: 'look', say: say('profile-corruption.tell') }],
  settledBy: say('profile-corruption.settled-by'),
});
