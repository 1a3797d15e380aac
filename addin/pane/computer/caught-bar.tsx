import { useEffect } from 'react';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Caught } from '../../session/computer.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Bar } from '../helper/helper-bar.tsx';
import { useAnnounce } from '../status.tsx';
import { timeOf } from '../time-of.ts';

/** What Outlook has just reported, offered beside whatever is on the screen. A finding is never replaced by it. */
export function CaughtBar({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const { caught } = session.computer;
  const announce = useAnnounce();
  useEffect(() => {
    if (caught) announce(saidOf(caught));
  }, [caught, announce]);
  // One bar at a time; a helper that is gone comes first.
  if (!caught || session.helper.is !== 'here') return null;
  return (
    <Bar
      intent="info"
      said={saidOf(caught)}
      action={{ said: say('pane.caught.look'), run: actions.lookIntoCaught }}
      other={{ said: say('pane.caught.dismiss'), run: actions.dismissCaught }}
    />
  );
}

function saidOf({ at, code }: Caught): Said {
  const time = timeOf(at);
  return code === null ? say('pane.caught.uncoded', { time }) : say('pane.caught', { code, time });
}
