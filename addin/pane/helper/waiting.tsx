import { Button } from '@fluentui/react-components';
import { say } from '../../../helper/words/say.ts';
import type { Session, Step } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Recognised } from '../ask/recognised.tsx';
import { Title } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { StartHelper } from './start-helper.tsx';

/** S6 after Check: all that is missing is the helper. When it comes, the look begins by itself. */
export function Waiting({
  session,
  step,
  actions,
}: {
  readonly session: Session;
  readonly step: Extract<Step, { at: 'waiting' }>;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  const wasRead = step.report.reading !== null;
  return (
    <div className={shapes.stack}>
      <Title>
        <Words said={say(wasRead ? 'pane.waiting.title' : 'pane.waiting.account')} />
      </Title>
      <StartHelper helper={session.helper} findings={step.possible.findings} actions={actions} titled={false} />
      {session.heard.is === 'read' && <Recognised heard={session.heard} />}
      <div>
        <Button onClick={actions.startOver}>
          <Words said={say('pane.account.back')} />
        </Button>
      </div>
    </div>
  );
}
