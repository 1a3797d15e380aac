import type { ActionId } from '../../helper/protocol/actions.ts';
import type { ToHelper } from '../../helper/protocol/messages.ts';
import type { OwnComputer } from './computer.ts';

/** What the helper has to be told, now that the computer's part of the session is another. */
export function toHelper(after: OwnComputer, before: OwnComputer): readonly ToHelper[] {
  const said: ToHelper[] = [];
  if (after.answering !== null && after.answering !== before.answering) {
    said.push({ type: 'consent', given: after.answering === 'giving' });
  }
  if (after.accounts.is === 'reading' && before.accounts.is !== 'reading') said.push({ type: 'accounts' });
  if (after.ear.is !== before.ear.is && (after.ear.is === 'starting' || after.ear.is === 'ending')) {
    said.push({ type: 'listen', on: after.ear.is === 'starting' });
  }
  for (const action of Object.keys(after.windows) as ActionId[]) {
    if (after.windows[action] === 'opening' && before.windows[action] !== 'opening')
      said.push({ type: 'open', action });
  }
  return said;
}
