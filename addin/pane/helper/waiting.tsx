import { Button, ProgressBar } from '@fluentui/react-components';
import { say } from '../../../helper/words/say.ts';
import type { Session, Step } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Recognised } from '../ask/recognised.tsx';
import { Title } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { AdministratorsTurn } from '../verdict/pass-on-card.tsx';
import { plain, Words } from '../words.tsx';
import { StartHelper } from './start-helper.tsx';
import { UnnamedServer } from './unnamed-server.tsx';

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
  const isConnecting = session.helper.is === 'connecting';
  const wasRead = step.report.reading !== null;
  const why = session.helper.is === 'away' ? session.helper.why : undefined;
  // What keeps the page from the helper is the title: the helper itself may well be running.
  const away = why ? (`pane.away.${why}.title` as const) : wasRead ? 'pane.waiting.title' : 'pane.waiting.account';
  const title = say(isConnecting ? 'pane.helper.connecting' : away);
  return (
    <div className={shapes.stack}>
      <Title>
        <Words said={title} />
      </Title>
      {isConnecting ? (
        <ProgressBar aria-label={plain(title)} />
      ) : (
        <>
          <UnnamedServer report={step.report} actions={actions} />
          <StartHelper
            helper={session.helper}
            findings={step.possible.findings}
            reasons={step.report.reading?.reasons ?? []}
            actions={actions}
            titled={false}
          />
        </>
      )}
      {!isConnecting && <AdministratorsTurn findings={step.possible.findings} report={step.report} evidence={{}} />}
      {session.heard.is === 'read' && <Recognised heard={session.heard} />}
      <div>
        <Button onClick={actions.startOver}>
          <Words said={say('pane.account.back')} />
        </Button>
      </div>
    </div>
  );
}
