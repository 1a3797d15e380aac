import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** Windows’ list of network layers (Winsock) is damaged, so that programs cannot open connections. */
export const winsockCorruption = told({
  id: 'winsock-corruption',
  correct: () => [{ do: 'look', say: say('winsock-corruption.tell') }],
  settledBy: say('winsock-corruption.settled-by'),
});
