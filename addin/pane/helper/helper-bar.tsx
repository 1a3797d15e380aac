import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say, type Said } from '../../../helper/words/say.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { isLeftOut } from '../bars.ts';
import { useShort } from '../styles.ts';
import { Words } from '../words.tsx';
import { Countdown } from './countdown.tsx';
import { PairHelper } from './pair-helper.tsx';

const useStyles = makeStyles({
  bar: { minHeight: 'auto', paddingBlock: '8px', rowGap: '4px' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** S7, S8 and what else is to be said about the helper, beside the matter of the screen. One bar at a time. */
export function HelperBar({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const { helper, step } = session;
  const isLostRun = step.at === 'done' && step.run.end === 'lost';

  switch (helper.is) {
    case 'connecting':
      // The foot says it: a bar that comes and goes would move the page.
      return null;
    case 'away':
      // The screens of S6 say it themselves.
      if (step.at === 'waiting' || !helper.lost) return null;
      return (
        <Bar
          intent="warning"
          said={say(isLostRun ? 'pane.helper.lost.run' : 'pane.helper.lost')}
          action={{ said: say('pane.helper.retry'), run: actions.retry }}
        >
          <Countdown key={helper.tries} ms={helper.retryInMs} />
        </Bar>
      );
    case 'here':
      if (isLostRun) {
        return (
          <Bar
            intent="success"
            said={say('pane.helper.back')}
            action={{ said: say('pane.helper.go-on'), run: actions.again }}
          />
        );
      }
      if (helper.unread === null) {
        if (!isLeftOut(session)) return null;
        return <Bar intent="warning" said={say('pane.helper.left-out', { say: session.problem?.say ?? '' })} />;
      }
      return <Bar intent="warning" said={say('pane.helper.unread', { path: helper.unread })} />;
    case 'misfit':
      return (
        <Bar
          intent="warning"
          said={
            helper.version ? say('pane.helper.misfit', { version: helper.version }) : say('pane.helper.misfit.unknown')
          }
          action={{ said: say('pane.helper.reload'), run: actions.reload }}
        >
          <Words said={say('pane.helper.misfit.sentence')} />
        </Bar>
      );
    case 'refused':
      return (
        <Bar
          intent="warning"
          said={say(`pane.helper.refused.${helper.why}`)}
          {...(helper.why === 'token' && { action: { said: say('pane.helper.reload'), run: actions.reload } })}
        >
          <Words said={say(`pane.helper.refused.${helper.why}.sentence`)} />
        </Bar>
      );
    case 'pairing':
      return <PairHelper helper={helper} actions={actions} />;
    case 'foreign':
      return (
        <Bar
          intent="warning"
          said={say('pane.foreign')}
          action={{ said: say('pane.helper.retry'), run: actions.retry }}
        >
          <Words said={say('pane.foreign.sentence')} />
        </Bar>
      );
  }
}

/** A bar with one sentence, and an action; at most one other beside it. */
export function Bar({
  intent,
  said,
  action,
  other,
  children,
}: {
  readonly intent: 'info' | 'warning' | 'success';
  readonly said: Said;
  readonly action?: { readonly said: Said; readonly run: () => void };
  readonly other?: { readonly said: Said; readonly run: () => void };
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const short = useShort();
  return (
    <MessageBar intent={intent} layout="multiline" className={mergeClasses(styles.bar, short.bar)}>
      <MessageBarBody className={mergeClasses(styles.body, short.barText)}>
        <strong>
          <Words said={said} />
        </strong>
        {children && <> {children}</>}
      </MessageBarBody>
      {action && (
        <MessageBarActions className={short.barActions}>
          <Button size="small" onClick={action.run}>
            <Words said={action.said} />
          </Button>
          {other && (
            <Button size="small" onClick={other.run}>
              <Words said={other.said} />
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
