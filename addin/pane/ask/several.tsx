import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { say } from '../../../helper/words/say.ts';
import type { Heard } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { harmless } from '../harmless.ts';
import { useShapes } from '../styles.ts';
import { Words } from '../words.tsx';

const useStyles = makeStyles({
  one: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: '8px', minHeight: '32px' },
  radio: { width: '24px', height: '24px', margin: 0 },
});

/** S5: several errors in one text. The one that is chosen is looked into; the others stay. */
export function Several({
  heard,
  actions,
}: {
  readonly heard: Extract<Heard, { is: 'read' }>;
  readonly actions: Actions;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  const group = useId();
  const { errors = [], chosen = 0 } = heard;
  if (errors.length < 2) return null;
  const sending = errors.filter(({ reading }) => reading.isSendError).length;
  return (
    <fieldset className={`${shapes.fieldset} ${shapes.block}`}>
      <legend className={shapes.blockTitle}>
        <Words said={say('pane.several-errors', { count: String(errors.length), sending })} />
      </legend>
      <p className={shapes.caption}>
        <Words said={say('pane.several-errors.sentence')} />
      </p>
      {errors.map(({ reading: { codes, isSendError, account, server } }, at) => (
        <label key={at} className={styles.one}>
          <input
            type="radio"
            className={styles.radio}
            name={group}
            checked={at === chosen}
            onChange={() => actions.chooseError(at)}
          />
          <span className={shapes.text}>
            <bdi className={shapes.value}>{codes.join(' ')}</bdi>{' '}
            <Words said={say(isSendError ? 'pane.several-errors.sending' : 'pane.several-errors.other')} />
            {(account ?? server) && (
              <span className={shapes.caption} style={{ display: 'block' }}>
                <bdi>{harmless(account ?? server ?? '')}</bdi>
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
