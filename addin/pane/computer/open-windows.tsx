import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { ActionId } from '../../../helper/protocol/actions.ts';
import type { Finding } from '../../../helper/protocol/finding.ts';
import { say } from '../../../helper/words/say.ts';
import type { Opening } from '../../session/computer.ts';
import { outlookOf, type Run, type Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { harmless } from '../harmless.ts';
import { useAnnounce } from '../status.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { windowsFor } from './windows-for.ts';

/** Buttons that open the windows a finding is put right in. */
export function OpenWindows({
  finding,
  run,
  session,
  actions,
}: {
  readonly finding: Finding;
  readonly run: Run;
  readonly session: Session;
  readonly actions: Actions;
}) {
  const { can, windows } = session.computer;
  // A practice server is nobody's account.
  if (!can || run.report.practice !== undefined) return null;
  return windowsFor(finding, outlookOf(session)).map((id) => {
    const action = can.actions.find((one) => one.id === id);
    return action && <OpenWindow key={id} id={id} shows={action.shows} how={windows[id]} actions={actions} />;
  });
}

/** One window: at the first press the very program that would be started, and the question; from then on it opens. */
function OpenWindow({
  id,
  shows,
  how,
  actions,
}: {
  readonly id: ActionId;
  readonly shows: string;
  readonly how: Opening | undefined;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  const announce = useAnnounce();
  const panel = useId();
  const opener = useRef<HTMLSpanElement>(null);
  const before = useRef(how);
  useEffect(() => {
    const was = before.current;
    before.current = how;
    if (was === how) return;
    // The panel is gone with the button that had the focus.
    if (was === 'shown' && document.activeElement === document.body) opener.current?.querySelector('button')?.focus();
    if (how === 'opened' || how === 'not-opened') announce(say(`pane.open.${how}`));
  }, [how, announce]);
  return (
    <div className={shapes.tight}>
      <span ref={opener}>
        <Button
          aria-expanded={how === 'shown'}
          aria-controls={panel}
          disabledFocusable={how === 'opening'}
          onClick={() => (how === 'shown' ? actions.declineWindow(id) : actions.openWindow(id, false))}
        >
          <Words said={say(`pane.open.${id}`)} />
        </Button>
      </span>
      <div id={panel}>
        {how === 'shown' && (
          <div className={`${shapes.card} ${shapes.block}`}>
            <p className={shapes.text}>
              <Words said={say('pane.open.shows')} />
            </p>
            <bdi className={shapes.value} dir="ltr">
              {harmless(shows)}
            </bdi>
            <div className={shapes.row}>
              <Button size="small" onClick={() => actions.openWindow(id, true)}>
                <Words said={say('pane.open.sure')} />
              </Button>
              <Button size="small" onClick={() => actions.declineWindow(id)}>
                <Words said={say('pane.open.not-now')} />
              </Button>
            </div>
          </div>
        )}
        {(how === 'opening' || how === 'opened' || how === 'not-opened') && (
          <p className={shapes.caption}>
            <Words said={say(`pane.open.${how}`)} />
          </p>
        )}
      </div>
    </div>
  );
}
