import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** Outlook’s own store (.pst, .ost) is damaged, full, or in use by another program. */
export const dataFileProblem = told({
  id: 'data-file-problem',
  correct: () => [{ do: 'look', say: say('data-file-problem.tell') }],
  settledBy: say('data-file-problem.settled-by'),
});
