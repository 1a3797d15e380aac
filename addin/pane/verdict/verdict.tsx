import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../helper/protocol/finding.ts';
import { bareCodeMeaning } from '../../../helper/words/code-meaning.ts';
import { say, type Said } from '../../../helper/words/say.ts';
import { sendsThroughMicrosoft } from '../../session/chosen.ts';
import { outlookOf, type Run, type Runs, type Session } from '../../session/session.ts';
import { unnamedIn } from '../../session/unnamed.ts';
import type { Actions } from '../actions.ts';
import { Title } from '../heading.tsx';
import { Progress } from '../looking/looking.tsx';
import { done, rowsOf } from '../looking/progress.ts';
import { isSettledBySigningIn, maySignIn, refusalOf, signInOf } from '../sign-in/may-sign-in.ts';
import { SignInButton } from '../sign-in/sign-in-button.tsx';
import { reportIdOf } from '../report/looked.ts';
import { useShapes, useShort } from '../styles.ts';
import { Words } from '../words.tsx';
import { CompareTable } from './compare-table.tsx';
import { compare } from './compare.ts';
import { NotTested } from './not-tested.tsx';
import { OneCause } from './one-cause.tsx';
import { AdministratorsTurn } from './pass-on-card.tsx';
import { PossibleList } from './possible-list.tsx';
import { Webmail } from './webmail.tsx';
import { Unsure } from './unsure.tsx';
import { verdictOf, type Verdict } from './verdict-of.ts';

const useStyles = makeStyles({
  verdict: { paddingInlineStart: '9px', borderInlineStartWidth: '3px', borderInlineStartStyle: 'solid', rowGap: '4px' },
  bad: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  likely: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  good: { borderInlineStartColor: tokens.colorStatusSuccessBorder2 },
  neutral: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
});

