import { Button } from '@fluentui/react-components';
import { say } from '../../../helper/words/say.ts';
import { lastOf } from '../../session/update.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { useShapes } from '../styles.ts';
import { timeOf } from '../time-of.ts';
import { Words } from '../words.tsx';

/** S18: looking again by itself, and saying so, until the server answers. */
export function Watching({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const shapes = useShapes();
  const { watch, step } = session;
  const at = lastOf(session)?.run.report.date ?? '';
  return (
    <div className={shapes.tight}>
      <span>
        <Button onClick={() => actions.watch(!watch)}>
          <Words said={say(watch ? 'pane.watch.stop' : 'pane.watch')} />
        </Button>
      </span>
      {watch && (
        <p className={shapes.caption}>
          {step.at === 'looking' ? (
            <Words said={say('pane.watch.looking')} />
          ) : (
            <Words said={say('pane.watch.on', { time: timeOf(at) })} />
          )}
        </p>
      )}
    </div>
  );
}
