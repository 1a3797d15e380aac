import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { say } from '../../../helper/words/say.ts';
import { lastOf } from '../../session/update.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { Details } from '../details.tsx';
import { BlockTitle, Title } from '../heading.tsx';
import { LinkButton } from '../link-button.tsx';
import type { Screens } from '../screen.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { aboutOf } from './about.ts';
import { ChooseFile } from './choose-file.tsx';
import { FirstRun } from './first-run.tsx';
import { PasteBox } from './paste-box.tsx';

/** S2, S3, S4 and S30: what did Outlook say? */
export function Ask({
  session,
  actions,
  screens,
  children,
}: {
  readonly session: Session;
  readonly actions: Actions;
  /** What is shown once there is a text, or the helper: null until it has come. */
  readonly screens: Screens | null;
  /** What the third chunk has to add, at the end. */
  readonly children?: ReactNode;
}) {
  const shapes = useShapes();
  const { can } = session.computer;
  const canRead = can !== null && can.consent !== 'not-here';
  const { heard, helper, refusal, source } = session;
  const about = aboutOf(heard);
  const isBounce = heard.is === 'read' && heard.reading.kind === 'bounce';
  const possible = heard.is === 'read' ? heard.possible.findings.filter(({ standing }) => standing !== 'excluded') : [];
  return (
    <div className={shapes.stack}>
      <div className={shapes.tight}>
        <Title>
          <Words said={about?.title ?? say('pane.ask.title')} />
        </Title>
        {about && (
          <p className={shapes.text}>
            <Words said={about.sentence} />
          </p>
        )}
      </div>
      {session.firstRun && heard.is === 'nothing' && <FirstRun actions={actions} />}
      {screens && <screens.OpenItemLine session={session} actions={actions} />}
      {source.from === 'typed' ? (
        <PasteBox text={session.text} actions={actions} />
      ) : (
        screens && <screens.SourceCard source={source} actions={actions} />
      )}
      {screens && refusal && <screens.Refused refusal={refusal} actions={actions} />}
      {screens && heard.is === 'read' && <screens.Several heard={heard} actions={actions} />}
      {screens && heard.is !== 'nothing' && !(about && screens.isEmpty(heard)) && <screens.Recognised heard={heard} />}
      {heard.is === 'read' &&
        heard.doubts?.map((doubt) => (
          <p key={doubt.id} className={shapes.text}>
            <Words said={doubt} />
          </p>
        ))}
      <div className={shapes.row}>
        <Button appearance="primary" onClick={actions.check}>
          <Words said={say(about ? 'pane.instead.anyway' : 'pane.ask.check')} />
        </Button>
        {source.from === 'typed' && <ChooseFile actions={actions} />}
      </div>
      <p className={shapes.caption}>
        <Words said={say('pane.ask.check.next')} />
      </p>
      {screens && heard.is === 'read' && isBounce && possible.length > 0 && (
        <section className={shapes.block}>
          <BlockTitle>
            <Words said={say('pane.heard.possible')} />
          </BlockTitle>
          <screens.PossibleList findings={possible} reasons={heard.reading.reasons} />
        </section>
      )}
      {screens && helper.is === 'away' && (
        <screens.StartHelper
          helper={helper}
          actions={actions}
          findings={isBounce ? [] : possible}
          reasons={heard.is === 'read' ? heard.reading.reasons : []}
          isInBar={helper.lost}
        />
      )}
      <div className={shapes.tight}>
        {canRead && (
          <LinkButton onClick={actions.lookAtAccounts}>
            <Words said={say('pane.ask.accounts')} />
          </LinkButton>
        )}
        <LinkButton onClick={actions.checkAccount}>
          <Words said={say(canRead ? 'pane.ask.account.typed' : 'pane.ask.account')} />
        </LinkButton>
        {lastOf(session) && (
          <LinkButton onClick={actions.showLast}>
            <Words said={say('pane.ask.last')} />
          </LinkButton>
        )}
        {heard.is === 'nothing' && (
          <>
            <Details summary={<Words said={say('pane.ask.where')} />}>
              <ol className={shapes.list}>
                {(['pane.ask.where.1', 'pane.ask.where.2', 'pane.ask.where.3'] as const).map((id) => (
                  <li key={id} className={shapes.text}>
                    <Words said={say(id)} />
                  </li>
                ))}
              </ol>
            </Details>
            {screens && helper.is === 'here' && helper.practice.length > 0 && (
              <screens.PracticeList practice={helper.practice} actions={actions} />
            )}
          </>
        )}
      </div>
      {children}
    </div>
  );
}