/** S14, S15, S16, S22, S24 and S28: what a run came to. First the verdict, then the change, then the proof. */
export function VerdictScreen({
  session,
  runs,
  actions,
}: {
  readonly session: Session;
  readonly runs: Runs;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  const styles = useStyles();
  const short = useShort();
  const { run, before } = runs;
  const verdict = verdictOf(run);
  const compared = before && run.end !== null ? compare(before, run) : null;
  const title = compared?.title ?? verdict.title;
  const sentence = compared?.sentence ?? sentenceOf(verdict, session, runs);
  // Where something is proved, that says more than the code.
  const isOpen = verdict.is === 'several' || verdict.is === 'unsure' || (verdict.is === 'one' && verdict.isLikely);
  const meaning = isOpen ? bareCodeMeaning(run.report.reading) : null;
  const { accounts } = session.computer;
  // Where the steps are new Outlook's they say it themselves.
  const isThroughMicrosoft =
    accounts.is === 'read' &&
    sendsThroughMicrosoft(accounts.settings, run.report.account) &&
    !(verdict.is === 'one' && outlookOf(session) === 'new');
  // The change and its place come before the proof.
  const isOne = verdict.is === 'one';
  const isSignInLeft = maySignIn(session, run) && signInOf(run) === 'untested';
  const isChange = isOne && verdict.finding.corrections.some((one) => one.do === 'change-setting');
  const safe = isStuck(verdict) && isWaiting(run) && (
    <p className={shapes.caption}>
      <Words said={say('pane.verdict.safe')} />
    </p>
  );
  const unnamed = unnamedIn(run);
  const nameServer = unnamed !== null && run.end !== null && (
    <Button appearance="primary" onClick={() => actions.nameServer(unnamed)}>
      <Words said={say('pane.account.name-server')} />
    </Button>
  );
  const isNew = runs.changed && verdict.is === 'none';

  return (
    <div className={mergeClasses(shapes.stack, short.stack)}>
      <div className={mergeClasses(shapes.block, styles.verdict, styles[toneOf(verdict)])}>
        <Title>
          <Words said={title} />
        </Title>
        {meaning && (
          <p className={mergeClasses(shapes.text, short.text)}>
            <Words said={meaning} />
          </p>
        )}
        {sentence && (
          <p className={mergeClasses(shapes.text, short.text)}>
            <Words said={sentence} />
          </p>
        )}
        {!isChange && safe}
      </div>
      {compared && !isOne && <CompareTable rows={compared.rows} />}
      {body(verdict)}
      {isChange && safe}
      {isThroughMicrosoft && (
        <p className={shapes.caption}>
          <Words said={say('pane.steps.mailbox')} />
        </p>
      )}
      {compared && isOne && <CompareTable rows={compared.rows} />}
      {run.end === null && (
        <section className={shapes.tight}>
          <p className={shapes.caption}>
            <Words said={say('pane.looking.still', { count: rowsOf(run).length - done(run) })} />
          </p>
          <Progress run={run} actions={actions} />
        </section>
      )}
    </div>
  );

  /** The test that tells between causes of the sign-in. */
  function signIn(findings: readonly Finding[]): ReactNode {
    if (signInOf(run) !== 'refused' && !(isSignInLeft && isSettledBySigningIn(findings, run))) return null;
    return <SignInButton session={session} run={run} actions={actions} isMain />;
  }

  function body(verdict: Verdict): ReactNode {
    switch (verdict.is) {
      case 'one':
        return (
          <>
            {run.webmail !== undefined && <Webmail run={run} actions={actions} />}
            <OneCause
              finding={verdict.finding}
              isLikely={verdict.isLikely}
              run={run}
              session={session}
              actions={actions}
            />
          </>
        );
      case 'several':
        return (
          <>
            <Webmail run={run} actions={actions} />
            <PossibleList findings={verdict.findings} reasons={run.report.reading?.reasons ?? []} run={run} />
            <Next actions={actions}>{nameServer || signIn(verdict.findings)}</Next>
            <AdministratorsTurn
              findings={verdict.findings}
              report={run.report}
              evidence={run.evidence}
              id={reportIdOf(run)}
            />
          </>
        );
      case 'none':
        return (
          <>
            {!isNew && (
              <p className={shapes.text}>
                <Words said={say('pane.verdict.none.next')} />
              </p>
            )}
            <NotTested run={run} />
            <div className={shapes.row}>
              <SignInButton session={session} run={run} actions={actions} isMain />
              <Button appearance={isSignInLeft ? 'secondary' : 'primary'} onClick={actions.startOver}>
                <Words said={say('pane.verdict.none.new')} />
              </Button>
              <Button onClick={actions.again}>
                <Words said={say('pane.again')} />
              </Button>
            </div>
          </>
        );
      case 'offline':
        return (
          <>
            <p className={shapes.text} data-answer="tell">
              <Words said={say('pane.watch.offline')} />
            </p>
            <Next actions={actions} />
          </>
        );
      case 'unsure':
        return (
          <>
            <Unsure run={run} findings={verdict.findings} />
            <Next actions={actions}>{nameServer || (run.end === 'finished' && signIn(verdict.findings))}</Next>
          </>
        );
    }
  }
}

/** What can be done where there is nothing to change. */
function Next({ actions, children }: { readonly actions: Actions; readonly children?: ReactNode }) {
  const shapes = useShapes();
  return (
    <div className={shapes.row}>
      {children}
      <Button appearance={children ? 'secondary' : 'primary'} onClick={actions.again}>
        <Words said={say('pane.again')} />
      </Button>
      <Button onClick={actions.startOver}>
        <Words said={say('pane.something-else')} />
      </Button>
    </div>
  );
}

function sentenceOf(verdict: Verdict, session: Session, { run }: Runs): Said | null {
  switch (verdict.is) {
    case 'one':
      return verdict.finding.because;
    case 'several':
      return refusalOf(run) ?? say('pane.verdict.several.sentence');
    case 'none':
      return say(signInOf(run) === 'accepted' ? 'pane.verdict.none.signed-in' : 'pane.verdict.none.sentence', {
        count: done(run),
      });
    case 'offline':
      return say('pane.verdict.offline.sentence');
    case 'unsure':
      return run.end === 'refused' && session.problem
        ? say('pane.verdict.refused.sentence', { path: session.problem.path, say: session.problem.say })
        : null;
  }
}

/** Red is what is proved, amber what is likely, green what is fine. Where we could not tell there is no colour. */
function toneOf(verdict: Verdict): 'bad' | 'likely' | 'good' | 'neutral' {
  if (verdict.is === 'none') return 'good';
  if (verdict.is === 'unsure') return 'neutral';
  if (verdict.is === 'several' || (verdict.is === 'one' && verdict.isLikely)) return 'likely';
  return 'bad';
}

/** An error of Outlook's leaves the mail in the Outbox; a bounce has left it. */
function isWaiting({ report: { reading } }: Run): boolean {
  return reading !== null && reading.isSendError && reading.kind !== 'bounce';
}

/** Where people fear for their mail. */
function isStuck(verdict: Verdict): boolean {
  return verdict.is === 'one' || verdict.is === 'several' || verdict.is === 'unsure';
}
