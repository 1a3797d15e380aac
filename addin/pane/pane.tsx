import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import { say } from '../../helper/words/say.ts';
import type { Runs, Session } from '../session/session.ts';
import type { Actions } from './actions.ts';
import { alarm, announcement } from './announcement.ts';
import { isBarShown } from './bars.ts';
import { Ask } from './ask/ask.tsx';
import { useTakeAnything } from './ask/paste-anywhere.ts';
import { useByKeys, useEscape, useFocusOnNewScreen } from './focus.ts';
import { Foot } from './foot.tsx';
import { screenOf, type Screens } from './screen.ts';
import { Status } from './status.tsx';
import { useShapes, useShort } from './styles.ts';
import { useWide, WIDE } from './wide.ts';
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
  pageOfTwo: { [`@media ${WIDE}`]: { maxWidth: '1056px' } },
  /** The verdict on the left, the way and what was seen of it on the right; on a narrow page one after the other. */
  two: {
    [`@media ${WIDE}`]: {
      display: 'grid',
      gridTemplateAreas: '"screen way" "screen proof"',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      gridTemplateRows: 'auto 1fr',
      columnGap: '32px',
    },
  },
  way: { [`@media ${WIDE}`]: { gridArea: 'way' } },
  screen: { [`@media ${WIDE}`]: { gridArea: 'screen' } },
  proof: { [`@media ${WIDE}`]: { gridArea: 'proof' } },
  main: { display: 'flex', flexDirection: 'column', rowGap: '12px', flexGrow: 1, minWidth: 0 },
});

/** The pane as a function of what it knows. `screens` is null until the third chunk has come. */
export function Pane({
  session,
  actions,
  screens,
}: {
  readonly session: Session;
  readonly actions: Actions;
  readonly screens: Screens | null;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  const short = useShort();
  const main = useRef<HTMLElement>(null);
  const { step, desk } = session;
  const screen = screenOf(session);
  // Settings and what lies on the desk stand in place of the screen, which comes back as it was.
  const isCovered = session.settings || desk.paper !== null;
  const runs = shownRuns(session);
  // In Outlook the pane is one column, however wide somebody draws it.
  const isTwo = session.host.is === 'page' && runs !== null && !isCovered;
  const isWide = useWide();
  const closeSettings = useCallback(() => actions.openSettings(false), [actions]);
  useTakeAnything(actions);
  useByKeys();
  useFocusOnNewScreen(screen, session.source.from, main);
  useEscape(session.settings ? closeSettings : desk.paper ? closePaper : step.at === 'looking' ? actions.stop : null);

  return (
    <Status said={announcement(session)} alarm={alarm(session)}>
      <div className={mergeClasses(styles.page, short.page, isTwo && styles.pageOfTwo)}>
        <main ref={main} className={mergeClasses(styles.main, short.stack)}>
          {screens && (
            <>
              <screens.HelperBar session={session} actions={actions} />
              <screens.CaughtBar session={session} actions={actions} />
              <screens.ItemBar session={session} actions={actions} />
              <screens.TrustCard session={session} actions={actions} />
              {!isCovered && <screens.ComparedOutcome session={session} />}
            </>
          )}
          <div className={mergeClasses(shapes.stack, short.stack, isTwo && styles.two)}>
            {screens && !isCovered && (runs || step.at === 'told') && (
              <div className={styles.way}>
                {runs && <screens.PathPicture run={runs.run} isBeside={isBarShown(session)} />}
                {step.at === 'told' && <screens.BouncePicture step={step} />}
              </div>
            )}
            <div className={mergeClasses(shapes.stack, short.stack, styles.screen)}>
              {screens && !isCovered && (
                <>
                  <screens.RoundLine session={session} actions={actions} />
                  <screens.SameAs session={session} />
                </>
              )}
              {desk.paper && screens && !session.settings ? (
                <screens.DeskScreen session={session} actions={actions} />
              ) : (
                screenFor()
              )}
              {!isCovered && runs && runs.run.report.practice !== undefined && (
                <p className={shapes.caption}>
                  <Words said={say('pane.looking.practice')} />
                </p>
              )}
            </div>
            {screens && !isCovered && runs && (
              <div className={styles.proof}>
                <screens.Proof screen={screen} run={runs.run} isOpen={isTwo && isWide} />
              </div>
            )}
          </div>
          {screens && !isCovered && <screens.Compared session={session} actions={actions} />}
        </main>
        <Foot session={session}>
          {screens && <screens.DeskLinks session={session} actions={actions} />}
          {screens && <screens.MayRead session={session} actions={actions} />}
        </Foot>
      </div>
    </Status>
  );

  function closePaper() {
    actions.desk({ paper: null });
  }

  function screenFor() {
    if (session.settings && screens) return <screens.Settings session={session} actions={actions} />;
    if (step.at === 'asking') {
      return (
        <Ask session={session} actions={actions} screens={screens}>
          {screens && <screens.EarSwitch session={session} actions={actions} />}
        </Ask>
      );
    }
    // Nothing leads to another screen but what the same chunk brings.
    if (!screens) return null;
    switch (step.at) {
      case 'consent':
        return <screens.Consent session={session} actions={actions} />;
      case 'choosing':
        return <screens.ChooseAccount session={session} step={step} actions={actions} />;
      case 'account':
        return <screens.AccountForm session={session} step={step} actions={actions} />;
      case 'told':
        return <screens.Told session={session} step={step} actions={actions} />;
      case 'waiting':
        return <screens.Waiting session={session} step={step} actions={actions} />;
      case 'round':
        return <screens.RoundScreen session={session} actions={actions} />;
      case 'sign-in':
        return <screens.SignInTest session={session} run={step.run} actions={actions} />;
      case 'looking':
      case 'done':
        return screen === 'verdict' ? (
          <screens.VerdictScreen session={session} runs={runs ?? step} actions={actions} />
        ) : (
          <screens.Looking run={step.run} actions={actions} />
        );
    }
  }
}

/** The runs on the screen: what is watched stays while it is looked at again. */
function shownRuns({ step, watch }: Session): Runs | null {
  if (step.at === 'looking' && watch && step.before) return { run: step.before, before: null, changed: false };
  return step.at === 'looking' || step.at === 'done' ? step : null;
}
