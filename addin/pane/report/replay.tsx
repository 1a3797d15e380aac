import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { causes } from '../../../helper/causes/list/index.ts';
import type { ReportFile } from '../../../helper/report/file.ts';
import type { Replay } from '../../../helper/report/replay.ts';
import { say } from '../../../helper/words/say.ts';
import { menusOf, outlookOf, type Run, type Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { BlockTitle, Title } from '../heading.tsx';
import { done } from '../looking/progress.ts';
import { PathPicture } from '../path/path-picture.tsx';
import { useShapes } from '../styles.ts';
import { Because } from '../verdict/because.tsx';
import { ChangeTable, type Change } from '../verdict/change-table.tsx';
import { NotTested } from '../verdict/not-tested.tsx';
import { PossibleList } from '../verdict/possible-list.tsx';
import { Unsure } from '../verdict/unsure.tsx';
import { verdictOf, type Verdict } from '../verdict/verdict-of.ts';
import { WhereToClick } from '../verdict/where-to-click.tsx';
import { Words } from '../words.tsx';
import { aloudOf } from './aloud.ts';
import { runOf } from './looked.ts';
import { whenWas } from './when.ts';

const useStyles = makeStyles({
  aloud: {
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    paddingInlineStart: '9px',
  },
});

/** S32: somebody else's report, in the same pane. Nothing here asks the network for anything. */
export function ReplayScreen({
  session,
  replay,
  actions,
}: {
  readonly session: Session;
  readonly replay: Replay;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  const styles = useStyles();
  const run = useMemo(() => runOf(replay), [replay]);
  const { file, differs } = replay;
  const verdict = verdictOf(run);
  const aloud = aloudOf(verdict);
  const isPart = file.end === 'stopped' || file.end === 'lost';
  return (
    <div className={shapes.stack}>
      <section className={`${shapes.card} ${shapes.tight}`}>
        <BlockTitle>
          <Words said={say('pane.replay.head', { at: whenWas(file.at) })} />
        </BlockTitle>
        <p className={shapes.text}>
          <Words said={isPart ? say('pane.replay.stopped', { done: done(run) }) : say('pane.replay.sentence')} />
        </p>
        <p className={shapes.text}>
          <Words said={say('pane.replay.whose')} />
        </p>
        {file.report.practice !== undefined && (
          <p className={shapes.caption}>
            <Words said={say('pane.replay.practice')} />
          </p>
        )}
        {differs && (
          <p className={shapes.text}>
            <Words said={then(file)} />
          </p>
        )}
        <p className={shapes.caption}>
          <Words said={say('pane.replay.id', { id: file.id, program: file.program })} />
        </p>
      </section>
      <PathPicture run={run} />
      <div className={shapes.tight}>
        <Title>
          <Words said={verdict.title} />
        </Title>
        {'finding' in verdict && (
          <p className={shapes.text}>
            <Words said={verdict.finding.because} />
          </p>
        )}
      </div>
      {aloud && (
        <section className={`${shapes.tight} ${styles.aloud}`}>
          <BlockTitle>
            <Words said={say('pane.replay.aloud')} />
          </BlockTitle>
          <p className={shapes.text}>
            <Words said={aloud} />
          </p>
        </section>
      )}
      <Body verdict={verdict} run={run} session={session} actions={actions} />
      <div className={shapes.tight}>
        <div className={shapes.row}>
          <Button appearance="primary" onClick={() => actions.compareWith({ from: 'report', replay })}>
            <Words said={say('pane.replay.compare')} />
          </Button>
          <Button onClick={() => actions.desk({ paper: null })}>
            <Words said={say('pane.replay.close')} />
          </Button>
        </div>
        <p className={shapes.caption}>
          <Words said={say('pane.replay.compare.next')} />
        </p>
      </div>
      <Because run={run} />
    </div>
  );
}

/** What to change there and where, or what fits. Whoever reads it out has no setting of their own to change. */
function Body({
  verdict,
  run,
  session,
  actions,
}: {
  readonly verdict: Verdict;
  readonly run: Run;
  readonly session: Session;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  switch (verdict.is) {
    case 'one': {
      const { corrections } = verdict.finding;
      const changes = corrections.filter((one): one is Change => one.do === 'change-setting');
      if (changes.length === 0) {
        const deeds = corrections.flatMap((one) => (one.do === 'change-setting' ? [] : [one.say])).slice(1);
        return deeds.length > 0 ? (
          <ul className={shapes.list}>
            {deeds.map((deed) => (
              <li key={deed.id} className={shapes.text}>
                <Words said={deed} />
              </li>
            ))}
          </ul>
        ) : null;
      }
      return (
        <>
          {/* What was tried was tried there, and then. */}
          <ChangeTable changes={changes.map((one) => ({ ...one, tried: false }))} />
          {changes.every((one) => one.tried) && (
            <p className={shapes.text}>
              <Words said={say('pane.replay.tried')} />
            </p>
          )}
          <WhereToClick
            changes={changes}
            account={run.report.account}
            outlook={outlookOf(session)}
            language={menusOf(session)}
            actions={actions}
          />
        </>
      );
    }
    case 'several':
      return <PossibleList findings={verdict.findings} reasons={run.report.reading?.reasons ?? []} run={run} />;
    case 'none':
      return <NotTested run={run} />;
    case 'unsure':
      return <Unsure run={run} findings={verdict.findings} />;
    case 'offline':
      return null;
  }
}

/** What the version that made the report put first. */
function then({ judged: [first] }: ReportFile) {
  const name = causes.find((one) => one.id === first?.cause)?.name;
  return name ? say('pane.replay.differs', { then: name }) : say('pane.replay.differs.nothing');
}
