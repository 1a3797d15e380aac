import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { History } from '../../../helper/protocol/history.ts';
import { say } from '../../../helper/words/say.ts';
import { isManaged } from '../../session/managed.ts';
import type { Session } from '../../session/session.ts';
import type { Actions } from '../actions.ts';
import { SetByOrganization } from '../settings/set-by-organization.tsx';
import { useShapes } from '../styles.ts';
import { plain, Words } from '../words.tsx';

const useStyles = makeStyles({ checkbox: { marginInlineStart: '-8px', minWidth: 0 } });

/** Whether earlier findings are kept: 90 days, or not at all. */
export function KeepFindings({
  session,
  history,
  actions,
}: {
  readonly session: Session;
  readonly history: History;
  readonly actions: Actions;
}) {
  const styles = useStyles();
  const shapes = useShapes();
  const about = useId();
  const managed = isManaged(session, 'keepFindings');
  return (
    <div>
      <Checkbox
        className={styles.checkbox}
        label={plain(say('pane.history.keep'))}
        aria-describedby={about}
        disabled={managed}
        checked={history.keep}
        onChange={(_, { checked }) => actions.keepHistory(checked === true)}
      />
      <p id={about} className={shapes.caption}>
        {managed ? <SetByOrganization /> : <Words said={say('pane.history.keep.next')} />}
      </p>
    </div>
  );
}
