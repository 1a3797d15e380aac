import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** The account stands in the profile twice, and both fetch and send at once. */
export const duplicateProfile = told({
  id: 'duplicate-profile',
  correct: () => [{ do: 'look', say: say('duplicate-profile.tell') }],
  settledBy: say('duplicate-profile.settled-by'),
});
