import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { say } from '../../helper/words/say.ts';
import type { Session } from '../session/session.ts';
import { AccountForm } from './account/account.tsx';
import type { Actions } from './actions.ts';
import { announcement } from './announcement.ts';
import { Ask } from './ask/ask.tsx';
import { useTakeAnything } from './ask/paste-anywhere.ts';
import { useEscape, useFocusOnNewScreen } from './focus.ts';
import { Foot } from './foot.tsx';
import { HelperBar } from './helper/helper-bar.tsx';
import { Waiting } from './helper/waiting.tsx';
import { ItemBar } from './item-bar.tsx';
import { Looking } from './looking/looking.tsx';
import { PathPicture } from './path/path-picture.tsx';
import { screenOf } from './screen.ts';
import { Status } from './status.tsx';
import { useShapes } from './styles.ts';
import { VerdictScreen } from './verdict/verdict.tsx';
import type { StepsFor } from './verdict/where-to-click.tsx';
import { Words } from './words.tsx';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    rowGap: '12px',
    padding: '12px',
    maxWidth: '512px',
    marginInline: 'auto',
    '@media (min-width: 400px)': { padding: '16px' },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { display: 'flex', flexDirection: 'column', rowGap: '12px', flexGrow: 1, minWidth: 0 },
});

/** The pane as a function of what it knows. */
export function Pane({
  session,
  actions,
  stepsFor,
}: {
  readonly session: Session;
  readonly actions: Actions;
  readonly stepsFor: StepsFor;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  const main = useRef<HTMLElement>(null);
  const { step } = session;
  const screen = screenOf(session);
  useTakeAnything(actions);
  useFocusOnNewScreen(screen, main);
  useEscape(step.at === 'looking' ? actions.stop : null);

  return (
    <Status said={announcement(session)}>
      <div className={styles.page}>
        <main ref={main} className={styles.main}>
          {session.host.is === 'page' && (
            <p className={shapes.caption}>
              <Words said={say('pane.name')} />
            </p>
          )}
          <HelperBar session={session} actions={actions} />
          <ItemBar session={session} actions={actions} />
          {(step.at === 'looking' || step.at === 'done') && <PathPicture run={step.run} />}
          {(step.at === 'looking' || step.at === 'done') && step.run.report.practice !== undefined && (
            <p className={shapes.caption}>
              <Words said={say('pane.looking.practice')} />
            </p>
          )}
          {screenFor()}
        </main>
        <Foot helper={session.helper} />
      </div>
    </Status>
  );

  function screenFor() {
    switch (step.at) {
      case 'asking':
        return <Ask session={session} actions={actions} />;
      case 'account':
        return <AccountForm session={session} problems={step.problems} actions={actions} />;
      case 'waiting':
        return <Waiting session={session} step={step} actions={actions} />;
      case 'looking':
      case 'done':
        return screen === 'verdict' ? (
          <VerdictScreen session={session} runs={step} stepsFor={stepsFor} actions={actions} />
        ) : (
          <Looking run={step.run} actions={actions} />
        );
    }
  }
}
