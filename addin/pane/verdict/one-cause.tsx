import { Button } from '@fluentui/react-components';
import type { Correction, Finding } from '../../../helper/protocol/finding.ts';
import { say } from '../../../helper/words/say.ts';
import { menusOf, outlookOf, type Run, type Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { OpenWindows } from '../computer/open-windows.tsx';
import { CopyButton } from '../copy-button.tsx';
import { BlockTitle } from '../heading.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';
import { ChangeTable, type Change } from './change-table.tsx';
import { WhereToClick } from './where-to-click.tsx';

type Deed = Exclude<Correction, Change>;

/** S14 under its verdict: what to change and where, or whom to tell. */
export function OneCause({
  finding,
  isLikely,
  run,
  session,
  actions,
}: {
  readonly finding: Finding;
  readonly isLikely: boolean;
  readonly run: Run;
  readonly session: Session;
  readonly actions: Actions;
}) {
  const shapes = useShapes();
  const windows = <OpenWindows finding={finding} run={run} session={session} actions={actions} />;
  const changes = finding.corrections.filter((one): one is Change => one.do === 'change-setting');
  const deeds = finding.corrections.filter((one): one is Deed => one.do !== 'change-setting');
  // Beside a change it is what to do if that cannot be done.
  const deedsBlock = deeds.length > 0 && (
    <section className={shapes.tight}>
      <BlockTitle>
        <Words said={say(changes.length > 0 ? 'pane.verdict.otherwise' : 'pane.verdict.tell')} />
      </BlockTitle>
      <ul className={shapes.list}>
        {deeds.map((deed) => (
          <li key={deed.do + deed.say.id} className={shapes.text}>
            <Words said={deed.say} />{' '}
            {deed.do.startsWith('tell-') && (
              <CopyButton
                text={`${plain(finding.title)}\n${plain(finding.because)}\n${plain(deed.say)}`}
                what={plain(say('pane.copy.message'))}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {isLikely && finding.settledBy && (
        <p className={shapes.text}>
          <Words said={say('pane.verdict.settles')} /> <Words said={finding.settledBy} />
        </p>
      )}
      {changes.length > 0 && <ChangeTable changes={changes} />}
      {changes.length === 0 && deedsBlock}
      {changes.length === 0 && windows}
      {changes.length > 0 && (
        <WhereToClick
          changes={changes}
          account={run.report.account}
          outlook={outlookOf(session)}
          language={menusOf(session)}
          actions={actions}
        >
          {windows}
        </WhereToClick>
      )}
      {run.end !== null && (
        <div className={shapes.row}>
          {changes.length > 0 && (
            <Button appearance="primary" onClick={actions.changed}>
              <Words said={say('pane.change.changed')} />
            </Button>
          )}
          <Button appearance={changes.length > 0 ? 'secondary' : 'primary'} onClick={actions.again}>
            <Words said={say('pane.again')} />
          </Button>
          <Button onClick={actions.startOver}>
            <Words said={say('pane.something-else')} />
          </Button>
        </div>
      )}
      {changes.length > 0 && deedsBlock}
    </>
  );
}
