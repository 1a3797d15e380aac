import { say } from '../../words/say.ts';
import { told } from '../told.ts';

/** The server takes messages up to a size and no more; many announce it (RFC 1870). */
export const messageTooLarge = told({
  id: 'message-too-large',
  at: 'sending',
  correct,
});

function correct() {
  return [{ do: 'look', say: say('message-too-large.told') } as const];
}
