import { makeStyles, tokens } from '@fluentui/react-components';
import { USUAL_CHECKS } from '../../../helper/protocol/evidence.ts';
import { say } from '../../../helper/words/say.ts';
import type { Run } from '../../session/session.ts';
import { Mark } from '../mark.tsx';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';
import { time } from './looking-words.ts';
import { rowsOf } from './progress.ts';
import { saw } from './saw.ts';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '8px', minHeight: '40px' },
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

/** All planned checks from the first frame, in fixed order. A row fills in; nothing is inserted and nothing moves. */
export function CheckList({ run }: { readonly run: Run }) {
  const styles = useStyles();
  const shapes = useShapes();
  const isRunning = run.end === null;
  // Until the helper has told its plan, all that may come in it: most plans have them all, and then nothing moves.
  const rows = isRunning && run.plan.length === 0 ? USUAL_CHECKS : rowsOf(run);
  return (
    <ul className={shapes.plainList}>
      {rows.map((id) => {
        const observation = run.evidence[id];
        const { standing, said } = saw(id, run.evidence, run.report.account, isRunning);
        return (
          <li key={id} className={styles.row}>
            <Mark standing={standing} />
            <span className={styles.name}>
              <Words said={say(`check.${id}`)} />
            </span>
            <span className={styles.time} aria-hidden="true">
              {observation?.seen && <Words said={time(observation.ms)} />}
            </span>
            <span className={`${shapes.caption} ${styles.saw}`}>
              <Words said={said} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
