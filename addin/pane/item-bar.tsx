import { say } from '../../helper/words/say.ts';
import type { Session } from '../session/session.ts';
import type { Actions } from './actions.ts';
import { isAnotherItem } from './bars.ts';
import { Bar } from './helper/helper-bar.tsx';

/** S29: another message with an error was opened under a finding. The finding stays; this one is a press away. */
export function ItemBar({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const { helper, computer } = session;
  // One bar at a time; a helper that is gone comes first, then what Outlook has just reported.
  if (computer.caught || helper.is !== 'here' || !isAnotherItem(session)) return null;
  return (
    <Bar
      intent="info"
      said={say('pane.item.another')}
      action={{ said: say('pane.item.look'), run: actions.takeMessage }}
      other={{ said: say('pane.item.stay'), run: actions.stay }}
    />
  );
}
