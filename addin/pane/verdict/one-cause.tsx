import { Button, mergeClasses } from '@fluentui/react-components';
import type { Correction, Finding } from '../../../helper/protocol/finding.ts';
import { say } from '../../../helper/words/say.ts';
import { menusOf, outlookOf, type Run, type Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { OpenWindows } from '../computer/open-windows.tsx';
import { BlockTitle } from '../heading.tsx';
import { isSettledBySigningIn, settledHere, signInOf } from '../sign-in/may-sign-in.ts';
import { SignInButton } from '../sign-in/sign-in-button.tsx';
import { reportIdOf } from '../report/looked.ts';
import { useShapes, useShort } from '../styles.ts';
import { Words } from '../words.tsx';
import { afterWebmail } from './by-webmail.ts';
import { Attachments } from './attachments.tsx';
import { ChangeTable, Tried, type Change } from './change-table.tsx';
import { tellingOf } from './pass-on.ts';
import { PassOn } from './pass-on-card.tsx';
import { Watching } from './watching.tsx';
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
  const short = useShort();
  const settledBy = isLikely && finding.settledBy && settledHere(finding.settledBy, run);
  const windows = <OpenWindows finding={finding} run={run} session={session} actions={actions} />;
  const changes = finding.corrections.filter((one): one is Change => one.do === 'change-setting');
  const telling = tellingOf(finding);
  const deeds = finding.corrections
    .filter((one): one is Deed => one.do !== 'change-setting' && one !== telling)
    .flatMap((one) => afterWebmail(one.say, run.webmail) ?? []);
  // Whoever wrote it can make it smaller; the provider is the other way.
  const isTooLarge = finding.cause === 'message-too-large';
  const isTellingFirst = changes.length === 0 && !isTooLarge;
  const isWatchable = finding.cause === 'server-down' && run.end !== null;
  const passOn = telling && (
    <PassOn
      finding={finding}
      report={run.report}
      evidence={run.evidence}
      id={reportIdOf(run)}
      isMain={isTellingFirst}
    />
  );
  // Beside a change it is what to do if that cannot be done.
  const deedsBlock = deeds.length > 0 && (
    <section className={shapes.tight}>
      <BlockTitle>
        <Words said={say(changes.length > 0 ? 'pane.verdict.otherwise' : 'pane.verdict.tell')} />
      </BlockTitle>
      <ul className={mergeClasses(shapes.list, short.list)} data-answer="tell">
        {deeds.map((deed) => (
          <li key={deed.id} className={shapes.text}>
            <Words said={deed} />
          </li>
        ))}
      </ul>
    </section>
  );
  const buttons = run.end !== null && (
    <div className={shapes.row}>
      {changes.length > 0 && (
        <Button appearance="primary" onClick={actions.changed} data-answer="act">
          <Words said={say('pane.change.changed')} />
        </Button>
      )}
      {changes.length > 0 || (telling && isTellingFirst) ? (
        <Button onClick={actions.again}>
          <Words said={say('pane.again')} />
        </Button>
      ) : (
        <Button appearance="primary" onClick={actions.again} data-answer="act">
          <Words said={say('pane.again')} />
        </Button>
      )}
      {(signInOf(run) === 'refused' || (isLikely && isSettledBySigningIn([finding], run))) && (
        <SignInButton session={session} run={run} actions={actions} />
      )}
      <Button onClick={actions.startOver}>
        <Words said={say('pane.something-else')} />
      </Button>
    </div>
  );
  return (
    <>
      {settledBy && (
        <p className={shapes.text}>
          <Words said={say('pane.verdict.settles')} /> <Words said={settledBy} />
        </p>
      )}
      {changes.length > 0 && <ChangeTable changes={changes} />}
      {changes.length === 0 && deedsBlock}
      {isTooLarge && <Attachments session={session} />}
      {isTooLarge && buttons}
      {changes.length === 0 && passOn}
      {isWatchable && <Watching session={session} actions={actions} />}
      {changes.length === 0 && windows}
      {changes.length > 0 && (
        <WhereToClick
          changes={changes}
          account={run.report.account}
          outlook={outlookOf(session)}
          language={menusOf(session)}
          actions={actions}
        >
          {/* What is pressed after the steps comes before what is said about them. */}
          {buttons}
          <Tried changes={changes} />
          {windows}
        </WhereToClick>
      )}
      {changes.length === 0 && !isTooLarge && buttons}
      {changes.length > 0 && deedsBlock}
      {changes.length > 0 && passOn}
    </>
  );
}
