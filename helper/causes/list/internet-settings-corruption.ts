import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** Windows’ Internet options, whose TLS settings Outlook uses, are damaged. */
export const internetSettingsCorruption = told({
  id: 'internet-settings-corruption',
  correct: () => [{ do: 'look', say: say('internet-settings-corruption.tell') }],
  settledBy: say('internet-settings-corruption.settled-by'),
});
