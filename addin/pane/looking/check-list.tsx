import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { USUAL_CHECKS } from '../../../helper/protocol/check-ids.ts';
import type { CheckId } from '../../../helper/protocol/evidence.ts';
import { say } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import { Details } from '../details.tsx';
import { Mark } from '../mark.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { time } from './looking-words.ts';
import { rowsOf } from './progress.ts';
import { saw, type Saw } from './saw.ts';

const useStyles = makeStyles({
  rows: { rowGap: '4px' },
  row: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '8px', minHeight: '24px' },
  name: { fontSize: '14px', lineHeight: '20px', overflowWrap: 'anywhere' },
  time: {
    fontSize: '12px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  saw: { gridColumnStart: 2, gridColumnEnd: 4 },
});

/**
 * While it is looked at: all planned checks from the first frame, in fixed order, one line each; a row fills in and
 * nothing is inserted, but what failed says at once how. Afterwards what was fine is folded into one line.
 */
export function CheckList({ run }: { readonly run: Run }) {
  const isRunning = run.end === null;
  // Until the helper has told its plan, all that may come in it: most plans have them all, and then nothing moves.
  const rows = isRunning && run.plan.length === 0 ? USUAL_CHECKS : rowsOf(run);
  const all = rows.map((id): Seen => ({ id, saw: saw(id, run.evidence, run.report.account, isRunning) }));
  if (isRunning) return <Rows run={run} rows={all} isShort />;
  const is = (standing: Saw['standing']) => all.filter((one) => one.saw.standing === standing);
  const fine = is('good');
  // Of these each says why there was nothing to see.
  const without = is('open').filter(({ id }) => isWithout(run, id));
  const telling = all.filter((one) => !fine.includes(one) && !without.includes(one));
  return (
    <>
      {telling.length > 0 && <Rows run={run} rows={telling} />}
      {fine.length > 0 && (
        <Details summary={<Words said={say('pane.checks.fine', { count: fine.length })} />}>
          <Rows run={run} rows={fine} />
        </Details>
      )}
      {without.length > 0 && (
        <Details summary={<Words said={say('pane.checks.none', { count: without.length })} />}>
          <Rows run={run} rows={without} />
        </Details>
      )}
    </>
  );
}

interface Seen {
  readonly id: CheckId;
  readonly saw: Saw;
}

function isWithout({ evidence }: Run, id: CheckId): boolean {
  const observation = evidence[id];
  return observation?.seen === false && (observation.why === 'not-applicable' || observation.why === 'no-need');
}

function Rows({
  run,
  rows,
  isShort = false,
}: {
  readonly run: Run;
  readonly rows: readonly Seen[];
  /** What is fine or still looked at says so by its mark alone. */
  readonly isShort?: boolean;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  return (
    <ul className={mergeClasses(shapes.plainList, styles.rows)}>
      {rows.map(({ id, saw: { standing, said } }) => {
        const observation = run.evidence[id];
        return (
          <li key={id} className={styles.row}>
            <Mark standing={standing} />
            <span className={styles.name}>
              <Words said={say(`check.${id}`)} />
            </span>
            <span className={styles.time} aria-hidden="true">
              {observation?.seen && <Words said={time(observation.ms)} />}
            </span>
            {(!isShort || standing === 'bad' || standing === 'possible') && (
              <span className={`${shapes.caption} ${styles.saw}`}>
                <Words said={said} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
